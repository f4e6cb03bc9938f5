import type { Words } from '#templates/i18n/language.ts';
import { textArea } from '#templates/layout/fields.ts';
import { html, type SafeHtml } from '#templates/layout/html.ts';
import { type ClientForm, stateFor } from './client-form.ts';

type ReplyWords = {
  readonly label: Record<'completed' | 'resume', string>;
  readonly send: Record<'completed' | 'resume', string>;
};

const words: Words<ReplyWords> = {
  fr: {
    label: { completed: 'Votre réponse', resume: 'Ce que vous aimeriez reprendre' },
    send: { completed: 'Envoyer ma réponse', resume: 'Reprendre la conversation' },
  },
  en: {
    label: { completed: 'Your answer', resume: 'What you would like to take up again' },
    send: { completed: 'Send my answer', resume: 'Resume the conversation' },
  },
};

const longestMessageCharacters = 4000;

/** A few words, and nothing else to fill in. */
export function replyForm(form: ClientForm, choice: 'completed' | 'resume'): SafeHtml {
  const own = words[form.language];
  return html`<form class="client-form" method="post" action="${form.actionPath}" novalidate>
<input type="hidden" name="choice" value="${choice}">
${textArea(stateFor(form, choice), { name: 'message', label: own.label[choice], maxLength: longestMessageCharacters, short: true })}
<div class="actions"><button class="button" type="submit">${own.send[choice]}</button></div>
</form>`;
}
