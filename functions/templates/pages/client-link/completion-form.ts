import type { MissingCode } from '#domain/qualification/reason-codes.ts';
import type { Words } from '#templates/i18n/language.ts';
import { checkbox, radioGroup, selectField, textArea, textField, toChoices } from '#templates/layout/fields.ts';
import { type HtmlValue, html, type SafeHtml } from '#templates/layout/html.ts';
import { availabilityWords, intentWords, meetingWords } from '#templates/messages/inquiry-messages.ts';
import { type ClientForm, stateFor } from './client-form.ts';

/** What would make the request clear, most useful first; nothing else is asked. */
export type CompletionAsk = {
  readonly missing: readonly MissingCode[];
  readonly boutiques: readonly { readonly boutiqueId: string; readonly name: string }[];
};

type CompletionWords = Record<
  | 'message'
  | 'messageHint'
  | 'piece'
  | 'occasion'
  | 'desiredOn'
  | 'availability'
  | 'meeting'
  | 'boutique'
  | 'intent'
  | 'frame'
  | 'toSay'
  | 'send',
  string
>;

const words: Words<CompletionWords> = {
  fr: {
    message: 'Ce que vous aimeriez préciser',
    messageHint: 'Une ou deux phrases suffisent.',
    piece: 'La pièce ou la référence à laquelle vous pensez',
    occasion: 'L’occasion',
    desiredOn: 'La date qui compte pour vous',
    availability: 'Vous seriez disponible',
    meeting: 'Vous aimeriez nous rencontrer',
    boutique: 'La boutique la plus proche de vous',
    intent: 'Votre intention',
    frame: 'J’accepte un échange sur rendez-vous, dans un cadre confidentiel.',
    toSay: 'À préciser plus tard',
    send: 'Compléter ma demande',
  },
  en: {
    message: 'What you would like to add',
    messageHint: 'A sentence or two is enough.',
    piece: 'The piece or reference you have in mind',
    occasion: 'The occasion',
    desiredOn: 'The date that matters to you',
    availability: 'You would be available',
    meeting: 'You would like to meet us',
    boutique: 'The boutique nearest to you',
    intent: 'What brings you here',
    frame: 'I am happy to meet by appointment, in confidence.',
    toSay: 'To be said later',
    send: 'Complete my inquiry',
  },
};

const longestMessageCharacters = 4000;

function fieldFor(form: ClientForm, code: MissingCode, { boutiques }: CompletionAsk): HtmlValue {
  const { language } = form;
  const own = words[language];
  const state = stateFor(form, 'completed');
  const places = boutiques.map(({ boutiqueId, name }) => ({ value: boutiqueId, label: name }));
  switch (code) {
    case 'piece':
      return textField(state, {
        name: 'pieceReference',
        label: own.piece,
        autocomplete: 'off',
        maxLength: 120,
        optional: true,
      });
    case 'purpose':
      return textField(state, {
        name: 'occasion',
        label: own.occasion,
        autocomplete: 'off',
        maxLength: 200,
        optional: true,
      });
    case 'window':
      return html`${radioGroup(state, { name: 'availability', label: own.availability, choices: toChoices(availabilityWords[language]), across: true, optional: true })}
${textField(state, { name: 'desiredOn', label: own.desiredOn, type: 'date', autocomplete: 'off', optional: true })}`;
    case 'meeting':
      return html`${radioGroup(state, { name: 'meetingPreference', label: own.meeting, choices: toChoices(meetingWords[language]), across: true, optional: true })}
${selectField(state, { name: 'boutiqueId', label: own.boutique, choices: places, empty: own.toSay, optional: true })}`;
    case 'appointment-frame':
      return html`<div class="frame">${checkbox(state, { name: 'acceptsByAppointment', label: own.frame })}</div>`;
    case 'intent':
      return selectField(state, {
        name: 'intent',
        label: own.intent,
        choices: toChoices(intentWords[language]),
        empty: own.toSay,
        optional: true,
      });
    case 'detail':
      // The message itself is where a detail belongs.
      return null;
  }
}

/** The message first, then exactly the fields that are missing. */
export function completionForm(form: ClientForm, ask: CompletionAsk): SafeHtml {
  const own = words[form.language];
  const state = stateFor(form, 'completed');
  return html`<form class="client-form" method="post" action="${form.actionPath}" novalidate>
<input type="hidden" name="choice" value="completed">
${textArea(state, { name: 'message', label: own.message, hint: own.messageHint, maxLength: longestMessageCharacters, short: true })}
${ask.missing.map((code) => fieldFor(form, code, ask))}
<div class="actions"><button class="button" type="submit">${own.send}</button></div>
</form>`;
}
