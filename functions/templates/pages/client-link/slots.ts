import { placePhrase } from '#templates/email-layout/mail-meeting.ts';
import { formatInstantWithZone, type InstantText } from '#templates/i18n/dates.ts';
import { errorSummary } from '#templates/layout/field-errors.ts';
import { html } from '#templates/layout/html.ts';
import { type ClientPageContext, renderPage } from '#templates/layout/page.ts';
import { clientPages, shared } from '#templates/messages/catalogues.ts';
import type { ClientForm } from './client-form.ts';
import { type SlotsOffer, slotsForm } from './slots-form.ts';
import { type Wish, wishesSection } from './wishes.ts';

export type SlotsView = ClientPageContext &
  ClientForm & {
    readonly reference: string;
    readonly advisorName: string;
    readonly offer: SlotsOffer;
    /** Until when the times are held; absent once they are no longer held. */
    readonly heldUntil?: InstantText | undefined;
    readonly wishes: readonly Wish[];
  };

/** Until when the times are held, in singular or plural. */
function keptMessage({ heldUntil, offer, language }: SlotsView): string {
  const messages = clientPages[language].slots;
  const isOne = offer.slots.length === 1;
  if (heldUntil === undefined) return isOne ? messages.oneNoLongerKept : messages.noLongerKept;
  const until = formatInstantWithZone(heldUntil, offer.place.readerTimeZone, language);
  return isOne ? messages.oneKept({ until }) : messages.kept({ until });
}

/** Two or three precise times; the page of the `slots` link. Reading it holds and changes nothing. */
export function slotsPage(view: SlotsView): string {
  const { language, offer, errors, advisorName } = view;
  const messages = clientPages[language].slots;
  const hasSlots = offer.slots.length > 0;
  const title = hasSlots ? messages.title : messages.noneLeft;
  const body = html`<div class="letter">
${errorSummary(errors, language)}
<h1>${title}</h1>
<p class="lede">${hasSlots ? messages.lede({ advisor: advisorName, place: placePhrase(offer.place, language) }) : messages.noneLeftLede}</p>
${hasSlots && html`<div class="section">${slotsForm(view, 'slot-chosen', offer)}</div><p class="soft small section-note">${keptMessage(view)}</p>`}
${wishesSection(view, view.wishes)}
<p class="soft small section">${view.reference}</p>
</div>`;
  const prefix = errors && errors.length > 0 ? shared[language].form.errorTitlePrefix : '';
  return renderPage({ ...view, title: prefix + title, body, scripts: ['form'], languageSwitch: errors === undefined });
}
