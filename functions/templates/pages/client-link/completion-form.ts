import type { InquiryIntent } from '#domain/policy/inquiry-facts.ts';
import type { MissingCode } from '#domain/qualification/reason-codes.ts';
import { checkbox, radioGroup, selectField, textArea, textField, toChoices } from '#templates/layout/fields.ts';
import { type HtmlValue, html, type SafeHtml } from '#templates/layout/html.ts';
import { clientPages, shared } from '#templates/messages/catalogues.ts';
import { type ClientForm, stateFor } from './client-form.ts';

/** The missing details, most useful first; nothing else is asked. */
export type CompletionAsk = {
  readonly missing: readonly MissingCode[];
  /** The kinds of inquiry that the house offers. */
  readonly intents: readonly InquiryIntent[];
  readonly boutiques: readonly { readonly boutiqueId: string; readonly name: string }[];
};

const longestMessageCharacters = 4000;

function fieldFor(form: ClientForm, code: MissingCode, { boutiques, intents }: CompletionAsk): HtmlValue {
  const { language } = form;
  const messages = clientPages[language].completionForm;
  const state = stateFor(form, 'completed');
  const places = boutiques.map(({ boutiqueId, name }) => ({ value: boutiqueId, label: name }));
  switch (code) {
    case 'piece':
      return textField(state, {
        name: 'pieceReference',
        label: messages.piece,
        autocomplete: 'off',
        maxLength: 120,
        optional: true,
      });
    case 'purpose':
      return textField(state, {
        name: 'occasion',
        label: messages.occasion,
        autocomplete: 'off',
        maxLength: 200,
        optional: true,
      });
    case 'window':
      return html`${radioGroup(state, { name: 'availability', label: messages.availability, choices: toChoices(shared[language].inquiry.availabilities), across: true, optional: true })}
${textField(state, { name: 'desiredOn', label: messages.desiredOn, type: 'date', autocomplete: 'off', optional: true })}`;
    case 'meeting':
      return html`${radioGroup(state, { name: 'meetingPreference', label: messages.meeting, choices: toChoices(shared[language].inquiry.meetings), across: true, optional: true })}
${selectField(state, { name: 'boutiqueId', label: messages.boutique, choices: places, empty: clientPages[language].clientForm.noPreference, optional: true })}`;
    case 'appointment-frame':
      return html`<div class="frame">${checkbox(state, { name: 'acceptsByAppointment', label: messages.frame })}</div>`;
    case 'intent':
      return selectField(state, {
        name: 'intent',
        label: messages.intent,
        choices: intents.map((intent) => ({ value: intent, label: shared[language].inquiry.intents[intent] })),
        empty: clientPages[language].clientForm.noPreference,
        optional: true,
      });
    case 'detail':
      // A detail belongs in the message itself.
      return null;
  }
}

/** The message first, then exactly the missing fields. */
export function completionForm(form: ClientForm, ask: CompletionAsk): SafeHtml {
  const messages = clientPages[form.language].completionForm;
  const state = stateFor(form, 'completed');
  return html`<form class="client-form" method="post" action="${form.actionPath}" novalidate>
<input type="hidden" name="choice" value="completed">
${textArea(state, { name: 'message', label: messages.message, hint: messages.messageHint, maxLength: longestMessageCharacters, short: true })}
${ask.missing.map((code) => fieldFor(form, code, ask))}
<div class="actions"><button class="button" type="submit">${messages.send}</button></div>
</form>`;
}
