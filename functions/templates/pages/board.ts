import type { InstantText, TimeZone } from '#templates/layout/dates.ts';
import { html } from '#templates/layout/html.ts';
import { type PageContext, renderPage } from '#templates/layout/page.ts';
import type { StaffMember } from '#templates/layout/staff.ts';
import type { Stage } from '#templates/layout/stage-words.ts';
import type { TimeLeft } from '#templates/layout/time-left.ts';

/** What will happen by itself, or is expected from someone, next. */
export type NextStep =
  | 'first-response'
  | 'completion'
  | 'relance'
  | 'client-choice'
  | 'appointment'
  | 'reminder'
  | 'outcome'
  | 'assignment'
  | 'reprise';

/** What keeps an inquiry from moving and needs a person now. */
export type Blockage =
  | 'nobody-eligible'
  | 'breached'
  | 'mail-in-doubt'
  | 'mail-bounced'
  | 'workflow-trouble'
  | 'outcome-missing';

export type BoardRow = {
  readonly inquiryId: string;
  readonly reference: string;
  readonly clientName: string;
  /** Absent while nobody owns it; then the duty manager does, and their name is shown. */
  readonly ownerName?: string | undefined;
  readonly dutyManagerName?: string | undefined;
  readonly level: string;
  readonly stage: Stage;
  readonly timeLeft?: TimeLeft | undefined;
  readonly next?: { readonly step: NextStep; readonly at?: InstantText | undefined } | undefined;
  readonly blockage?: Blockage | undefined;
  /** Path of the execution view, for ops. */
  readonly executionPath?: string | undefined;
};

export type BoardFilters = {
  readonly owner?: string | undefined;
  readonly stage?: string | undefined;
  readonly level?: string | undefined;
  /** `blocked` shows only what needs a person; `closed` what is over. */
  readonly show?: string | undefined;
};

export type BoardView = PageContext & {
  readonly staff: StaffMember;
  readonly rows: readonly BoardRow[];
  /** Inquiries before filtering, to tell "nothing yet" from "nothing matches". */
  readonly totalInquiries: number;
  readonly filters: BoardFilters;
  readonly owners: readonly { readonly advisorId: string; readonly fullName: string }[];
  readonly levels: readonly string[];
  readonly asOf: InstantText;
  readonly timeZone: TimeZone;
};

export function boardPage(view: BoardView): string {
  return renderPage({ ...view, title: 'board', body: html`<main></main>` });
}
