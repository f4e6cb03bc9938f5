import { type DayNumber, fromDayNumber, type LocalDate, toDayNumber } from '#domain/calendar/local-date.ts';
import { type HouseMoney, inHouseCurrency } from '#domain/policy/exchange-rate.ts';
import type { ClientColumns } from '../base/columns.ts';
import type { ClientRow, RowAmount, RowVisit } from '../client-row.ts';
import { growingNumbers } from './growing-numbers.ts';
import type { UncountedMoney } from './portfolio-snapshot.ts';

/** The rows of a house as typed arrays: what the figures of one day are computed from. */
export interface RowColumns {
  readonly columns: ClientColumns;
  readonly personIds: readonly string[];
  /** 1 for whoever may be listed; an erased client counts in the sums alone. */
  readonly listed: Uint8Array;
  readonly uncounted: UncountedMoney;
}

/** Takes rows in, in any order, and gives the columns of all of them at the end. */
export interface RowIntake {
  /** A client who was taken already is not taken again. */
  take(row: ClientRow, isListed?: boolean): void;
  columns(): RowColumns;
}

interface KnownClient {
  readonly personId: string;
  readonly isListed: boolean;
  readonly start: number;
  readonly end: number;
  readonly soldById: string | undefined;
  readonly channel: string | undefined;
}

/** One bit a category in a 32-bit number; what a house adds beyond that counts as the last. */
const categoriesAtMost = 31;

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/**
 * The visits of a row until a day, oldest first. Those that the row keeps as sums of a year lie evenly between the first
 * and the last day that the year may have, and share its sum: their number, the first and the last day are exact.
 */
export function visitsOfRow(row: ClientRow): readonly RowVisit[] {
  const { earlier, firstOn, earlierThrough, visits } = row;
  const spread = earlier.flatMap(({ year, visits: count, amounts }): RowVisit[] => {
    const from = toDayNumber(firstOn !== undefined && firstOn > `${year}-01-01` ? firstOn : `${year}-01-01`);
    const through = earlierThrough !== undefined && earlierThrough < `${year}-12-31` ? earlierThrough : `${year}-12-31`;
    const days = toDayNumber(through) - from;
    return Array.from({ length: count }, (_, index) => ({
      on: fromDayNumber(from + (count === 1 ? 0 : Math.floor((index * days) / (count - 1)))),
      amounts: amounts.map(({ currency, amountMinor }) => ({
        currency,
        // Whole numbers that add up to the sum of the year.
        amountMinor: Math.floor(((index + 1) * amountMinor) / count) - Math.floor((index * amountMinor) / count),
      })),
      categories: [],
    }));
  });
  return [...spread, ...visits];
}

interface Codes {
  readonly names: readonly string[];
  readonly codes: Int32Array;
}

function coded(values: readonly (string | undefined)[]): Codes {
  const names = [...new Set(values.filter((value) => value !== undefined))].toSorted(byText);
  const codeOf = new Map(names.map((name, code) => [name, code]));
  return { names, codes: Int32Array.from(values, (value) => (value === undefined ? -1 : (codeOf.get(value) ?? -1))) };
}

/** Rows as columns until the end of a day; clients are ordered by id, so that the order of the rows changes nothing. */
export function rowIntake(asOn: string, money: HouseMoney): RowIntake {
  const asOf = toDayNumber(asOn);
  const clients: KnownClient[] = [];
  const taken = new Set<string>();
  const days = growingNumbers((length) => new Int32Array(length));
  const amounts = growingNumbers((length) => new Float64Array(length));
  const categorySets = growingNumbers((length) => new Int32Array(length));
  /** A house has few days, and each is asked for a thousand times. */
  const dayNumbers = new Map<LocalDate, DayNumber>();
  /** Each set of categories of a visit, once. */
  const sets = new Map<string, { readonly place: number; readonly names: readonly string[] }>();
  const withoutRate = new Map<string, number>();
  let unmatchedMinor = 0;

  function inMoney(sums: readonly RowAmount[], on: string): number {
    let sum = 0;
    for (const { currency, amountMinor } of sums) {
      const own = inHouseCurrency(money, { currency, amountMinor, on });
      if (own === undefined) withoutRate.set(currency, (withoutRate.get(currency) ?? 0) + 1);
      else sum += own;
    }
    return sum;
  }

  function dayOf(on: LocalDate): DayNumber {
    const known = dayNumbers.get(on);
    if (known !== undefined) return known;
    const day = toDayNumber(on);
    dayNumbers.set(on, day);
    return day;
  }

  function setOf(names: readonly string[]): number {
    const name = names.join('\u0000');
    const known = sets.get(name);
    if (known !== undefined) return known.place;
    const place = sets.size;
    sets.set(name, { place, names });
    return place;
  }

  return {
    take(row, isListed = true) {
      if (taken.has(row.personId)) return;
      taken.add(row.personId);
      const start = days.length;
      for (const { on, amounts: ofVisit, categories } of visitsOfRow(row)) {
        if (on > asOn) break;
        days.push(dayOf(on));
        amounts.push(inMoney(ofVisit, on));
        categorySets.push(setOf(categories));
      }
      for (const { on, ...amount } of row.unmatched) if (on <= asOn) unmatchedMinor += inMoney([amount], on);
      if (days.length === start) return;
      clients.push({
        personId: row.personId,
        isListed,
        start,
        end: days.length,
        soldById: row.soldBy[0]?.advisorId,
        channel: row.channel,
      });
    },
    columns() {
      const ordered = clients.toSorted((one, other) => byText(one.personId, other.personId));
      const categories = [...new Set([...sets.values()].flatMap(({ names }) => names))].toSorted(byText);
      const bits = new Map(categories.map((name, index) => [name, 1 << Math.min(index, categoriesAtMost - 1)]));
      const masks = [...sets.values()].map(({ names }) =>
        names.reduce((mask, name) => mask | (bits.get(name) ?? 0), 0),
      );
      const starts = new Int32Array(ordered.length + 1);
      const orderedDays = new Int32Array(days.length);
      const orderedAmounts = new Float64Array(days.length);
      const categoryMasks = new Int32Array(days.length);
      let next = 0;
      for (const [index, { start, end }] of ordered.entries()) {
        starts[index] = next;
        for (let visit = start; visit < end; visit += 1) {
          orderedDays[next] = days.at(visit);
          orderedAmounts[next] = amounts.at(visit);
          categoryMasks[next] = masks[categorySets.at(visit)] ?? 0;
          next += 1;
        }
      }
      starts[ordered.length] = next;
      return {
        columns: {
          asOf,
          clientCount: ordered.length,
          starts,
          days: orderedDays,
          amounts: orderedAmounts,
          categoryMasks,
          categories: categories.slice(0, categoriesAtMost),
          // Contacts, flags and shares at full price are not part of a row.
          clients: [],
          flags: [],
          advisors: coded(ordered.map(({ soldById }) => soldById)),
          channels: coded(ordered.map(({ channel }) => channel)),
        },
        personIds: ordered.map(({ personId }) => personId),
        listed: Uint8Array.from(ordered, ({ isListed }) => (isListed ? 1 : 0)),
        uncounted: {
          visitsWithoutRate: [...withoutRate]
            .map(([currency, visits]) => ({ currency, visits }))
            .toSorted((one, other) => byText(one.currency, other.currency)),
          unmatchedMinor,
        },
      };
    },
  };
}
