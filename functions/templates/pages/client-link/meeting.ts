import { durationWords, type MeetingPlace, placeLine, timeOnBothClocks } from '#templates/email-layout/mail-meeting.ts';
import type { InstantText } from '#templates/i18n/dates.ts';
import { factList } from '#templates/layout/facts.ts';
import { radioGroup } from '#templates/layout/fields.ts';
import { type HtmlValue, html, type SafeHtml } from '#templates/layout/html.ts';
import { clientPages } from '#templates/messages/catalogues.ts';
import { type ClientForm, stateFor } from './client-form.ts';
import { type OfferedSlot, slotsForm } from './slots-form.ts';

/** A meeting as its client sees it: when, where, with whom, and the possible changes. */
export type MeetingView = {
  readonly startsAt: InstantText;
  readonly endsAt: InstantText;
  readonly place: MeetingPlace;
  readonly advisorName: string;
  /** Times to move to; absent when it was moved too often, or has begun. */
  readonly freeTimes?: readonly OfferedSlot[] | undefined;
  readonly mayCancel: boolean;
};

export function meetingFactsList({ startsAt, endsAt, place, advisorName }: MeetingView, form: ClientForm): SafeHtml {
  const { language } = form;
  const messages = clientPages[language].appointment;
  return html`<p class="moment"><span>${timeOnBothClocks(startsAt, place, language)}</span></p>
${factList([
  { label: messages.place, value: placeLine(place, language) },
  { label: messages.with, value: advisorName },
  { label: messages.lasts, value: durationWords(startsAt, endsAt, language) },
])}`;
}

function cancelForm(form: ClientForm): SafeHtml {
  const messages = clientPages[form.language].appointment;
  const choices = [
    { value: 'other-times', label: messages.next['other-times'] },
    { value: 'nothing', label: messages.next.nothing },
  ];
  return html`<form class="client-form" method="post" action="${form.actionPath}" novalidate>
<input type="hidden" name="choice" value="cancelled">
${radioGroup(stateFor(form, 'cancelled'), { name: 'next', label: messages.afterwards, choices })}
<div class="actions"><button class="button quiet" type="submit">${messages.cancelIt}</button></div>
</form>`;
}

/** Moving and cancelling, each collapsed at first, and open after a refusal. */
export function meetingChanges(meeting: MeetingView, form: ClientForm): HtmlValue {
  const { freeTimes, place, mayCancel } = meeting;
  const messages = clientPages[form.language].appointment;
  const wasRefused = (choice: string) => form.errors !== undefined && form.values?.choice === choice && html` open`;
  if (!mayCancel) return null;
  return html`<div class="section">
<details class="more folded"${wasRefused('moved')}><summary>${messages.move}</summary><div class="more-body">
${freeTimes === undefined ? html`<p>${messages.movedOften}</p>` : slotsForm(form, 'moved', { slots: freeTimes, place })}
</div></details>
<details class="more folded"${wasRefused('cancelled')}><summary>${messages.cancel}</summary><div class="more-body">${cancelForm(form)}</div></details>
</div>`;
}
