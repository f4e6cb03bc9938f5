import { type AccessLetterFacts, type AccessLetterMessages, accessLetters } from './staff/access-letters.ts';
import {
  type AssignmentLetterFacts,
  type AssignmentLetterMessages,
  assignmentLetters,
} from './staff/assignment-letters.ts';
import { type StaffCareLetterFacts, type StaffCareLetterMessages, staffCareLetters } from './staff/care-letters.ts';
import {
  type ClientNewsLetterFacts,
  type ClientNewsLetterMessages,
  clientNewsLetters,
} from './staff/client-news-letters.ts';
import { type DeadlineLetterFacts, type DeadlineLetterMessages, deadlineLetters } from './staff/deadline-letters.ts';
import { type FollowUpLetterFacts, type FollowUpLetterMessages, followUpLetters } from './staff/follow-up-letters.ts';
import { type IncidentLetterFacts, type IncidentLetterMessages, incidentLetters } from './staff/incident-letters.ts';
import { type MeetingLetterFacts, type MeetingLetterMessages, meetingLetters } from './staff/meeting-letters.ts';
import { type PromiseLetterFacts, type PromiseLetterMessages, promiseLetters } from './staff/promise-letters.ts';
import { type ReportLetterFacts, type ReportLetterMessages, reportLetters } from './staff/report-letters.ts';
import type { LettersOf, TaggedFacts } from './writing/letter-declaration.ts';

/** The facts of every letter to a member of staff, by kind. */
export type StaffFactsByKind = AssignmentLetterFacts &
  DeadlineLetterFacts &
  PromiseLetterFacts &
  ClientNewsLetterFacts &
  FollowUpLetterFacts &
  MeetingLetterFacts &
  IncidentLetterFacts &
  AccessLetterFacts &
  ReportLetterFacts &
  StaffCareLetterFacts;

/** The messages of every letter to a member of staff, by kind. */
export type StaffLetterMessages = AssignmentLetterMessages &
  DeadlineLetterMessages &
  PromiseLetterMessages &
  ClientNewsLetterMessages &
  FollowUpLetterMessages &
  MeetingLetterMessages &
  IncidentLetterMessages &
  AccessLetterMessages &
  ReportLetterMessages &
  StaffCareLetterMessages;

/** A letter to a member of staff by its kind and the facts it needs. */
export type StaffLetterFacts = TaggedFacts<StaffFactsByKind>;

/** Every letter to a member of staff; each family has a file of its own. */
export const staffLetters: LettersOf<StaffFactsByKind, StaffLetterMessages> = {
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
