import { type AdvisorLetterFacts, type AdvisorLetterMessages, advisorLetters } from './client/advisor-letters.ts';
import {
  type AftercareLetterFacts,
  type AftercareLetterMessages,
  aftercareLetters,
} from './client/aftercare-letters.ts';
import { type ApologyLetterFacts, type ApologyLetterMessages, apologyLetters } from './client/apology-letters.ts';
import {
  type AppointmentLetterFacts,
  type AppointmentLetterMessages,
  appointmentLetters,
} from './client/appointment-letters.ts';
import { type CareLetterFacts, type CareLetterMessages, careLetters } from './client/care-letters.ts';
import { type FirstLetterFacts, type FirstLetterMessages, firstLetters } from './client/first-letters.ts';
import { type PauseLetterFacts, type PauseLetterMessages, pauseLetters } from './client/pause-letters.ts';
import { type ProposalLetterFacts, type ProposalLetterMessages, proposalLetters } from './client/proposal-letters.ts';
import { type RelanceLetterFacts, type RelanceLetterMessages, relanceLetters } from './client/relance-letters.ts';
import type { LettersOf, TaggedFacts } from './writing/letter-declaration.ts';

/** The facts of every letter to a client, by kind. */
export type ClientFactsByKind = FirstLetterFacts &
  ProposalLetterFacts &
  AppointmentLetterFacts &
  AftercareLetterFacts &
  CareLetterFacts &
  RelanceLetterFacts &
  PauseLetterFacts &
  AdvisorLetterFacts &
  ApologyLetterFacts;

/** The messages of every letter to a client, by kind. */
export type ClientLetterMessages = FirstLetterMessages &
  ProposalLetterMessages &
  AppointmentLetterMessages &
  AftercareLetterMessages &
  CareLetterMessages &
  RelanceLetterMessages &
  PauseLetterMessages &
  AdvisorLetterMessages &
  ApologyLetterMessages;

/** A letter to a client by its kind and the facts it needs. */
export type ClientLetterFacts = TaggedFacts<ClientFactsByKind>;

/** Every letter to a client; each family has a file of its own. */
export const clientLetters: LettersOf<ClientFactsByKind, ClientLetterMessages> = {
  ...firstLetters,
  ...proposalLetters,
  ...appointmentLetters,
  ...aftercareLetters,
  ...careLetters,
  ...relanceLetters,
  ...pauseLetters,
  ...advisorLetters,
  ...apologyLetters,
};
