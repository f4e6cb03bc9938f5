import type { StaffLinksMessages } from '../fr/staff-links.ts';
import { action } from './staff-links/action.ts';
import { actionOutcome } from './staff-links/action-outcome.ts';
import { choiceProblems } from './staff-links/choice-problems.ts';
import { clientFile } from './staff-links/client-file.ts';
import { outcome } from './staff-links/outcome.ts';
import { proposing } from './staff-links/proposing.ts';

export const staffLinks: StaffLinksMessages = { action, actionOutcome, outcome, clientFile, choiceProblems, proposing };
