import type { SpokenWord } from '#domain/relance/client-wait.ts';
import { formatInstant, type TimeZone } from '#templates/i18n/dates.ts';
import type { Language } from '#templates/i18n/language.ts';
import { type HtmlValue, html } from '#templates/layout/html.ts';
import { clientPages } from '#templates/messages/catalogues.ts';
import type { JourneyStep } from './private-progress.ts';

function sentence({ kind, name, startsAt }: JourneyStep, timeZone: TimeZone, language: Language): string {
  const { privateHistory: messages, clientChoices } = clientPages[language];
  const time = startsAt === undefined ? '' : formatInstant(startsAt, timeZone, language);
  // What the client said has its sentence with the choice; every other step has one here.
  const isSaid = (step: JourneyStep['kind']): step is SpokenWord => !Object.hasOwn(messages.steps, step);
  return isSaid(kind) ? clientChoices[kind].history : messages.steps[kind]({ who: name ?? messages.house, time });
}

/** The past steps, oldest first, in whole sentences; the next step is shown above. */
export function journeySection(steps: readonly JourneyStep[], timeZone: TimeZone, language: Language): HtmlValue {
  if (steps.length === 0) return null;
  return html`<section class="section"><h2>${clientPages[language].privateHistory.title}</h2><ol class="story">${steps.map(
    (step) => html`<li><time datetime="${step.at}">${formatInstant(step.at, timeZone, language)}</time>
<p>${sentence(step, timeZone, language)}</p></li>`,
  )}</ol></section>`;
}
