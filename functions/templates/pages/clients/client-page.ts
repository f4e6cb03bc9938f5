import type { ContactFrequency } from '#domain/identity/person.ts';
import type { InquiryStatus } from '#domain/inquiry/inquiry.ts';
import type { VicLevel } from '#domain/policy/vic-level.ts';
import type { NextGesture } from '#domain/portfolio/client/next-gesture.ts';
import { type DateText, formatDate, formatDateAt, type InstantText, type TimeZone } from '#templates/i18n/dates.ts';
import { formatMoney, formatMoneyRounded, type Money } from '#templates/i18n/money.ts';
import { formatNumber } from '#templates/i18n/numbers.ts';
import { categoryLabel } from '#templates/layout/category-label.ts';
import { factList } from '#templates/layout/facts.ts';
import { type HtmlValue, html, type SafeHtml } from '#templates/layout/html.ts';
import { levelLabel } from '#templates/layout/level-label.ts';
import { renderStaffPage, type StaffMember, type StaffPageContext } from '#templates/layout/staff.ts';
import { type RestReason, stageLabel } from '#templates/layout/stage-label.ts';
import { staffPages } from '#templates/messages/catalogues.ts';

interface Span {
  readonly low: number;
  readonly high: number;
}

export type ThreadEntry =
  | {
      readonly kind: 'visit';
      readonly on: DateText;
      readonly amounts: readonly Money[];
      readonly categories: readonly string[];
    }
  | { readonly kind: 'year'; readonly year: string; readonly visits: number }
  | {
      readonly kind: 'inquiry';
      readonly at: InstantText;
      readonly inquiryId: string;
      readonly reference: string;
      readonly stage: InquiryStatus;
      readonly because: RestReason;
    };

export type ClientPageView = StaffPageContext & {
  readonly staff: StaffMember;
  readonly timeZone: TimeZone;
  readonly fullName: string;
  readonly level: VicLevel;
  readonly vip: boolean;
  readonly advisorName?: string | undefined;
  readonly knownSince?: InstantText | undefined;
  /** Null without a purchase. */
  readonly bought: {
    readonly visits: number;
    readonly firstOn?: DateText | undefined;
    readonly lastOn?: DateText | undefined;
    readonly categories: readonly string[];
    /** Absent for a reader who may not see what a client spent. */
    readonly total?: Money | undefined;
    /** Visits that `total` leaves out. */
    readonly withoutRate: number;
  } | null;
  readonly rhythm: { readonly usualDays: number; readonly silentDays: number; readonly chance: number } | null;
  readonly outlook: {
    readonly visits: Span;
    readonly money?: { readonly span: Span; readonly currency: string } | undefined;
  } | null;
  /** Another day than today, if that was asked for. */
  readonly asOf?: DateText | undefined;
  /** Null for another day than today. */
  readonly gesture: NextGesture | null;
  readonly wishes: {
    readonly channels?: readonly ('email' | 'phone' | 'message')[] | undefined;
    readonly frequency?: ContactFrequency | undefined;
    readonly pausedUntil?: InstantText | undefined;
    readonly isStopped: boolean;
    readonly consentGivenAt?: InstantText | undefined;
    readonly consentWithdrawnAt?: InstantText | undefined;
  };
  /** The latest first. */
  readonly thread: readonly ThreadEntry[];
  readonly dataPath?: string | undefined;
};

function about(view: ClientPageView): SafeHtml {
  const { language, timeZone, level, vip, advisorName, knownSince } = view;
  const messages = staffPages[language].clientPage;
  return factList([
    { label: messages.level, value: levelLabel(level, vip, language) },
    { label: messages.advisor, value: advisorName ?? messages.noAdvisor },
    { label: messages.since, value: knownSince && formatDateAt(knownSince, timeZone, language) },
  ]);
}

function boughtSection({ language, bought }: ClientPageView): SafeHtml {
  const messages = staffPages[language].clientPage;
  if (bought === null) return html`<p>${messages.valueNone}</p>`;
  const { visits, firstOn, lastOn, categories, total, withoutRate } = bought;
  const spent = total && messages.spent({ amount: formatMoneyRounded(total, language) });
  return factList([
    {
      label: messages.value,
      value: html`${messages.visits({ count: visits })}${spent && html`<span class="under">${spent}</span>`}${
        total !== undefined &&
        withoutRate > 0 &&
        html`<span class="under">${messages.withoutRate({ count: withoutRate })}</span>`
      }`,
    },
    { label: messages.firstVisit, value: firstOn && formatDate(firstOn, language) },
    { label: messages.lastVisit, value: lastOn && formatDate(lastOn, language) },
    { label: messages.categories, value: categories.map((one) => categoryLabel(one, language)).join(', ') },
  ]);
}

