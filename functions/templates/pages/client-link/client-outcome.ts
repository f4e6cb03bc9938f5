import { type MeetingChoice, type SpokenChoice, spokenChoices } from '#domain/choices/client-choices.ts';
import { placePhrase, timeOnBothClocks } from '#templates/email-layout/mail-meeting.ts';
import { formatDate, formatInstantWithZone, formatTime } from '#templates/i18n/dates.ts';
import { type HtmlValue, html } from '#templates/layout/html.ts';
import { renderPage } from '#templates/layout/page.ts';
import { undoForm } from '#templates/layout/undo-form.ts';
import { clientOutcomeWords } from './client-outcome-messages.ts';
import type { ClientOutcome, ClientOutcomeView } from './client-outcome-view.ts';

type Spoken = Extract<ClientOutcome, { readonly kind: SpokenChoice }>;

function isSpoken(outcome: ClientOutcome): outcome is Spoken {
  return spokenChoices.some((kind) => kind === outcome.kind);
}

function isMeeting(outcome: ClientOutcome): outcome is Extract<ClientOutcome, { readonly kind: MeetingChoice }> {
  return 'startsAt' in outcome;
}

function sentence({ outcome, language, timeZone }: ClientOutcomeView): string {
  const words = clientOutcomeWords[language];
  if (isMeeting(outcome)) return words.expected(outcome.advisorName, placePhrase(outcome.place, language));
  if (isSpoken(outcome)) {
    const { promise } = outcome;
    if (promise === undefined) return words.heard[outcome.kind];
    return words.promised(promise.name, formatInstantWithZone(promise.before, timeZone, language));
  }
  if (outcome.kind === 'cancelled') return words.cancelled[outcome.next];
  if (outcome.kind === 'rest')
    return outcome.until === undefined ? words.restUntilWord : words.restUntil(formatDate(outcome.until, language));
  return words.plain[outcome.kind];
}

function when({ outcome, language }: ClientOutcomeView): HtmlValue {
  if (!isMeeting(outcome)) return null;
  return html`<p class="moment section">${timeOnBothClocks(outcome.startsAt, outcome.place, language)}</p>`;
}

function takenBack({ undoUntil, actionPath, language, timeZone, outcome }: ClientOutcomeView): HtmlValue {
  if (undoUntil === undefined) return null;
  const words = clientOutcomeWords[language];
  const label = outcome.kind === 'slot-chosen' ? words.undoSlot : words.undo;
  return undoForm({ actionPath, label, until: words.undoUntil(formatTime(undoUntil, timeZone, language)), language });
}

/** The one hyphen of these titles is no place to end a line. */
export function unbroken(title: string): HtmlValue {
  return title
    .split(/(rendez-vous)/)
    .map((part) => (part === 'rendez-vous' ? html`<span class="together">${part}</span>` : part));
}

/** What the client did, said calmly once, and said the same way however often the link is opened. */
export function clientOutcomePage(view: ClientOutcomeView): string {
  const { language, outcome, repeated, backPath } = view;
  const words = clientOutcomeWords[language];
  const title = words.titles[outcome.kind];
  const body = html`<div class="letter" role="status">
<h1>${unbroken(title)}</h1>
${when(view)}
<p class="lede">${sentence(view)}</p>
${repeated && html`<p class="soft section">${words.repeated}</p>`}
</div>
${takenBack(view)}
${backPath && html`<p class="section"><a href="${backPath}">${words.back}</a></p>`}
<p class="soft small section">${view.reference}</p>`;
  return renderPage({ ...view, title, body, languageSwitch: false });
}
