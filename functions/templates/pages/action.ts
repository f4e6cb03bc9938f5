import type { InstantText, TimeZone } from '#templates/layout/dates.ts';
import type { FieldError } from '#templates/layout/field-errors.ts';
import { html } from '#templates/layout/html.ts';
import type { InquiryAnswers } from '#templates/layout/inquiry-words.ts';
import type { Language } from '#templates/layout/language.ts';
import { type PageContext, renderPage } from '#templates/layout/page.ts';
import type { ScoreView } from '#templates/layout/score-words.ts';
import type { TimeLeft } from '#templates/layout/time-left.ts';

/** What the page says first when the clock has moved: it is the same page for the owner, the delegate and the manager. */
export type ActionBanner =
  | { readonly kind: 'warning'; readonly percentUsed: number }
  | { readonly kind: 'breached' }
  | { readonly kind: 'holding-clock'; readonly ownerName: string }
  | { readonly kind: 'handed-over'; readonly fromName: string; readonly note?: string | undefined };

/** What was posted, to type back after a refusal. */
export type ActionValues = {
  readonly choice?: string | undefined;
  readonly channel?: string | undefined;
  readonly note?: string | undefined;
  readonly question?: string | undefined;
  readonly reason?: string | undefined;
  readonly colleague?: string | undefined;
};

export type ActionView = PageContext & {
  /** The path of this very page, `/a/{token}`; every form posts back to it. */
  readonly actionPath: string;
  readonly reference: string;
  readonly client: {
    readonly fullName: string;
    readonly email: string;
    readonly phone?: string | undefined;
    readonly language: Language;
    /** The level's name in the house's own grid. */
    readonly level: string;
    readonly previousInquiries: number;
  };
  readonly message: string;
  readonly answers: InquiryAnswers;
  readonly score: ScoreView;
  /** Sentences that answer "why this advisor?". */
  readonly whyThisAdvisor: readonly string[];
  readonly deadlineAt: InstantText;
  /** The advisor's zone. */
  readonly timeZone: TimeZone;
  readonly timeLeft: TimeLeft;
  readonly banner?: ActionBanner | undefined;
  readonly colleagues: readonly {
    readonly advisorId: string;
    readonly fullName: string;
    readonly detail?: string | undefined;
  }[];
  /** A first sentence to start from, in the client's language. */
  readonly suggestedReply: string;
  readonly values?: ActionValues | undefined;
  readonly errors?: readonly FieldError[] | undefined;
};

export function actionPage(view: ActionView): string {
  return renderPage({ ...view, title: 'action', body: html`<main></main>` });
}
