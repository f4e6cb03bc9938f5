import type { InstantText, TimeZone } from '#templates/layout/dates.ts';
import { html } from '#templates/layout/html.ts';
import { type PageContext, renderPage } from '#templates/layout/page.ts';

export type RecordedOutcome =
  | { readonly choice: 'answered'; readonly channel: 'call' | 'mail' | 'message' }
  | { readonly choice: 'clarify'; readonly question: string }
  | { readonly choice: 'off-target'; readonly reason: 'solicitation' | 'press' | 'careers' | 'after-sales' | 'other' }
  | { readonly choice: 'hand-over'; readonly colleagueName: string }
  | { readonly choice: 'undone' };

export type ActionOutcomeView = PageContext & {
  readonly actionPath: string;
  readonly reference: string;
  readonly clientName: string;
  readonly outcome: RecordedOutcome;
  /** When it was recorded, and the zone of the person reading. */
  readonly recordedAt: InstantText;
  readonly timeZone: TimeZone;
  /** A second click, a reload or a colleague's click: the page then says it was already recorded, and by whom. */
  readonly repeated: boolean;
  readonly recordedBy?: string | undefined;
  /** Until when it can be undone; absent when it no longer can. */
  readonly undoUntil?: InstantText | undefined;
};

export function actionOutcomePage(view: ActionOutcomeView): string {
  return renderPage({ ...view, title: 'action-outcome', body: html`<main></main>` });
}
