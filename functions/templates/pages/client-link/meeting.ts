import { durationWords, type MeetingPlace, placeLine, timeOnBothClocks } from '#templates/email-layout/mail-meeting.ts';
import type { InstantText } from '#templates/i18n/dates.ts';
import type { Words } from '#templates/i18n/language.ts';
import { factList } from '#templates/layout/facts.ts';
import { radioGroup } from '#templates/layout/fields.ts';
import { type HtmlValue, html, type SafeHtml } from '#templates/layout/html.ts';
import { type ClientForm, stateFor } from './client-form.ts';
import { type OfferedSlot, slotsForm } from './slots-form.ts';

/** A meeting as its client sees it: when, where, with whom, and what may still be done about it. */
export type MeetingView = {
  readonly startsAt: InstantText;
  readonly endsAt: InstantText;
  readonly place: MeetingPlace;
  readonly advisorName: string;
  /** Times to move to; absent when it was moved too often, or has begun. */
  readonly freeTimes?: readonly OfferedSlot[] | undefined;
  readonly mayCancel: boolean;
};

type MeetingWords = Record<
  'place' | 'with' | 'lasts' | 'move' | 'cancel' | 'afterwards' | 'cancelIt' | 'movedOften',
  string
> & { readonly next: Record<'other-times' | 'nothing', string> };

const words: Words<MeetingWords> = {
  fr: {
    place: 'Lieu',
    with: 'Avec',
    lasts: 'Prévoir',
    move: 'Déplacer ce rendez-vous',
    cancel: 'Annuler ce rendez-vous',
    afterwards: 'Et ensuite ?',
    next: {
      'other-times': 'Proposez-moi d’autres moments',
      nothing: 'Rien pour le moment',
    },
    cancelIt: 'Annuler le rendez-vous',
    movedOften: 'Pour le déplacer encore, demandez un appel : nous trouverons le bon moment de vive voix.',
  },
  en: {
    place: 'Place',
    with: 'With',
    lasts: 'Allow',
    move: 'Move this appointment',
    cancel: 'Cancel this appointment',
    afterwards: 'And then?',
    next: {
      'other-times': 'Offer me other times',
      nothing: 'Nothing for now',
    },
    cancelIt: 'Cancel the appointment',
    movedOften: 'To move it once more, ask for a call: together we shall find the right time.',
  },
};

export function meetingFacts({ startsAt, endsAt, place, advisorName }: MeetingView, form: ClientForm): SafeHtml {
  const { language } = form;
  const own = words[language];
  return html`<p class="moment"><span>${timeOnBothClocks(startsAt, place, language)}</span></p>
${factList([
  { label: own.place, value: placeLine(place, language) },
  { label: own.with, value: advisorName },
  { label: own.lasts, value: durationWords(startsAt, endsAt, language) },
])}`;
}

function cancelForm(form: ClientForm): SafeHtml {
  const own = words[form.language];
  const choices = [
    { value: 'other-times', label: own.next['other-times'] },
    { value: 'nothing', label: own.next.nothing },
  ];
  return html`<form class="client-form" method="post" action="${form.actionPath}" novalidate>
<input type="hidden" name="choice" value="cancelled">
${radioGroup(stateFor(form, 'cancelled'), { name: 'next', label: own.afterwards, choices })}
<div class="actions"><button class="button quiet" type="submit">${own.cancelIt}</button></div>
</form>`;
}

/** Moving and cancelling, each folded until it is wanted, and open after a refusal. */
export function meetingChanges(meeting: MeetingView, form: ClientForm): HtmlValue {
  const { freeTimes, place, mayCancel } = meeting;
  const own = words[form.language];
  const wasRefused = (choice: string) => form.errors !== undefined && form.values?.choice === choice && html` open`;
  if (!mayCancel) return null;
  return html`<div class="section">
<details class="more folded"${wasRefused('moved')}><summary>${own.move}</summary><div class="more-body">
${freeTimes === undefined ? html`<p>${own.movedOften}</p>` : slotsForm(form, 'moved', { slots: freeTimes, place })}
</div></details>
<details class="more folded"${wasRefused('cancelled')}><summary>${own.cancel}</summary><div class="more-body">${cancelForm(form)}</div></details>
</div>`;
}
