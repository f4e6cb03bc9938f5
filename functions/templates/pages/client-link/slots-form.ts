import { type MeetingPlace, timeOnBothClocks } from '#templates/email-layout/mail-meeting.ts';
import type { InstantText } from '#templates/i18n/dates.ts';
import { radioGroup } from '#templates/layout/fields.ts';
import { type HtmlValue, html } from '#templates/layout/html.ts';
import { clientPages } from '#templates/messages/catalogues.ts';
import { type ClientForm, stateFor } from './client-form.ts';

export type OfferedSlot = { readonly slotId: string; readonly startsAt: InstantText };

export type SlotsOffer = {
  readonly slots: readonly OfferedSlot[];
  readonly place: MeetingPlace;
};

/** Precise times, none chosen beforehand, so that a machine that presses the button decides nothing. */
export function slotsForm(form: ClientForm, choice: 'slot-chosen' | 'moved', offer: SlotsOffer): HtmlValue {
  const { language, actionPath } = form;
  const messages = clientPages[language].slots;
  if (offer.slots.length === 0) return html`<p>${messages.nothingFree}</p>`;
  const choices = offer.slots.map(({ slotId, startsAt }) => ({
    value: slotId,
    label: timeOnBothClocks(startsAt, offer.place, language),
  }));
  const isMove = choice === 'moved';
  return html`<form class="client-form" method="post" action="${actionPath}" novalidate>
<input type="hidden" name="choice" value="${choice}">
${radioGroup(stateFor(form, choice), { name: 'slot', label: isMove ? messages.move : messages.choose, choices })}
<div class="actions"><button class="button" type="submit">${isMove ? messages.moveTo : messages.keep}</button></div>
</form>`;
}
