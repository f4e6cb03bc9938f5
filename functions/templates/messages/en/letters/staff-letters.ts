import type { StaffLetterMessages } from '#letters/staff-letters.ts';
import type { NamesOf } from '#letters/writing/letter-declaration.ts';
import { accessLetterNames, accessLetters } from './staff/access-letters.ts';
import { assignmentLetterNames, assignmentLetters } from './staff/assignment-letters.ts';
import { staffCareLetterNames, staffCareLetters } from './staff/care-letters.ts';
import { clientNewsLetterNames, clientNewsLetters } from './staff/client-news-letters.ts';
import { deadlineLetterNames, deadlineLetters } from './staff/deadline-letters.ts';
import { followUpLetterNames, followUpLetters } from './staff/follow-up-letters.ts';
import { incidentLetterNames, incidentLetters } from './staff/incident-letters.ts';
import { meetingLetterNames, meetingLetters } from './staff/meeting-letters.ts';
import { promiseLetterNames, promiseLetters } from './staff/promise-letters.ts';
import { reportLetterNames, reportLetters } from './staff/report-letters.ts';

export const staffLetters: StaffLetterMessages = {
  ...assignmentLetters,
  ...deadlineLetters,
  ...promiseLetters,
  ...clientNewsLetters,
  ...followUpLetters,
  ...meetingLetters,
  ...incidentLetters,
  ...accessLetters,
  ...reportLetters,
  ...staffCareLetters,
};

export const staffLetterNames: NamesOf<StaffLetterMessages> = {
  ...assignmentLetterNames,
  ...deadlineLetterNames,
  ...promiseLetterNames,
  ...clientNewsLetterNames,
  ...followUpLetterNames,
  ...meetingLetterNames,
  ...incidentLetterNames,
  ...accessLetterNames,
  ...reportLetterNames,
  ...staffCareLetterNames,
};
