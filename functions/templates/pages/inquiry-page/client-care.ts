import type { StaffLanguage } from '#domain/choices/languages.ts';
import type { CareKind } from '#domain/policy/care.ts';
import { formatDateAt, type InstantText, type TimeZone } from '#templates/i18n/dates.ts';
import { formatMoney } from '#templates/i18n/money.ts';
import { factList } from '#templates/layout/facts.ts';
import { html, type SafeHtml } from '#templates/layout/html.ts';
import { staffPages } from '#templates/messages/catalogues.ts';

/** How a complaint, or a matter after the sale, stands. */
export type ClientCareView = {
  readonly kind: CareKind;
  readonly resolved?: { readonly byName: string; readonly at: InstantText } | undefined;
  readonly gestures: readonly { readonly amountMinor: number; readonly byName: string; readonly at: InstantText }[];
  readonly limitMinor: number;
  readonly currency: string;
};

type Reader = { readonly language: StaffLanguage; readonly timeZone: TimeZone };

/** The section of the inquiry's page: what it is, whether it is resolved, and the gestures of the house. */
export function clientCareSection(view: ClientCareView, { language, timeZone }: Reader): SafeHtml {
  const messages = staffPages[language].clientCare;
  const { kind, resolved, gestures, limitMinor, currency } = view;
  const amountOf = (minorUnits: number) => formatMoney({ minorUnits, currency }, language);
  const dayOf = (at: InstantText) => formatDateAt(at, timeZone, language);
  const given = gestures.map(({ amountMinor, byName, at }) =>
    messages.gesture({ amount: amountOf(amountMinor), name: byName, on: dayOf(at) }),
  );
  return html`<section class="aside-section"><h2>${messages.title}</h2>
${factList([
  { label: messages.kind, value: messages.kinds[kind] },
  {
    label: messages.state,
    value: resolved ? messages.resolved({ name: resolved.byName, on: dayOf(resolved.at) }) : messages.open,
  },
  {
    label: messages.gestures,
    value: html`${given.length > 0 && html`<ul class="plain">${given.map((one) => html`<li>${one}</li>`)}</ul>`}<span class="under">${messages.limit({ limit: amountOf(limitMinor) })}</span>`,
  },
])}</section>`;
}
