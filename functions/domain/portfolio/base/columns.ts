import type { DayNumber } from '#domain/calendar/local-date.ts';
import type { PortfolioClient, PortfolioVisit, QualitativeFlag } from './client.ts';

/** Text values of clients as small numbers; -1 where nothing is known. */
export interface CodedColumn {
  readonly names: readonly string[];
  readonly codes: Int32Array;
}

/**
 * Clients and their visits as typed arrays: 1 million clients with 10 million visits are some 200 MB, and every figure
 * is a pass over them. The visits of client c are at starts[c] to starts[c + 1] - 1, by ascending day, one a day.
 */
export interface PortfolioColumns {
  readonly asOf: DayNumber;
  /** Clients with at least one visit until `asOf`. */
  readonly clientCount: number;
  readonly starts: Int32Array;
  readonly days: Int32Array;
  readonly amounts: Float64Array;
  /** The categories bought at a visit, as bits in the order of `categories`. */
  readonly categoryMasks: Int32Array;
  readonly categories: readonly string[];
}

/** The columns of a house's clients, with what is known of each one. */
export interface ClientColumns extends PortfolioColumns {
  readonly clients: readonly PortfolioClient[];
  readonly advisors: CodedColumn;
  readonly channels: CodedColumn;
  readonly flags: readonly (QualitativeFlag | undefined)[];
}

/** One bit a category in a 32-bit number; what a house adds beyond that counts as the last. */
const categoriesAtMost = 31;

/** A number of a typed array; an index outside of it reads as zero. */
export function at(values: Int32Array | Float64Array | Uint8Array, index: number): number {
  return values[index] ?? 0;
}

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function coded(values: readonly (string | undefined)[]): CodedColumn {
  const names = [...new Set(values.filter((value) => value !== undefined))].toSorted(byText);
  const codeOf = new Map(names.map((name, code) => [name, code]));
  return { names, codes: Int32Array.from(values, (value) => (value === undefined ? -1 : (codeOf.get(value) ?? -1))) };
}

interface Day {
  day: DayNumber;
  amountMinor: number;
  mask: number;
}

function daysOf(
  visits: readonly PortfolioVisit[],
  asOf: DayNumber,
  bitOf: (categories: readonly string[] | undefined) => number,
): readonly Day[] {
  const days: Day[] = [];
  const known = visits.filter(({ day }) => day <= asOf).toSorted((one, other) => one.day - other.day);
  for (const { day, amountMinor, categories } of known) {
    const last = days.at(-1);
    if (last?.day === day) {
      last.amountMinor += amountMinor;
      last.mask |= bitOf(categories);
    } else days.push({ day, amountMinor, mask: bitOf(categories) });
  }
  return days;
}

/**
 * Clients as columns, until the end of `asOf`: later days are left out, visits of one day are one, and whoever has
 * none is no client yet. Clients are ordered by id, so the order in which they come changes nothing.
 */
export function clientColumns(clients: readonly PortfolioClient[], asOf: DayNumber): ClientColumns {
  const names = new Set<string>();
  for (const { visits } of clients) {
    for (const { day, categories = [] } of visits) if (day <= asOf) for (const one of categories) names.add(one);
  }
  const categories = [...names].toSorted(byText);
  const bits = new Map(categories.map((name, index) => [name, 1 << Math.min(index, categoriesAtMost - 1)]));
  const bitOf = (ofVisit: readonly string[] | undefined): number =>
    (ofVisit ?? []).reduce((mask, name) => mask | (bits.get(name) ?? 0), 0);
  const known = clients
    .toSorted((one, other) => byText(one.clientId, other.clientId))
    .map((client) => ({ client, days: daysOf(client.visits, asOf, bitOf) }))
    .filter(({ days }) => days.length > 0);
  const visitCount = known.reduce((sum, { days }) => sum + days.length, 0);
  const starts = new Int32Array(known.length + 1);
  const days = new Int32Array(visitCount);
  const amounts = new Float64Array(visitCount);
  const categoryMasks = new Int32Array(visitCount);
  let next = 0;
  for (const [index, { days: ofClient }] of known.entries()) {
    starts[index] = next;
    for (const { day, amountMinor, mask } of ofClient) {
      days[next] = day;
      amounts[next] = amountMinor;
      categoryMasks[next] = mask;
      next += 1;
    }
  }
  starts[known.length] = next;
  const ordered = known.map(({ client }) => client);
  return {
    asOf,
    clientCount: known.length,
    starts,
    days,
    amounts,
    categoryMasks,
    categories: categories.slice(0, categoriesAtMost),
    clients: ordered,
    advisors: coded(ordered.map(({ advisorId }) => advisorId)),
    channels: coded(ordered.map(({ channel }) => channel)),
    flags: ordered.map(({ flag }) => (flag !== undefined && flag.until >= asOf ? flag : undefined)),
  };
}
