import { formatDay, type InstantText, type TimeZone } from '#templates/i18n/dates.ts';
import { describedBy, errorFor, errorSummary, fieldError } from '#templates/layout/field-errors.ts';
import { textArea } from '#templates/layout/fields.ts';
import { html, type SafeHtml } from '#templates/layout/html.ts';
import { type ClientPageContext, renderPage } from '#templates/layout/page.ts';
import { clientPages, shared } from '#templates/messages/catalogues.ts';
import { type ClientForm, longestWishCharacters, stateFor } from './client-form.ts';

export type SatisfactionView = ClientPageContext &
  ClientForm & {
    readonly advisorName: string;
    readonly metAt: InstantText;
    readonly timeZone: TimeZone;
  };

type Scale = {
  readonly name: 'csat' | 'nps';
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly low: string;
  readonly high: string;
};

/** Every figure is a button with its own label, and the two ends are explained. */
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

/** Two figures and a comment after a meeting; the page of the `satisfaction` link. */
export function satisfactionPage(view: SatisfactionView): string {
  const { language, errors, advisorName, metAt, timeZone } = view;
  const messages = clientPages[language].satisfaction;
  const body = html`<div class="letter">
${errorSummary(errors, language)}
<h1>${messages.title}</h1>
<p class="lede">${messages.lede({ advisor: advisorName, day: formatDay(metAt, timeZone, language) })}</p>
<form class="client-form section" method="post" action="${view.actionPath}" novalidate>
<input type="hidden" name="choice" value="satisfaction">
${scale(view, { name: 'csat', label: messages.csat, from: 1, to: 5, low: messages.csatLow, high: messages.csatHigh })}
${scale(view, { name: 'nps', label: messages.nps, from: 0, to: 10, low: messages.npsLow, high: messages.npsHigh })}
${textArea(stateFor(view, 'satisfaction'), { name: 'comment', label: messages.comment, maxLength: longestWishCharacters, short: true, optional: true })}
<div class="actions"><button class="button" type="submit">${messages.send}</button></div>
</form>
<p class="soft small section-note">${messages.readers}</p>
</div>`;
  const prefix = errors && errors.length > 0 ? shared[language].form.errorTitlePrefix : '';
  return renderPage({
    ...view,
    title: prefix + messages.title,
    body,
    scripts: ['form'],
    languageSwitch: errors === undefined,
  });
}
