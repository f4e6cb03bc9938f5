import { formatDay, type InstantText, type TimeZone } from '#templates/i18n/dates.ts';
import type { Words } from '#templates/i18n/language.ts';
import { describedBy, errorFor, errorSummary, errorTitlePrefix, fieldError } from '#templates/layout/field-errors.ts';
import { textArea } from '#templates/layout/fields.ts';
import { html, type SafeHtml } from '#templates/layout/html.ts';
import { type PageContext, renderPage } from '#templates/layout/page.ts';
import { type ClientForm, longestWishCharacters, stateFor } from './client-form.ts';

export type SatisfactionView = PageContext &
  ClientForm & {
    readonly advisorName: string;
    readonly metAt: InstantText;
    readonly timeZone: TimeZone;
  };

type SatisfactionWords = Record<
  'title' | 'csat' | 'csatLow' | 'csatHigh' | 'nps' | 'npsLow' | 'npsHigh' | 'comment' | 'send' | 'reads',
  string
> & { readonly lede: (advisor: string, day: string) => string };

const words: Words<SatisfactionWords> = {
  fr: {
    title: 'Comment s’est passée votre visite ?',
    lede: (advisor, day) => `Vous avez rencontré ${advisor} le ${day}.`,
    csat: 'Votre impression, de 1 à 5',
    csatLow: '1, décevante',
    csatHigh: '5, parfaite',
    nps: 'Parleriez-vous de nous à un proche ? De 0 à 10',
    npsLow: '0, certainement pas',
    npsHigh: '10, sans hésiter',
    comment: 'Ce que vous aimeriez nous dire',
    send: 'Donner mon impression',
    reads: 'Votre conseiller et le responsable de la maison vous lisent, et personne d’autre.',
  },
  en: {
    title: 'How was your visit?',
    lede: (advisor, day) => `You met ${advisor} on ${day}.`,
    csat: 'Your impression, from 1 to 5',
    csatLow: '1, disappointing',
    csatHigh: '5, just right',
    nps: 'Would you mention us to someone close? From 0 to 10',
    npsLow: '0, certainly not',
    npsHigh: '10, without hesitation',
    comment: 'What you would like to tell us',
    send: 'Give my impression',
    reads: 'Your advisor and the manager of the house read you, and nobody else.',
  },
};

type Scale = {
  readonly name: 'csat' | 'nps';
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly low: string;
  readonly high: string;
};

/** Every figure is a button with its own label, and the two ends say what they mean. */
function scale(form: ClientForm, { name, label, from, to, low, high }: Scale): SafeHtml {
  const { values, errors } = stateFor(form, 'satisfaction');
  const message = errorFor(errors, name);
  const figures = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return html`<fieldset class="field${message && ' wrong'}"${describedBy(name, message, true)}>
<legend>${label}</legend>
<div class="scale">${figures.map(
    (figure) =>
      html`<label class="option"><input type="radio"${figure === from && html` id="${name}"`} name="${name}" value="${figure}"${values[name] === String(figure) && html` checked`}><span>${figure}</span></label>`,
  )}</div>
<p class="scale-ends" id="${name}-hint"><span>${low}</span><span>${high}</span></p>
${fieldError(name, message)}
</fieldset>`;
}

/** Two figures and a word, after a meeting; the page of the `satisfaction` link. */
export function satisfactionPage(view: SatisfactionView): string {
  const { language, errors, advisorName, metAt, timeZone } = view;
  const own = words[language];
  const body = html`<div class="letter">
${errorSummary(errors, language)}
<h1>${own.title}</h1>
<p class="lede">${own.lede(advisorName, formatDay(metAt, timeZone, language))}</p>
<form class="client-form section" method="post" action="${view.actionPath}" novalidate>
<input type="hidden" name="choice" value="satisfaction">
${scale(view, { name: 'csat', label: own.csat, from: 1, to: 5, low: own.csatLow, high: own.csatHigh })}
${scale(view, { name: 'nps', label: own.nps, from: 0, to: 10, low: own.npsLow, high: own.npsHigh })}
${textArea(stateFor(view, 'satisfaction'), { name: 'comment', label: own.comment, maxLength: longestWishCharacters, short: true, optional: true })}
<div class="actions"><button class="button" type="submit">${own.send}</button></div>
</form>
<p class="soft small section-note">${own.reads}</p>
</div>`;
  const prefix = errors && errors.length > 0 ? errorTitlePrefix[language] : '';
  return renderPage({
    ...view,
    title: prefix + own.title,
    body,
    scripts: ['form'],
    languageSwitch: errors === undefined,
  });
}
