import type { ActionMessages } from './staff-links/action.ts';
import { action } from './staff-links/action.ts';
import type { ActionOutcomeMessages } from './staff-links/action-outcome.ts';
import { actionOutcome } from './staff-links/action-outcome.ts';
import type { ChoiceProblemsMessages } from './staff-links/choice-problems.ts';
import { choiceProblems } from './staff-links/choice-problems.ts';
import type { ClientFileMessages } from './staff-links/client-file.ts';
import { clientFile } from './staff-links/client-file.ts';
import type { OutcomeMessages } from './staff-links/outcome.ts';
import { outcome } from './staff-links/outcome.ts';
import type { ProposingMessages } from './staff-links/proposing.ts';
import { proposing } from './staff-links/proposing.ts';

/**
 * The texts of the pages that staff open by a link from a letter, and of the forms that the inquiry's page shares with
 * them.
 */
export interface StaffLinksMessages {
  readonly action: ActionMessages;
  readonly actionOutcome: ActionOutcomeMessages;
  readonly outcome: OutcomeMessages;
  readonly clientFile: ClientFileMessages;
  readonly choiceProblems: ChoiceProblemsMessages;
  readonly proposing: ProposingMessages;
}

export const staffLinks: StaffLinksMessages = { action, actionOutcome, outcome, clientFile, choiceProblems, proposing };
