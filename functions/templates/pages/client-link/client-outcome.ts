import { type MeetingChoice, type SpokenChoice, spokenChoices } from '#domain/choices/client-choices.ts';
import { placePhrase, timeOnBothClocks } from '#templates/email-layout/mail-meeting.ts';
import { formatDate, formatInstantWithZone, formatTime } from '#templates/i18n/dates.ts';
import { type HtmlValue, html } from '#templates/layout/html.ts';
import { renderPage } from '#templates/layout/page.ts';
import { undoForm } from '#templates/layout/undo-form.ts';
import { clientPages } from '#templates/messages/catalogues.ts';
import type { ClientOutcome, ClientOutcomeView } from './client-outcome-view.ts';

type Spoken = Extract<ClientOutcome, { readonly kind: SpokenChoice }>;

function isSpoken(outcome: ClientOutcome): outcome is Spoken {
  return spokenChoices.some((kind) => kind === outcome.kind);
}

function isMeeting(outcome: ClientOutcome): outcome is Extract<ClientOutcome, { readonly kind: MeetingChoice }> {
  return 'startsAt' in outcome;
}

function isUndone(
  outcome: ClientOutcome,
): outcome is Extract<ClientOutcome, { readonly kind: 'undone' | 'slot-undone' }> {
  return outcome.kind === 'undone' || outcome.kind === 'slot-undone';
}

function sentence({ outcome, language, timeZone }: ClientOutcomeView): string {
  const { clientOutcome: messages, clientChoices } = clientPages[language];
  if (isMeeting(outcome))
    return messages.expected({ advisor: outcome.advisorName, place: placePhrase(outcome.place, language) });
  if (isSpoken(outcome)) {
    const { promise } = outcome;
    if (promise === undefined) return clientChoices[outcome.kind].done.text;
    const before = formatInstantWithZone(promise.before, timeZone, language);
    return messages.promised({ who: promise.name, before });
  }
  if (outcome.kind === 'cancelled') return messages.cancelled[outcome.next];
  if (outcome.kind === 'rest')
    return outcome.until === undefined
      ? messages.paused
      : messages.pausedUntil({ day: formatDate(outcome.until, language) });
  return isUndone(outcome) ? messages.undone[outcome.kind].text : clientChoices[outcome.kind].done.text;
}

function when({ outcome, language }: ClientOutcomeView): HtmlValue {
  if (!isMeeting(outcome)) return null;
  return html`<p class="moment section">${timeOnBothClocks(outcome.startsAt, outcome.place, language)}</p>`;
}

function takenBack({ undoUntil, actionPath, language, timeZone, outcome }: ClientOutcomeView): HtmlValue {
  if (undoUntil === undefined) return null;
  const messages = clientPages[language].clientOutcome;
  const label = outcome.kind === 'slot-chosen' ? messages.undoSlot : messages.undo;
  return undoForm({
    actionPath,
    label,
    until: messages.undoUntil({ time: formatTime(undoUntil, timeZone, language) }),
    language,
  });
}

/** A title must not break at its hyphen. */
export function keptTogether(title: string): HtmlValue {
  return title
    .split(/(rendez-vous)/)
    .map((part) => (part === 'rendez-vous' ? html`<span class="together">${part}</span>` : part));
}

/** Confirms the client's act, in the same way however often the link is opened. */
export function clientOutcomePage(view: ClientOutcomeView): string {
  const { language, outcome, repeated, backPath } = view;
  const { clientOutcome: messages, clientChoices } = clientPages[language];
  const { title } = isUndone(outcome) ? messages.undone[outcome.kind] : clientChoices[outcome.kind].done;
  const body = html`<div class="letter" role="status">
<h1>${keptTogether(title)}</h1>
${when(view)}
<p class="lede">${sentence(view)}</p>
${repeated && html`<p class="soft section">${messages.repeated}</p>`}
</div>
${takenBack(view)}
${backPath && html`<p class="section"><a href="${backPath}">${messages.back}</a></p>`}
<p class="soft small section">${view.reference}</p>`;
  return renderPage({ ...view, title, body, languageSwitch: false });
}
