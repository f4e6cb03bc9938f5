import type { ContactFrequency } from '#domain/identity/person.ts';
import { formatDate } from '#templates/i18n/dates.ts';
import type { Words } from '#templates/i18n/language.ts';
import { type HtmlValue, html } from '#templates/layout/html.ts';
import { type PageContext, renderPage } from '#templates/layout/page.ts';
import type { ShownPreferences } from './preferences.ts';
import { preferenceWords } from './preferences-messages.ts';

export type PreferencesSavedView = PageContext & {
  readonly chosen: ShownPreferences;
  readonly preferencesPath: string;
  readonly spacePath?: string | undefined;
};

type SavedWords = {
  readonly title: string;
  readonly silent: string;
  readonly lede: (means: string, frequency: string) => string;
  readonly noMeans: string;
  readonly means: Record<'email' | 'phone' | 'message', string>;
  readonly frequencies: Record<ContactFrequency, string>;
  readonly pause: (until: string) => string;
  readonly will: string;
  readonly willNot: string;
  readonly always: string;
  readonly change: string;
};

const words: Words<SavedWords> = {
  fr: {
    title: 'C’est noté',
    silent: 'Désormais, nous ne vous écrivons plus de notre initiative.',
    lede: (means, frequency) => `Désormais, nous nous adressons à vous ${means}, ${frequency}.`,
    noMeans: 'Vous n’avez retenu aucun moyen de vous joindre : nous ne vous écrivons plus de notre initiative.',
    means: { email: 'par e-mail', phone: 'par téléphone', message: 'par message' },
    frequencies: {
      'as-needed': 'quand c’est utile',
      monthly: 'une fois par mois au plus',
      quarterly: 'une fois par trimestre au plus',
    },
    pause: (until) => `D’ici au ${until}, nous gardons le silence.`,
    will: 'Vous recevrez',
    willNot: 'Vous ne recevrez plus',
    always: 'Dans tous les cas',
    change: 'Revenir sur mes choix',
  },
  en: {
    title: 'It is noted',
    silent: 'From now on, we do not write to you of our own accord.',
    lede: (means, frequency) => `From now on, you hear from us ${means}, ${frequency}.`,
    noMeans: 'You have kept no means of reaching you: we do not write to you of our own accord.',
    means: { email: 'by e-mail', phone: 'by telephone', message: 'by message' },
    frequencies: {
      'as-needed': 'when it is useful',
      monthly: 'once a month at most',
      quarterly: 'once a quarter at most',
    },
    pause: (until) => `Until ${until}, you will not hear from us.`,
    will: 'You will receive',
    willNot: 'You will no longer receive',
    always: 'In any case',
    change: 'Go back to my choices',
  },
};

function lede({ chosen, language }: PreferencesSavedView): string {
  const own = words[language];
  if (chosen.stopped || chosen.topics.length === 0) return own.silent;
  if (chosen.channels.length === 0) return own.noMeans;
  const list = new Intl.ListFormat(language, { type: 'disjunction' });
  return own.lede(list.format(chosen.channels.map((channel) => own.means[channel])), own.frequencies[chosen.frequency]);
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function listOf(title: string, labels: readonly string[]): HtmlValue {
  if (labels.length === 0) return null;
  return html`<section class="section"><h2>${title}</h2><ul>${labels.map((label) => html`<li>${label}</li>`)}</ul></section>`;
}

/** The answer to every choice: what will be written from now on, and what will not. Changing it again is the undo. */
export function preferencesSavedPage(view: PreferencesSavedView): string {
  const { chosen, language, preferencesPath, spacePath } = view;
  const own = words[language];
  const { topics, always, back } = preferenceWords[language];
  const silent = chosen.stopped || chosen.channels.length === 0;
  const received = Object.entries(topics).filter(([topic]) => !silent && chosen.topics.some((one) => one === topic));
  const refused = Object.entries(topics).filter((entry) => !received.some(([topic]) => topic === entry[0]));
  const body = html`<div class="letter">
<h1>${own.title}</h1>
<p class="lede">${lede(view)}${chosen.pausedUntil !== undefined && ` ${own.pause(formatDate(chosen.pausedUntil, language))}`}</p>
${listOf(
  own.will,
  received.map(([, { said }]) => capitalised(said)),
)}
${listOf(
  own.willNot,
  refused.map(([, { said }]) => capitalised(said)),
)}
<section class="section"><h2>${own.always}</h2><p>${always}</p></section>
<p class="section"><a href="${preferencesPath}">${own.change}</a></p>
${spacePath !== undefined && html`<p><a href="${spacePath}">${back}</a></p>`}
</div>`;
  return renderPage({ ...view, title: own.title, body, languageSwitch: false });
}
