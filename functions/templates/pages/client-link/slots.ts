import { placePhrase } from '#templates/email-layout/mail-meeting.ts';
import { formatInstantWithZone, type InstantText } from '#templates/i18n/dates.ts';
import type { Words } from '#templates/i18n/language.ts';
import { errorSummary, errorTitlePrefix } from '#templates/layout/field-errors.ts';
import { html } from '#templates/layout/html.ts';
import { type PageContext, renderPage } from '#templates/layout/page.ts';
import type { ClientForm } from './client-form.ts';
import { type SlotsOffer, slotsForm } from './slots-form.ts';
import { type Wish, wishesSection } from './wishes.ts';

export type SlotsView = PageContext &
  ClientForm & {
    readonly reference: string;
    readonly advisorName: string;
    readonly offer: SlotsOffer;
    /** Until when the times are kept; absent once that is over, and they are free for anybody. */
    readonly heldUntil?: InstantText | undefined;
    readonly wishes: readonly Wish[];
  };

type SlotsPageWords = Record<'title' | 'noneLeft' | 'noneLeftLede' | 'noLongerKept' | 'oneNoLongerKept', string> & {
  readonly lede: (advisor: string, place: string) => string;
  readonly kept: (until: string) => string;
  readonly oneKept: (until: string) => string;
};

const words: Words<SlotsPageWords> = {
  fr: {
    title: 'Choisissez votre moment',
    lede: (advisor, place) => `${advisor} vous retrouve ${place}.`,
    kept: (until) => `Ces moments vous sont gardés jusqu’au ${until}. Vous pourrez changer d’avis.`,
    oneKept: (until) => `Ce moment vous est gardé jusqu’au ${until}. Vous pourrez changer d’avis.`,
    noLongerKept: 'Ces moments ne vous sont plus gardés, mais ils sont encore libres.',
    oneNoLongerKept: 'Ce moment ne vous est plus gardé, mais il est encore libre.',
    noneLeft: 'Ces moments ne sont plus libres',
    noneLeftLede: 'Dites-nous ci-dessous ce qui vous arrangerait : nous vous en proposons d’autres.',
  },
  en: {
    title: 'Choose your time',
    lede: (advisor, place) => `${advisor} will meet you ${place}.`,
    kept: (until) => `These times are kept for you until ${until}. You may change your mind.`,
    oneKept: (until) => `This time is kept for you until ${until}. You may change your mind.`,
    noLongerKept: 'These times are no longer kept for you, but they are still free.',
    oneNoLongerKept: 'This time is no longer kept for you, but it is still free.',
    noneLeft: 'These times are no longer free',
    noneLeftLede: 'Tell us below what would suit you, and we shall offer others.',
  },
};

/** Until when the times are kept, in the number there are. */
function keptWords({ heldUntil, offer, language }: SlotsView): string {
  const own = words[language];
  const isOne = offer.slots.length === 1;
  if (heldUntil === undefined) return isOne ? own.oneNoLongerKept : own.noLongerKept;
  const until = formatInstantWithZone(heldUntil, offer.place.readerTimeZone, language);
  return isOne ? own.oneKept(until) : own.kept(until);
}

/** Two or three precise times; the page of the `slots` link. Reading it holds and changes nothing. */
export function slotsPage(view: SlotsView): string {
  const { language, offer, errors, advisorName } = view;
  const own = words[language];
  const hasSlots = offer.slots.length > 0;
  const title = hasSlots ? own.title : own.noneLeft;
  const body = html`<div class="letter">
${errorSummary(errors, language)}
<h1>${title}</h1>
<p class="lede">${hasSlots ? own.lede(advisorName, placePhrase(offer.place, language)) : own.noneLeftLede}</p>
${hasSlots && html`<div class="section">${slotsForm(view, 'slot-chosen', offer)}</div><p class="soft small section-note">${keptWords(view)}</p>`}
${wishesSection(view, view.wishes)}
<p class="soft small section">${view.reference}</p>
</div>`;
  const prefix = errors && errors.length > 0 ? errorTitlePrefix[language] : '';
  return renderPage({ ...view, title: prefix + title, body, scripts: ['form'], languageSwitch: errors === undefined });
}
