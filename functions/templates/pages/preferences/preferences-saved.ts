import { formatDate } from '#templates/i18n/dates.ts';
import { type HtmlValue, html } from '#templates/layout/html.ts';
import { type ClientPageContext, renderPage } from '#templates/layout/page.ts';
import { clientPages } from '#templates/messages/catalogues.ts';
import type { ShownPreferences } from './preferences.ts';

export type PreferencesSavedView = ClientPageContext & {
  readonly chosen: ShownPreferences;
  readonly preferencesPath: string;
  readonly spacePath?: string | undefined;
};

function lede({ chosen, language }: PreferencesSavedView): string {
  const messages = clientPages[language].preferencesSaved;
  if (chosen.stopped || chosen.topics.length === 0) return messages.silent;
  if (chosen.channels.length === 0) return messages.noMeans;
  const list = new Intl.ListFormat(language, { type: 'disjunction' });
  const means = list.format(chosen.channels.map((channel) => messages.means[channel]));
  return messages.lede({ means, frequency: messages.frequencies[chosen.frequency] });
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function listOf(title: string, labels: readonly string[]): HtmlValue {
  if (labels.length === 0) return null;
  return html`<section class="section"><h2>${title}</h2><ul>${labels.map((label) => html`<li>${label}</li>`)}</ul></section>`;
}

/** The response to every choice: which letters will be sent from now on, and which not. Another change is the undo. */
export function preferencesSavedPage(view: PreferencesSavedView): string {
  const { chosen, language, preferencesPath, spacePath } = view;
  const messages = clientPages[language].preferencesSaved;
  const { topics, always, back } = clientPages[language].preferences;
  const silent = chosen.stopped || chosen.channels.length === 0;
  const received = Object.entries(topics).filter(([topic]) => !silent && chosen.topics.some((one) => one === topic));
  const refused = Object.entries(topics).filter((entry) => !received.some(([topic]) => topic === entry[0]));
  const body = html`<div class="letter">
<h1>${messages.title}</h1>
<p class="lede">${lede(view)}${chosen.pausedUntil !== undefined && ` ${messages.pause({ until: formatDate(chosen.pausedUntil, language) })}`}</p>
${listOf(
  messages.will,
  received.map(([, { named }]) => capitalised(named)),
)}
${listOf(
  messages.willNot,
  refused.map(([, { named }]) => capitalised(named)),
)}
<section class="section"><h2>${messages.always}</h2><p>${always}</p></section>
<p class="section"><a href="${preferencesPath}">${messages.change}</a></p>
${spacePath !== undefined && html`<p><a href="${spacePath}">${back}</a></p>`}
</div>`;
  return renderPage({ ...view, title: messages.title, body, languageSwitch: false });
}
