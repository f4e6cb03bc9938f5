import type { HandOverNoteMessages } from './staff-letter-parts/hand-over-note.ts';
import { handOverNote } from './staff-letter-parts/hand-over-note.ts';
import type { InquiryFactsMessages } from './staff-letter-parts/inquiry-facts.ts';
import { inquiryFacts } from './staff-letter-parts/inquiry-facts.ts';
import type { LetterFrameMessages } from './staff-letter-parts/letter-frame.ts';
import { letterFrame } from './staff-letter-parts/letter-frame.ts';
import type { MeetingFactsMessages } from './staff-letter-parts/meeting-facts.ts';
import { meetingFacts } from './staff-letter-parts/meeting-facts.ts';

/** The shared texts of letters to staff. */
export interface StaffLetterPartsMessages {
  readonly handOverNote: HandOverNoteMessages;
  readonly inquiryFacts: InquiryFactsMessages;
  readonly letterFrame: LetterFrameMessages;
  readonly meetingFacts: MeetingFactsMessages;
}

export const staffLetterParts: StaffLetterPartsMessages = {
  handOverNote,
  inquiryFacts,
  letterFrame,
  meetingFacts,
};
