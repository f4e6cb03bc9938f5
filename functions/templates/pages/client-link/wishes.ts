import { type Wish, wishes } from '#domain/choices/client-choices.ts';
import { errorFor, fieldError } from '#templates/layout/field-errors.ts';
import { type FormState, textArea, textField } from '#templates/layout/fields.ts';
import { type HtmlValue, html, type SafeHtml } from '#templates/layout/html.ts';
import { clientPages } from '#templates/messages/catalogues.ts';
import { type ClientForm, longestWishCharacters, stateFor } from './client-form.ts';

/** Requests that a client can always make, besides the page's own act. */
export type { Wish };

function choice(form: ClientForm, state: FormState, wish: Wish, index: number): SafeHtml {
  const { wishes: messages, clientChoices } = clientPages[form.language];
  const { label, means } = clientChoices[wish].button;
  const until =
    wish === 'rest' &&
    textField(state, {
      name: 'until',
      label: messages.until,
      hint: messages.untilHint,
      type: 'date',
      autocomplete: 'off',
      optional: true,
    });
  return html`<div class="choice"><label class="option"><input type="radio"${index === 0 && html` id="choice"`} name="choice" value="${wish}"${state.values.choice === wish && html` checked`}><span>${label}</span></label>
<div class="panel"><p class="soft">${means}</p>${until}</div></div>`;
}

/** Collapsed, and open after a refusal: none is chosen beforehand. */
export function wishesSection(form: ClientForm, offered: readonly Wish[]): HtmlValue {
  if (offered.length === 0) return null;
  const messages = clientPages[form.language].wishes;
  const chosen = form.values?.choice ?? '';
  const isOurs = form.errors !== undefined && (chosen === '' || wishes.some((wish) => wish === chosen));
  const state = isOurs ? stateFor(form) : stateFor({ ...form, values: {}, errors: undefined });
  return html`<details class="more wishes"${isOurs && html` open`}><summary>${messages.title}</summary><div class="more-body">
<form class="client-form" method="post" action="${form.actionPath}" novalidate>
<fieldset class="field"><legend>${messages.legend}</legend>
${offered.map((wish, index) => choice(form, state, wish, index))}
${fieldError('choice', errorFor(state.errors, 'choice'))}
</fieldset>
${textArea(state, { name: 'wish', label: messages.note, hint: messages.noteHint, maxLength: longestWishCharacters, short: true, optional: true })}
<div class="actions"><button class="button quiet" type="submit">${messages.send}</button></div>
</form></div></details>`;
}
