import { type Wish, wishes } from '#domain/choices/client-choices.ts';
import type { Words } from '#templates/i18n/language.ts';
import { errorFor, fieldError } from '#templates/layout/field-errors.ts';
import { type FormState, textArea, textField } from '#templates/layout/fields.ts';
import { type HtmlValue, html, type SafeHtml } from '#templates/layout/html.ts';
import { type ClientForm, longestWishCharacters, stateFor } from './client-form.ts';

/** What a client may always ask for, besides the one thing the page is about. */
export type { Wish };

type WishWords = Record<'title' | 'legend' | 'until' | 'untilHint' | 'word' | 'wordHint' | 'send', string> & {
  readonly wishes: Record<Wish, { readonly label: string; readonly means: string }>;
};

const words: Words<WishWords> = {
  fr: {
    title: 'Autres souhaits',
    legend: 'Que souhaitez-vous ?',
    until: 'Reprendre contact à partir du',
    untilHint: 'Sans date, nous attendons que vous nous écriviez.',
    word: 'Un mot pour nous',
    wordHint: 'Un moment, un numéro, une raison : ce que vous voulez bien nous dire.',
    send: 'Transmettre mon souhait',
    wishes: {
      call: {
        label: 'Recevoir un appel de mon conseiller',
        means: 'L’appel a lieu au moment que vous indiquez ci-dessous, ou au plus tôt.',
      },
      'other-times': {
        label: 'Convenir d’un autre moment',
        means: 'Dites ci-dessous ce qui vous arrangerait ; ces horaires sont rendus.',
      },
      rest: { label: 'Plus tard', means: 'Nous laissons votre demande reposer, et rien ne part d’ici là.' },
      declined: {
        label: 'Ma demande n’est plus d’actualité',
        means: 'Nous la refermons. Un mot de vous suffira pour la rouvrir.',
      },
      'left-alone': {
        label: 'Ne plus recevoir de message de la maison',
        means: 'Nous ne vous écrirons plus de nous-mêmes, ni pour cette demande ni pour autre chose.',
      },
    },
  },
  en: {
    title: 'Other wishes',
    legend: 'What would you like?',
    until: 'Come back to me from',
    untilHint: 'Without a date, we wait until you write to us.',
    word: 'A word for us',
    wordHint: 'A time, a number, a reason: whatever you care to tell us.',
    send: 'Send my wish',
    wishes: {
      call: {
        label: 'A call from my advisor',
        means: 'The call comes at the time you give below, or as soon as may be.',
      },
      'other-times': {
        label: 'Agree on another time',
        means: 'Tell us below what would suit you; these times are released.',
      },
      rest: { label: 'Later', means: 'Your inquiry rests, and nothing is sent in the meantime.' },
      declined: {
        label: 'I no longer need this',
        means: 'We close the inquiry. A word from you is enough to reopen it.',
      },
      'left-alone': {
        label: 'No more messages from the house',
        means: 'We shall not write to you of our own accord again, about this or anything else.',
      },
    },
  },
};

function choice(form: ClientForm, state: FormState, wish: Wish, index: number): SafeHtml {
  const own = words[form.language];
  const { label, means } = own.wishes[wish];
  const until =
    wish === 'rest' &&
    textField(state, {
      name: 'until',
      label: own.until,
      hint: own.untilHint,
      type: 'date',
      autocomplete: 'off',
      optional: true,
    });
  return html`<div class="choice"><label class="option"><input type="radio"${index === 0 && html` id="choice"`} name="choice" value="${wish}"${state.values.choice === wish && html` checked`}><span>${label}</span></label>
<div class="panel"><p class="soft">${means}</p>${until}</div></div>`;
}

/** Folded away, and open after a refusal: none is chosen beforehand. */
export function wishesSection(form: ClientForm, offered: readonly Wish[]): HtmlValue {
  if (offered.length === 0) return null;
  const own = words[form.language];
  const chosen = form.values?.choice ?? '';
  const isOurs = form.errors !== undefined && (chosen === '' || wishes.some((wish) => wish === chosen));
  const state = isOurs ? stateFor(form) : stateFor({ ...form, values: {}, errors: undefined });
  return html`<details class="more wishes"${isOurs && html` open`}><summary>${own.title}</summary><div class="more-body">
<form class="client-form" method="post" action="${form.actionPath}" novalidate>
<fieldset class="field"><legend>${own.legend}</legend>
${offered.map((wish, index) => choice(form, state, wish, index))}
${fieldError('choice', errorFor(state.errors, 'choice'))}
</fieldset>
${textArea(state, { name: 'wish', label: own.word, hint: own.wordHint, maxLength: longestWishCharacters, short: true, optional: true })}
<div class="actions"><button class="button quiet" type="submit">${own.send}</button></div>
</form></div></details>`;
}
