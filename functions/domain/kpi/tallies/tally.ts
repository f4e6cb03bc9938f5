import { mergeSpreads, noSpread, type Spread } from './spread.ts';

/** The names that are counted. Each says what one unit of it is. */
export const countNames = [
  // Inquiries, on the day each was received.
  'received',
  'scored',
  'qualified',
  'off-target',
  'sincere',
  'precise',
  'private-opened',
  'private-completed',
  'answered',
  // Answered in time, of first promises whose time came or that were answered before it.
  'answered-within-target',
  'answered-with-advice',
  'answered-as-advised',
  'promises-due',
  // First promises that were broken, and whose client has had no answer since.
  'still-waiting',
  // Closed as off-target, drawn to be checked, and judged by a person.
  'closings-checked',
  'closings-right',
  'warnings',
  'breached',
  'escalated',
  // The same inquiries by the step they reached: a later step counts in every earlier one too.
  'reached-qualified',
  'reached-answered',
  'reached-confirmed',
  'reached-met',
  'reached-sold',
  // Steps of the cadence, on the day each was sent or cancelled.
  'relances-settled',
  'relances-on-time',
  'relances-late',
  'relances-cancelled',
  // Waits for the client, on their seventh day.
  'waits-seventh-day',
  'waits-recontacted',
  // Proposals of the house to a client, on the seventh day after each.
  'asked',
  'asked-and-answered',
  // Follow-ups, on the seventh day after each: by what they offered, and whether the client spoke.
  'followed-slots',
  'followed-slots-answered',
  'followed-clarification',
  'followed-clarification-answered',
  'followed-another-option',
  'followed-another-option-answered',
  'followed-new-slot',
  'followed-new-slot-answered',
  'followed',
  'followed-answered',
  // Conversations resumed after a pause, on that day.
  'resumed',
  'resumed-by-client',
  // Meetings whose outcome is known, on the day they were to take place.
  'meetings',
  'no-shows-client',
  'no-shows-advisor',
  'meetings-held',
  'meetings-sold',
  // First purchases, on the day six or twelve months after each; later purchases, on their day.
  'first-six-months-ago',
  'returned-within-six',
  'first-twelve-months-ago',
  'returned-within-twelve',
  'repeat-purchases',
  'traded-up',
  // Answers after meetings, on the day they were given.
  'csat-answers',
  'csat-satisfied',
  'nps-answers',
  'nps-promoters',
  'nps-detractors',
] as const;
export type CountName = (typeof countNames)[number];

export const spreadNames = [
  'business-minutes',
  'calendar-minutes',
  'margin-minutes',
  /** Contacts that the client had within thirty days, this one included, at the moment of each contact. */
  'contacts-in-thirty-days',
] as const;
export type SpreadName = (typeof spreadNames)[number];

/** Counts, spreads and sums of money that add up: a window is the sum of its days, whatever the order. */
export interface Tally {
  readonly counts: Readonly<Partial<Record<CountName, number>>>;
  readonly spreads: Readonly<Partial<Record<SpreadName, Spread>>>;
  /** Sales in minor units by ISO 4217 currency, never added across currencies. */
  readonly sales: Readonly<Record<string, number>>;
}

export const nothing: Tally = { counts: {}, spreads: {}, sales: {} };

export function count(tally: Tally, name: CountName): number {
  return tally.counts[name] ?? 0;
}

export function spread(tally: Tally, name: SpreadName): Spread {
  return tally.spreads[name] ?? noSpread;
}

export function addTallies(one: Tally, other: Tally): Tally {
  const counts = { ...one.counts };
  const spreads = { ...one.spreads };
  const sales = { ...one.sales };
  for (const name of countNames) {
    const added = other.counts[name];
    if (added !== undefined) counts[name] = (counts[name] ?? 0) + added;
  }
  for (const name of spreadNames) {
    const added = other.spreads[name];
    if (added !== undefined) spreads[name] = mergeSpreads(spreads[name] ?? noSpread, added);
  }
  for (const [currency, added] of Object.entries(other.sales)) sales[currency] = (sales[currency] ?? 0) + added;
  return { counts, spreads, sales };
}

export function sumOfTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(addTallies, nothing);
}
