import type { CorrectableField } from '#domain/understanding/corrections.ts';
import { shared } from '#templates/messages/catalogues.ts';
import type { Language } from '../i18n/language.ts';
import { type HtmlValue, html, type SafeHtml } from './html.ts';
import {
  namedPart,
  type UnderstoodPart,
  type UnderstoodView,
  understoodParts,
  unsuitableParts,
} from './understood-parts.ts';

/** Where the chips stand, and whether they can be set right there. */
export type ChipsForm = {
  readonly language: Language;
  /** Corrections are posted here; absent where the chips are only read. */
  readonly path?: string | undefined;
  /** The choice under which a correction is posted. */
  readonly choice: string;
  /**
   * On a page behind a session one tap is enough. A page behind a link is opened by machines too, which press a button
   * that stands alone: there nothing is taken until somebody has ticked it.
   */
  readonly oneTap: boolean;
};

/** Said instead of a name: it is not so. */
export const noneOfIt = 'none';

/** As many as one sees at a glance are buttons; more are a list to choose from. */
const buttonsAtMost = 7;

type Option = { readonly value: string; readonly label: string };

function optionsOf(view: UnderstoodView, part: UnderstoodPart, language: Language): readonly Option[] {
  return view.choices[part.field]
    .filter((value) => value !== part.name)
    .map((value) => ({ value, label: namedPart(view, part.field, value, language) }));
}

function hidden({ choice }: ChipsForm, field: CorrectableField): SafeHtml {
  return html`<input type="hidden" name="choice" value="${choice}"><input type="hidden" name="field" value="${field}">`;
}

function tapForms(form: ChipsForm, { field }: UnderstoodPart, options: readonly Option[]): SafeHtml {
  const messages = shared[form.language].understood;
  const few = options.length <= buttonsAtMost ? options : [];
  const many = options.length > buttonsAtMost ? options : [];
  return html`<form method="post" action="${form.path}">${hidden(form, field)}
<button class="link" type="submit" name="to" value="${noneOfIt}">${messages.remove}</button>
${few.map(({ value, label }) => html`<button class="link" type="submit" name="to" value="${value}">${label}</button>`)}</form>
${
  many.length > 0 &&
  html`<form method="post" action="${form.path}">${hidden(form, field)}
<label>${messages.instead} <select name="to">${many.map(({ value, label }) => html`<option value="${value}">${label}</option>`)}</select></label>
<button class="link" type="submit">${messages.save}</button></form>`
}
${
  field === 'date' &&
  html`<form method="post" action="${form.path}">${hidden(form, field)}
<label>${messages.day} <input type="date" name="to" required></label> <button class="link" type="submit">${messages.save}</button></form>`
}`;
}

function tickForm(form: ChipsForm, { field }: UnderstoodPart, options: readonly Option[]): SafeHtml {
  const messages = shared[form.language].understood;
  const choices = [{ value: noneOfIt, label: messages.remove }, ...options];
  return html`<form method="post" action="${form.path}">${hidden(form, field)}
${choices.map(({ value, label }) => html`<label class="option"><input type="radio" name="to" value="${value}" required><span>${label}</span></label>`)}
<div class="actions"><button class="button quiet" type="submit">${messages.save}</button></div></form>`;
}

function chip(form: ChipsForm, view: UnderstoodView, part: UnderstoodPart): SafeHtml {
  if (form.path === undefined) return html`<li class="chip">${part.text}</li>`;
  const options = optionsOf(view, part, form.language);
  const content: HtmlValue = form.oneTap ? tapForms(form, part, options) : tickForm(form, part, options);
  return html`<li><details class="chip"><summary>${part.text}<span class="unseen"> (${shared[form.language].understood.correct})</span></summary>
<div class="chip-body">${content}</div></details></li>`;
}

/** What was understood, each part a chip that is set right by opening it; null where nothing was. */
export function understoodChips(view: UnderstoodView | undefined, form: ChipsForm): HtmlValue {
  if (view === undefined) return null;
  const parts = [...understoodParts(view, form.language), ...unsuitableParts(view, form.language)];
  if (parts.length === 0) return null;
  return html`<ul class="chips">${parts.map((part) => chip(form, view, part))}</ul>`;
}
