import type { StaffLanguage } from '#domain/choices/languages.ts';
import type { ClientExit, ContactChannel, OffTargetReason } from '#domain/inquiry/inquiry.ts';
import type { MeetingOutcome } from '#domain/inquiry/outcome.ts';
import { formatInstant, formatTime, type InstantText, type TimeZone } from '#templates/i18n/dates.ts';
import { type HtmlValue, html } from '#templates/layout/html.ts';
import { renderPage } from '#templates/layout/page.ts';
import type { StaffPageContext } from '#templates/layout/staff.ts';
import { undoForm } from '#templates/layout/undo-form.ts';
import { staffLinks } from '#templates/messages/catalogues.ts';
import type { ActionOutcomeMessages } from '#templates/messages/fr/staff-links/action-outcome.ts';
import { keptTogether } from '../client-link/client-outcome.ts';
import { outcomeLabel } from './outcome-label.ts';

export type RecordedOutcome =
  | { readonly choice: 'answered'; readonly channel: ContactChannel }
  | { readonly choice: 'write'; readonly text: string }
  | { readonly choice: 'slots' }
  | { readonly choice: 'clarify'; readonly question: string }
  | { readonly choice: 'off-target'; readonly reason: OffTargetReason }
  | { readonly choice: 'take-over' }
  | { readonly choice: 'hand-over'; readonly colleagueName: string }
  | { readonly choice: 'meeting'; readonly outcome: MeetingOutcome }
  /** No act is expected any more: the client left or the inquiry is paused, or the house decided. */
  | { readonly choice: 'ended'; readonly how: ClientExit | 'rest' | 'paused' | 'closed' }
  | { readonly choice: 'undone'; readonly ofMeeting?: boolean | undefined };

export type ActionOutcomeView = StaffPageContext & {
  readonly actionPath: string;
  readonly reference: string;
  readonly clientName: string;
  readonly outcome: RecordedOutcome;
  /** When it was recorded, and the zone of the person reading. */
  readonly recordedAt: InstantText;
  readonly timeZone: TimeZone;
  /** A second click, a reload or a colleague's click: the page then shows that it was already recorded, and by whom. */
  readonly repeated: boolean;
  readonly recordedBy?: string | undefined;
  /** The inquiry's own page. */
  readonly inquiryPath?: string | undefined;
  /** It was sent at once, without time to take it back. */
  readonly sentNow?: boolean | undefined;
  /** Until when it can be undone; absent when it no longer can. */
  readonly undoUntil?: InstantText | undefined;
};

function sentence(outcome: RecordedOutcome, clientName: string, language: StaffLanguage): string {
  const { actionOutcome: messages, action, outcome: outcomes } = staffLinks[language];
  switch (outcome.choice) {
    case 'answered':
      return messages.answered({ clientName, channel: action.channels[outcome.channel].toLowerCase() });
    case 'write':
      return messages.written({ clientName });
    case 'slots':
      return messages.slots({ clientName });
    case 'clarify':
      return messages.clarify({ clientName });
    case 'off-target': {
      const reason = action.offTargetReasons[outcome.reason].toLowerCase();
      return outcome.reason === 'solicitation'
        ? messages.offTargetUnanswered({ reason })
        : messages.offTarget({ clientName, reason });
    }
    case 'take-over':
      return messages.takenOver({ clientName });
    case 'hand-over':
      return messages.handedOver({ clientName, colleagueName: outcome.colleagueName });
    case 'meeting':
      return `${outcomeLabel(outcome.outcome, language)}. ${outcomes.hints[outcome.outcome.kind]}`;
    case 'ended':
      return messages.endings[outcome.how]({ clientName });
    case 'undone':
      return outcome.ofMeeting === true ? messages.meetingUndone({ clientName }) : messages.undone({ clientName });
  }
}

type Leaving = 'write' | 'slots' | 'clarify';

function leavingOf({ outcome: { choice }, sentNow }: ActionOutcomeView): Leaving | undefined {
  const leaves = choice === 'write' || choice === 'slots' || choice === 'clarify';
  return sentNow === true && leaves ? choice : undefined;
}

function takenBack(
  { undoUntil, actionPath, language, timeZone, outcome }: ActionOutcomeView,
  messages: ActionOutcomeMessages,
): HtmlValue {
  if (!undoUntil || outcome.choice === 'undone') return null;
  const until = messages.undoUntil({ time: formatTime(undoUntil, timeZone, language) });
  return undoForm({ actionPath, label: messages.undo, until, language });
}

/** Confirms the decision, in the same way however often the link is opened. */
export function actionOutcomePage(view: ActionOutcomeView): string {
  const { language, outcome, clientName, repeated, recordedBy, recordedAt, timeZone } = view;
  const messages = staffLinks[language].actionOutcome;
  const { proposing } = staffLinks[language];
  const leaving = leavingOf(view);
  const title = leaving === undefined ? messages.titles[outcome.choice] : proposing.leaving[leaving];
  const said = leaving === undefined ? sentence(outcome, clientName, language) : proposing.leavesNow({ clientName });
  const at = formatInstant(recordedAt, timeZone, language);
  const body = html`<div class="letter" role="status">
<p class="eyebrow">${view.reference}</p>
<h1>${keptTogether(title)}</h1>
<p class="lede">${said}</p>
${outcome.choice === 'write' && html`<blockquote class="quote section">${outcome.text}</blockquote>`}
${outcome.choice === 'clarify' && html`<blockquote class="quote section">${outcome.question}</blockquote>`}
<p class="soft section">${repeated && outcome.choice !== 'ended' && `${messages.repeated} `}${messages.recorded({ at, by: recordedBy })}</p>
${view.inquiryPath && html`<p class="section-note"><a href="${view.inquiryPath}">${messages.open}</a></p>`}
${outcome.choice === 'undone' && html`<p class="section"><a class="button" href="${view.actionPath}">${messages.reopen}</a></p>`}
</div>
${takenBack(view, messages)}`;
  return renderPage({ ...view, audience: 'staff', title, body, languageSwitch: false });
}
