import type { ClientLetterMessages } from '#letters/client-letters.ts';
import { advisorLetters } from './client/advisor-letters.ts';
import { aftercareLetters } from './client/aftercare-letters.ts';
import { apologyLetters } from './client/apology-letters.ts';
import { appointmentLetters } from './client/appointment-letters.ts';
import { careLetters } from './client/care-letters.ts';
import { firstLetters } from './client/first-letters.ts';
import { pauseLetters } from './client/pause-letters.ts';
import { proposalLetters } from './client/proposal-letters.ts';
import { relanceLetters } from './client/relance-letters.ts';

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
