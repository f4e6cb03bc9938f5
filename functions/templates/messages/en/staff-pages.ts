import type { StaffPagesMessages } from '../contracts/staff-pages.ts';
import { advisor } from './staff-pages/advisor.ts';
import { advisorDeparture } from './staff-pages/advisor-departure.ts';
import { advisors } from './staff-pages/advisors.ts';
import { assignmentFigures } from './staff-pages/assignment-figures.ts';
import { board } from './staff-pages/board.ts';
import { clientLevel } from './staff-pages/client-level.ts';
import { dayList } from './staff-pages/day-list.ts';
import { eventDetails } from './staff-pages/event-details.ts';
import { events } from './staff-pages/events.ts';
import { importPage } from './staff-pages/import-page.ts';
import { importProblems } from './staff-pages/import-problems.ts';
import { inquiryActs } from './staff-pages/inquiry-acts.ts';
import { inquiryPage } from './staff-pages/inquiry-page.ts';
import { kpi } from './staff-pages/kpi.ts';
import { policyHistory } from './staff-pages/policy/policy-history.ts';
import { policyLabels } from './staff-pages/policy/policy-labels.ts';
import { policyPage } from './staff-pages/policy/policy-page.ts';
import { policyPreview } from './staff-pages/policy/policy-preview.ts';
import { policyProblems } from './staff-pages/policy/policy-problems.ts';
import { policyValues } from './staff-pages/policy/policy-values.ts';
import { portfolio } from './staff-pages/portfolio.ts';
import { signIn } from './staff-pages/sign-in.ts';
import { staffShell } from './staff-pages/staff-shell.ts';

export const staffPages: StaffPagesMessages = {
  staffShell,
  board,
  clientLevel,
  dayList,
  events,
  eventDetails,
  inquiryPage,
  inquiryActs,
  assignmentFigures,
  kpi,
  advisors,
  advisor,
  advisorDeparture,
  policyPage,
  policyPreview,
  policyHistory,
  policyProblems,
  policyValues,
  importPage,
  portfolio,
  signIn,
  policyLabels,
  importProblems,
};
