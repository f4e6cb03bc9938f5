import type { LocalDate } from '#domain/calendar/local-date.ts';
import { netPurchases } from './net-purchases.ts';
import { kindOfPurchase, type TillLine } from './till-line.ts';

/** Visits that a row keeps one by one; older ones are kept as sums of their years. */
export const visitsKept = 64;

/** A sum in the minor units of one currency: a row never converts, because rates are the policy's and may change. */
export interface RowAmount {
  /** ISO 4217. */
  readonly currency: string;
  readonly amountMinor: number;
}

/** Everything a client bought on one day and kept. */
export interface RowVisit {
  readonly on: LocalDate;
  /** Zero for a free piece; one entry a currency. */
  readonly amounts: readonly RowAmount[];
  readonly categories: readonly string[];
}

/** Visits that lie too far back to be kept one by one. */
export interface RowYear {
  readonly year: string;
  readonly visits: number;
  readonly amounts: readonly RowAmount[];
}

/** The latest sale of one person to the client, and the largest of that day. */
export interface RowSeller {
  readonly advisorId: string;
  readonly lastOn: LocalDate;
  readonly amountMinor: number;
}

/** All lines of one client, folded: what the portfolio reads instead of every purchase. */
export interface ClientRow {
  readonly personId: string;
  /** Lines of the till, returns included. */
  readonly lineCount: number;
  readonly visitCount: number;
  /** Days of the first and the last visit; absent for a client who kept nothing. */
  readonly firstOn?: LocalDate | undefined;
  readonly lastOn?: LocalDate | undefined;
  readonly totals: readonly RowAmount[];
  /** The latest visits, oldest first. */
  readonly visits: readonly RowVisit[];
  readonly earlier: readonly RowYear[];
  /** The last day among the earlier visits: a window that begins on it or later is told by `visits` alone. */
  readonly earlierThrough?: LocalDate | undefined;
  /** What was given back without a sale it could belong to, below zero, by day. */
  readonly unmatched: readonly (RowAmount & { readonly on: LocalDate })[];
  /** Whoever sold to the client, latest first. */
  readonly soldBy: readonly RowSeller[];
  /** How the client came to the house. */
  readonly channel?: string | undefined;
}

/** A line with its number, which decides the order within a day. */
export type FoldedLine = TillLine & { readonly purchaseId: string };

type Amounts = Map<string, number>;

function add(sums: Amounts, { currency, amountMinor }: RowAmount): void {
  sums.set(currency, (sums.get(currency) ?? 0) + amountMinor);
}

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function amountsOf(sums: Amounts): RowAmount[] {
  return [...sums]
    .map(([currency, amountMinor]) => ({ currency, amountMinor }))
    .toSorted((one, other) => byText(one.currency, other.currency));
}

function sumOf(amounts: readonly RowAmount[]): RowAmount[] {
  const sums: Amounts = new Map();
  for (const amount of amounts) add(sums, amount);
  return amountsOf(sums);
}

function visitsOf(kept: readonly FoldedLine[]): RowVisit[] {
  return [...Map.groupBy(kept, ({ purchasedOn }) => purchasedOn)]
    .toSorted(([one], [other]) => byText(one, other))
    .map(([on, lines]) => ({
      on,
      amounts: sumOf(lines),
      categories: [...new Set(lines.flatMap(({ category }) => category ?? []))].toSorted(byText),
    }));
}

function yearsOf(visits: readonly RowVisit[]): RowYear[] {
  return [...Map.groupBy(visits, ({ on }) => on.slice(0, 4))].map(([year, own]) => ({
    year,
    visits: own.length,
    amounts: sumOf(own.flatMap(({ amounts }) => amounts)),
  }));
}

function sellersOf(lines: readonly FoldedLine[]): RowSeller[] {
  const sellers = new Map<string, RowSeller>();
  for (const { advisorId, purchasedOn: lastOn, amountMinor } of lines) {
    if (advisorId === undefined || amountMinor <= 0) continue;
    const known = sellers.get(advisorId);
    const isLater = known === undefined || known.lastOn < lastOn;
    if (isLater || (known.lastOn === lastOn && known.amountMinor < amountMinor)) {
      sellers.set(advisorId, { advisorId, lastOn, amountMinor });
    }
  }
  return [...sellers.values()].toSorted(
    (one, other) =>
      byText(other.lastOn, one.lastOn) || other.amountMinor - one.amountMinor || byText(one.advisorId, other.advisorId),
  );
}

function unmatchedOf(lines: readonly FoldedLine[]): ClientRow['unmatched'] {
  return [...Map.groupBy(lines, ({ purchasedOn }) => purchasedOn)]
    .toSorted(([one], [other]) => byText(one, other))
    .flatMap(([on, own]) => sumOf(own).map((amount) => ({ on, ...amount })));
}

/**
 * The row of a client from all their lines; undefined without any. It is made anew whenever a line comes, so that late,
 * repeated and returned lines and merged clients are one case: the same lines give the same row, whatever their order.
 */
export function clientRow(
  personId: string,
  lines: readonly FoldedLine[],
  about: { readonly channel?: string | undefined } = {},
): ClientRow | undefined {
  if (lines.length === 0) return undefined;
  const { purchases, unmatched } = netPurchases(lines);
  const free = lines.filter((line) => line.amountMinor === 0 && kindOfPurchase(line) === 'sale');
  const visits = visitsOf([...purchases, ...free]);
  const earlier = visits.slice(0, -visitsKept);
  const [firstOn, lastOn, earlierThrough] = [visits[0]?.on, visits.at(-1)?.on, earlier.at(-1)?.on];
  return {
    personId,
    lineCount: lines.length,
    visitCount: visits.length,
    ...(firstOn === undefined ? {} : { firstOn }),
    ...(lastOn === undefined ? {} : { lastOn }),
    totals: sumOf(visits.flatMap(({ amounts }) => amounts)),
    visits: visits.slice(-visitsKept),
    earlier: yearsOf(earlier),
    ...(earlierThrough === undefined ? {} : { earlierThrough }),
    unmatched: unmatchedOf(unmatched),
    soldBy: sellersOf(lines),
    ...(about.channel === undefined ? {} : { channel: about.channel }),
  };
}
