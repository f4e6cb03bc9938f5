import type { StaffLetterPartsMessages } from '../fr/staff-letter-parts.ts';
import { handOverNote } from './staff-letter-parts/hand-over-note.ts';
import { inquiryFacts } from './staff-letter-parts/inquiry-facts.ts';
import { letterFrame } from './staff-letter-parts/letter-frame.ts';
import { meetingFacts } from './staff-letter-parts/meeting-facts.ts';

export const staffLetterParts: StaffLetterPartsMessages = {
  handOverNote,
  inquiryFacts,
  letterFrame,
  meetingFacts,
};
