import type { StaffLanguage } from '#domain/choices/languages.ts';
import { formatMoneyRounded, type Money } from '#templates/i18n/money.ts';
import { formatNumber, formatShare } from '#templates/i18n/numbers.ts';
import { formatMinutes } from '#templates/i18n/time-left.ts';
import { html, type SafeHtml } from '#templates/layout/html.ts';
import { staffShared } from '#templates/messages/catalogues.ts';

export type KpiFigure = {
  readonly name: string;
  readonly words: {
    readonly label: string;
    readonly question: string;
    readonly formula: string;
    readonly exclusions: string;
    readonly pitfalls: string;
  };
  /** The unit of `value`: a fraction of 1, business or wall-clock minutes, a count, a mean per client, points. */
  readonly unit: 'share' | 'business-minutes' | 'minutes' | 'count' | 'per-client' | 'points' | 'money';
  /** Null when there is nothing to measure yet. */
  readonly value: number | null;
  readonly numerator?: number | undefined;
  readonly denominator?: number | undefined;
  /** The number of observations behind the figure. */
  readonly n: number;
  /** Of the n, those who still wait. */
  readonly waiting?: number | undefined;
  /** Where the true share lies. */
  readonly interval?: { readonly from: number; readonly to: number } | undefined;
  /** Below this n the figure is shown with a caution. */
  readonly minimumN: number;
  readonly better: 'more' | 'less' | 'neither';
  readonly target?: number | undefined;
  readonly previousValue?: number | null | undefined;
  /** The observations behind the earlier value. */
  readonly previousN?: number | undefined;
  /** Sums by currency, never added up across currencies. */
  readonly sales?: readonly Money[] | undefined;
  readonly previousSales?: readonly Money[] | undefined;
};

const nothingMeasured = '–';

function formatValue(value: number | null | undefined, unit: KpiFigure['unit'], language: StaffLanguage): string {
  if (value === null || value === undefined) return nothingMeasured;
  const sign = value < 0 ? '−' : '';
  switch (unit) {
    case 'share':
      return formatShare(value, language);
    case 'business-minutes':
    case 'minutes':
      return `${sign}${formatMinutes(value, language)}`;
    case 'count':
    case 'money':
      return formatNumber(value, language);
    case 'points':
      return formatNumber(value, language);
    case 'per-client':
      return formatNumber(value, language, 1);
  }
}

function formatSales(sales: readonly Money[], language: StaffLanguage): string {
  if (sales.length === 0) return nothingMeasured;
  return sales.map((sum) => formatMoneyRounded(sum, language)).join(' · ');
}

export function figureValue({ value, unit, sales, waiting }: KpiFigure, language: StaffLanguage): string {
  if (value === null && waiting !== undefined) return staffShared[language].figures.notReached;
  return sales === undefined ? formatValue(value, unit, language) : formatSales(sales, language);
}

export function figureBefore({ previousValue, previousSales, unit }: KpiFigure, language: StaffLanguage): string {
  return previousSales === undefined
    ? formatValue(previousValue, unit, language)
    : formatSales(previousSales, language);
}

/** The earlier value with its observations, so that a partial period is recognisable. */
export function figureBeforeWithBase(figure: KpiFigure, language: StaffLanguage): SafeHtml {
  const { previousN = 0 } = figure;
  const base = staffShared[language].figures.observations({ n: formatNumber(previousN, language) });
  return html`${figureBefore(figure, language)}${previousN > 0 && html` <span class="soft together">${base}</span>`}`;
}

/** "n = 6 (too few)" where a rate is listed among others without room for a sentence. */
export function shortBase({ n, minimumN }: KpiFigure, language: StaffLanguage): string {
  const messages = staffShared[language].figures;
  const base = messages.observations({ n: formatNumber(n, language) });
  return n > 0 && n < minimumN ? `${base} ${messages.tooFew}` : base;
}

/** "vise 4 h", if the house has a target. */
export function figureTarget({ target, unit }: KpiFigure, language: StaffLanguage): string | undefined {
  return target === undefined
    ? undefined
    : staffShared[language].figures.aims({ target: formatValue(target, unit, language) });
}

/** "12 sur 48, n = 48", with a caution when n is small: a rate is meaningless without its base. */
export function figureBasis(figure: KpiFigure, language: StaffLanguage): string {
  const { numerator, denominator, n, minimumN, unit, waiting, interval } = figure;
  const messages = staffShared[language].figures;
  if (n === 0) return messages.none;
  const parts: string[] = [];
  if (numerator !== undefined && denominator !== undefined && unit !== 'count' && unit !== 'points') {
    parts.push(
      messages.ofTotal({
        numerator: formatNumber(numerator, language),
        denominator: formatNumber(denominator, language),
      }),
    );
  }
  if (unit === 'business-minutes') parts.push(messages.businessTime);
  if (unit === 'points') parts.push(messages.points);
  if (interval !== undefined) {
    parts.push(
      messages.interval({ from: formatShare(interval.from, language), to: formatShare(interval.to, language) }),
    );
  }
  if (waiting !== undefined) parts.push(messages.waiting({ count: formatNumber(waiting, language) }));
  parts.push(messages.observations({ n: formatNumber(n, language) }));
  if (n < minimumN) parts.push(messages.few({ minimum: formatNumber(minimumN, language) }));
  return parts.join(', ');
}

/** "12 pour 803 demandes": counts of two periods compare only with the number of inquiries of each. */
export function countForInquiries({ value, n, unit }: KpiFigure, language: StaffLanguage): string {
  return staffShared[language].figures.forInquiries({
    count: formatValue(value, unit, language),
    inquiries: formatNumber(n, language),
  });
}

/**
 * The change of the figure, as text first: colour and arrows are not enough. Null when there is nothing to compare
 * with.
 */
export function figureMove(figure: KpiFigure, language: StaffLanguage): SafeHtml | null {
  const { value, previousValue, previousN, better, n, minimumN } = figure;
  if (value === null || previousValue === null || previousValue === undefined) return null;
  const messages = staffShared[language].figures;
  // Two values with the same text have not changed for the reader.
  if (figureValue(figure, language) === figureBefore(figure, language))
    return html`<span class="move">${messages.unmoved}</span>`;
  const isMore = value > previousValue;
  // A handful of observations varies by itself: the change is shown, without a judgement.
  const isThin = Math.min(n, previousN ?? n) < minimumN;
  const tone = better === 'neither' || isThin ? '' : (better === 'more') === isMore ? ' good' : ' bad';
  const word = isMore ? messages.up : messages.down;
  return html`<span class="move${tone}">${word({ before: figureBefore(figure, language) })}</span>`;
}
