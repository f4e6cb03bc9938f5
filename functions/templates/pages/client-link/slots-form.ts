import { type MeetingPlace, timeOnBothClocks } from '#templates/email-layout/mail-meeting.ts';
import type { InstantText } from '#templates/i18n/dates.ts';
import type { Words } from '#templates/i18n/language.ts';
import { radioGroup } from '#templates/layout/fields.ts';
import { type HtmlValue, html } from '#templates/layout/html.ts';
import { type ClientForm, stateFor } from './client-form.ts';

export type OfferedSlot = { readonly slotId: string; readonly startsAt: InstantText };

export type SlotsOffer = {
  readonly slots: readonly OfferedSlot[];
  readonly place: MeetingPlace;
};

type SlotsWords = Record<'choose' | 'move' | 'keep' | 'moveTo' | 'nothingFree', string>;

const words: Words<SlotsWords> = {
  fr: {
    choose: 'Le moment qui vous convient',
    move: 'Un autre moment',
    keep: 'Retenir ce moment',
    moveTo: 'Déplacer à ce moment',
    nothingFree: 'Aucun autre moment n’est libre en ce moment. Demandez un appel : nous trouverons ensemble.',
  },
  en: {
    choose: 'The time that suits you',
    move: 'Another time',
    keep: 'Choose this time',
    moveTo: 'Move to this time',
    nothingFree: 'No other time is free just now. Ask for a call, and we shall find one together.',
  },
};

/** Precise times, none chosen beforehand: a machine that presses the button decides nothing. */
export function slotsForm(form: ClientForm, choice: 'slot-chosen' | 'moved', offer: SlotsOffer): HtmlValue {
  const { language, actionPath } = form;
  const own = words[language];
  if (offer.slots.length === 0) return html`<p>${own.nothingFree}</p>`;
  const choices = offer.slots.map(({ slotId, startsAt }) => ({
    value: slotId,
    label: timeOnBothClocks(startsAt, offer.place, language),
  }));
  const isMove = choice === 'moved';
  return html`<form class="client-form" method="post" action="${actionPath}" novalidate>
<input type="hidden" name="choice" value="${choice}">
${radioGroup(stateFor(form, choice), { name: 'slot', label: isMove ? own.move : own.choose, choices })}
<div class="actions"><button class="button" type="submit">${isMove ? own.moveTo : own.keep}</button></div>
</form>`;
}
