import type { ClientLetterMessages } from '#letters/client-letters.ts';
import type { NamesOf } from '#letters/writing/letter-declaration.ts';
import { advisorLetterNames, advisorLetters } from './client/advisor-letters.ts';
import { aftercareLetterNames, aftercareLetters } from './client/aftercare-letters.ts';
import { apologyLetterNames, apologyLetters } from './client/apology-letters.ts';
import { appointmentLetterNames, appointmentLetters } from './client/appointment-letters.ts';
import { careLetterNames, careLetters } from './client/care-letters.ts';
import { firstLetterNames, firstLetters } from './client/first-letters.ts';
import { pauseLetterNames, pauseLetters } from './client/pause-letters.ts';
import { proposalLetterNames, proposalLetters } from './client/proposal-letters.ts';
import { relanceLetterNames, relanceLetters } from './client/relance-letters.ts';

export const clientLetters: ClientLetterMessages = {
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

export const clientLetterNames: NamesOf<ClientLetterMessages> = {
  ...firstLetterNames,
  ...proposalLetterNames,
  ...appointmentLetterNames,
  ...aftercareLetterNames,
  ...careLetterNames,
  ...relanceLetterNames,
  ...pauseLetterNames,
  ...advisorLetterNames,
  ...apologyLetterNames,
};
