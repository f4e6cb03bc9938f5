import type { InstantText, TimeZone } from '#templates/layout/dates.ts';
import { html } from '#templates/layout/html.ts';
import type { InquiryAnswers } from '#templates/layout/inquiry-words.ts';
import { type PageContext, renderPage } from '#templates/layout/page.ts';
import type { ScoreView } from '#templates/layout/score-words.ts';
import type { StaffMember } from '#templates/layout/staff.ts';
import type { Stage } from '#templates/layout/stage-words.ts';
import type { TimeLeft } from '#templates/layout/time-left.ts';

export type TimelineEntry = {
  readonly at: InstantText;
  readonly actor: { readonly kind: 'client' | 'advisor' | 'manager' | 'workflow'; readonly name?: string | undefined };
  /** The event's name; a known one is shown in words, another as it is. */
  readonly what: string;
  /** A reason or a detail, shown as it is. */
  readonly why?: string | undefined;
};

export type AssignmentCandidate = {
  readonly fullName: string;
  readonly chosen: boolean;
  /** Empty when eligible, else why not, as sentences. */
  readonly excludedBecause: readonly string[];
  readonly openInquiries: number;
  readonly capacity: number;
  readonly weight: number;
  /** Fractions of the window's assignments. */
  readonly targetShare?: number | undefined;
  readonly actualShare?: number | undefined;
  readonly shortfall?: number | undefined;
  readonly availableAt?: InstantText | undefined;
};

export type InquiryView = PageContext & {
  readonly staff: StaffMember;
  readonly reference: string;
  readonly client: {
    readonly fullName: string;
    readonly email?: string | undefined;
    readonly phone?: string | undefined;
    readonly level: string;
    readonly previousInquiries: number;
  };
  readonly ownerName?: string | undefined;
  readonly clockHolderName?: string | undefined;
  readonly stage: Stage;
  readonly message: string;
  readonly answers: InquiryAnswers;
  readonly verdict?: 'qualified' | 'incomplete' | 'off-target' | 'premature' | undefined;
  readonly score?: ScoreView | undefined;
  readonly deadlineAt?: InstantText | undefined;
  readonly timeLeft?: TimeLeft | undefined;
  readonly timeline: readonly TimelineEntry[];
  readonly candidates: readonly AssignmentCandidate[];
  readonly executionPath?: string | undefined;
  readonly timeZone: TimeZone;
};

export function inquiryPage(view: InquiryView): string {
  return renderPage({ ...view, title: 'inquiry', body: html`<main></main>` });
}