function rhythmText({ language, rhythm }: ClientPageView): HtmlValue {
  const messages = staffPages[language].clientPage;
  if (rhythm === null) return messages.rhythmNone;
  const count = (value: number): string => formatNumber(Math.round(value), language);
  const said = messages.rhythmText({ usual: count(rhythm.usualDays), silent: count(rhythm.silentDays) });
  // "One in one" says nothing: a silence that most of them show is not told.
  if (rhythm.chance > 0.5) return said;
  const of = count(1 / Math.max(rhythm.chance, 0.001));
  return html`${said}<span class="under">${messages.chance({ of })}</span>`;
}

function outlookSection(view: ClientPageView): SafeHtml | null {
  const { language, outlook, bought } = view;
  const messages = staffPages[language].clientPage;
  if (bought === null) return null;
  const count = (value: number): string => formatNumber(Math.round(value), language);
  const money = outlook?.money;
  const amount = (minorUnits: number): string =>
    formatMoneyRounded({ minorUnits, currency: money?.currency ?? 'EUR' }, language);
  return factList([
    { label: messages.rhythm, value: rhythmText(view) },
    {
      label: messages.outlook,
      value:
        outlook &&
        html`${messages.outlookText({ low: count(outlook.visits.low), high: count(outlook.visits.high) })}${
          money &&
          html`<span class="under">${messages.outlookMoney({ low: amount(money.span.low), high: amount(money.span.high) })}</span>`
        }`,
    },
  ]);
}

function wishesSection({ language, timeZone, wishes }: ClientPageView): SafeHtml {
  const messages = staffPages[language].clientPage;
  const day = (at: InstantText): string => formatDateAt(at, timeZone, language);
  const { channels, frequency, pausedUntil, isStopped, consentGivenAt, consentWithdrawnAt } = wishes;
  const given =
    consentGivenAt === undefined ? messages.consentNone : messages.consentSince({ on: day(consentGivenAt) });
  return factList([
    {
      label: messages.channels,
      value: channels === undefined ? messages.anyChannel : channels.map((one) => messages.channel[one]).join(', '),
    },
    { label: messages.frequency, value: frequency && messages.frequencies[frequency] },
    { label: messages.pausedUntil, value: pausedUntil && day(pausedUntil) },
    { label: messages.stopped, value: isStopped && messages.stoppedYes },
    {
      label: messages.consent,
      value: consentWithdrawnAt === undefined ? given : messages.consentWithdrawn({ on: day(consentWithdrawnAt) }),
    },
  ]);
}

function threadLine(entry: ThreadEntry, { language, timeZone }: ClientPageView): SafeHtml {
  const messages = staffPages[language].clientPage;
  switch (entry.kind) {
    case 'visit': {
      const bought = entry.categories.map((one) => categoryLabel(one, language)).join(', ');
      const sums = entry.amounts.map((amount) => formatMoney(amount, language)).join(', ');
      return html`<time datetime="${entry.on}">${formatDate(entry.on, language)}</time> · ${messages.visit}<span class="under">${[bought, sums].filter((text) => text !== '').join(' · ')}</span>`;
    }
    case 'year':
      return html`${messages.earlierVisits({ count: entry.visits, year: entry.year })}`;
    case 'inquiry':
      return html`<time datetime="${entry.at}">${formatDateAt(entry.at, timeZone, language)}</time> · ${messages.inquiry} <a href="/inquiries/${entry.inquiryId}">${entry.reference}</a><span class="under">${stageLabel(entry.stage, entry.because, language)}</span>`;
  }
}

/** GET /clients/{personId}: the client as the house knows them, and what would be gracious now. */
export function clientPage(view: ClientPageView): string {
  const { language, fullName, gesture, thread, dataPath, asOf } = view;
  const messages = staffPages[language].clientPage;
  const section = (title: string, content: HtmlValue): SafeHtml =>
    html`<section class="section"><h2>${title}</h2>${content}</section>`;
  const body = html`<h1 dir="auto">${fullName}</h1>
${asOf && html`<p class="soft">${staffPages[language].portfolio.asOf({ date: formatDate(asOf, language) })}</p>`}
${gesture && section(messages.next, html`<p>${messages.gestures[gesture]}</p>`)}
<section class="section">${about(view)}${boughtSection(view)}${outlookSection(view)}</section>
${section(messages.wishes, wishesSection(view))}
${section(
  messages.thread,
  thread.length === 0
    ? html`<p>${messages.threadEmpty}</p>`
    : html`<ul class="plain">${thread.map((entry) => html`<li>${threadLine(entry, view)}</li>`)}</ul>`,
)}
${dataPath && html`<p class="soft"><a href="${dataPath}">${messages.data}</a></p>`}`;
  return renderStaffPage({ ...view, section: 'portfolio', title: fullName, body });
}
