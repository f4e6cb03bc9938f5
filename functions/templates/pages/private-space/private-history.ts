import { formatInstant, type TimeZone } from '#templates/i18n/dates.ts';
import type { Language } from '#templates/i18n/language.ts';
import { type HtmlValue, html } from '#templates/layout/html.ts';
import { clientPages } from '#templates/messages/client-pages.ts';
import type { JourneyStep } from './private-progress.ts';

/** The past steps, oldest first, in whole sentences; the next step is shown above. */
export function journeySection(steps: readonly JourneyStep[], timeZone: TimeZone, language: Language): HtmlValue {
  if (steps.length === 0) return null;
  const messages = clientPages[language].privateHistory;
  return html`<section class="section"><h2>${messages.title}</h2><ol class="story">${steps.map(
    ({ at, kind, name, startsAt }) => html`<li><time datetime="${at}">${formatInstant(at, timeZone, language)}</time>
<p>${messages.steps[kind]({ who: name ?? messages.house, time: startsAt === undefined ? '' : formatInstant(startsAt, timeZone, language) })}</p></li>`,
  )}</ol></section>`;
}
