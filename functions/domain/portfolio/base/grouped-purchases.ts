import type { DayNumber } from '#domain/calendar/local-date.ts';
import { at, type PortfolioColumns } from './columns.ts';

/** Purchases as they lie in a file: the number of the client, the day, the amount in minor units. Any order. */
export interface PurchaseColumns {
  readonly clientCount: number;
  readonly clients: Int32Array;
  readonly days: Int32Array;
  readonly amounts: Float64Array;
}

/** How many keys lie below each one, so that a stable counting sort knows where each begins. */
function startsOf(keys: Int32Array, from: number, keyCount: number): Int32Array {
  const starts = new Int32Array(keyCount + 1);
  for (let index = 0; index < keys.length; index += 1) {
    const slot = at(keys, index) - from + 1;
    starts[slot] = at(starts, slot) + 1;
  }
  for (let key = 1; key <= keyCount; key += 1) starts[key] = at(starts, key) + at(starts, key - 1);
  return starts;
}

function rangeOf(days: Int32Array): readonly [number, number] {
  let least = at(days, 0);
  let most = least;
  for (let index = 1; index < days.length; index += 1) {
    const day = at(days, index);
    if (day < least) least = day;
    if (day > most) most = day;
  }
  return [least, most];
}

/**
 * Many purchases as columns of net visits, in time linear in their number: sorted by day, then stably by client, and
 * added up where one client has several on a day. A client without a purchase until `asOf` keeps no number.
 */
export function groupedPurchases(purchases: PurchaseColumns, asOf: DayNumber): PortfolioColumns {
  const { clients, days, amounts, clientCount } = purchases;
  const count = days.length;
  const [least, most] = count === 0 ? [0, 0] : rangeOf(days);
  const dayStarts = startsOf(days, least, most - least + 1);
  const byDay = new Int32Array(count);
  for (let index = 0; index < count; index += 1) {
    const slot = at(days, index) - least;
    const place = at(dayStarts, slot);
    byDay[place] = index;
    dayStarts[slot] = place + 1;
  }
  const clientStarts = startsOf(clients, 0, clientCount);
  const grouped = new Int32Array(count);
  for (let index = 0; index < count; index += 1) {
    const purchase = at(byDay, index);
    const client = at(clients, purchase);
    const place = at(clientStarts, client);
    grouped[place] = purchase;
    clientStarts[client] = place + 1;
  }
  const visitDays = new Int32Array(count);
  const visitAmounts = new Float64Array(count);
  const starts = new Int32Array(clientCount + 1);
  let kept = 0;
  let visits = 0;
  let lastClient = -1;
  for (let index = 0; index < count; index += 1) {
    const purchase = at(grouped, index);
    const day = at(days, purchase);
    if (day > asOf) continue;
    const client = at(clients, purchase);
    if (client !== lastClient) {
      lastClient = client;
      starts[kept] = visits;
      kept += 1;
    } else if (at(visitDays, visits - 1) === day) {
      visitAmounts[visits - 1] = at(visitAmounts, visits - 1) + at(amounts, purchase);
      continue;
    }
    visitDays[visits] = day;
    visitAmounts[visits] = at(amounts, purchase);
    visits += 1;
  }
  starts[kept] = visits;
  return {
    asOf,
    clientCount: kept,
    starts: starts.subarray(0, kept + 1),
    days: visitDays.subarray(0, visits),
    amounts: visitAmounts.subarray(0, visits),
    categoryMasks: new Int32Array(visits),
    categories: [],
  };
}
