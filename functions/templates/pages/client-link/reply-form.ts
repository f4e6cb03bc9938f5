import { textArea } from '#templates/layout/fields.ts';
import { html, type SafeHtml } from '#templates/layout/html.ts';
import { clientPages } from '#templates/messages/catalogues.ts';
import { type ClientForm, stateFor } from './client-form.ts';

const longestMessageCharacters = 4000;

/** A short message, and no further field. */
export function replyForm(form: ClientForm, choice: 'completed' | 'resume'): SafeHtml {
  const messages = clientPages[form.language].replyForm;
  return html`<form class="client-form" method="post" action="${form.actionPath}" novalidate>
<input type="hidden" name="choice" value="${choice}">
${textArea(stateFor(form, choice), { name: 'message', label: messages.label[choice], maxLength: longestMessageCharacters, short: true })}
<div class="actions"><button class="button" type="submit">${messages.send[choice]}</button></div>
</form>`;
}
