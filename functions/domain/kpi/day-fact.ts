import type { LocalDate } from '#domain/calendar/local-date.ts';
import { addTallies, type Tally } from '#domain/kpi/tallies/tally.ts';

/** The dimensions by which a figure can be filtered. */
export const dimensions = [
  'advisor',
  'boutique',
  'level',
  'vip',
  'channel',
  'language',
  'intent',
  'job',
  'policy',
] as const;
export type Dimension = (typeof dimensions)[number];

/** The slice of a fact in each dimension; `none` where it is unknown. Facts stored before `job` existed lack it. */
export type Place = Readonly<Record<Exclude<Dimension, 'job'>, string> & { job?: string | undefined }>;

export const unknownPlace: Place = {
  advisor: 'none',
  boutique: 'none',
  level: 'none',
  vip: 'none',
  channel: 'none',
  language: 'none',
  intent: 'none',
  job: 'none',
  policy: 'none',
};

/** What the history of one person adds to the figures of one local day of the house. */
export interface DayFact {
  readonly on: LocalDate;
  readonly place: Place;
  readonly tally: Tally;
}

/** Everything one person adds to one day. It is written whole, so that writing it again changes nothing. */
export interface PersonDay {
  readonly personId: string;
  readonly on: LocalDate;
  readonly facts: readonly Omit<DayFact, 'on'>[];
}

export function personDays(personId: string, facts: readonly DayFact[]): PersonDay[] {
  const byDay = new Map<LocalDate, Omit<DayFact, 'on'>[]>();
  for (const { on, place, tally } of facts) {
    const ofDay = byDay.get(on);
    if (ofDay === undefined) byDay.set(on, [{ place, tally }]);
    else ofDay.push({ place, tally });
  }
  return [...byDay].map(([on, ofDay]) => ({ personId, on, facts: ofDay }));
}

/** The figures of one day, whole and by dimension. */
export interface DaySnapshot {
  readonly on: LocalDate;
  readonly slices: Readonly<Record<Dimension | 'all', Readonly<Record<string, Tally>>>>;
}

/** `all` has one slice of this name. */
const wholeHouse = 'all';

/** Adds up what every person adds to a day, in every dimension. The order of the people does not matter. */
export function snapshotOf(on: LocalDate, people: readonly PersonDay[]): DaySnapshot {
  const slices: Record<Dimension | 'all', Record<string, Tally>> = {
    all: {},
    advisor: {},
    boutique: {},
    level: {},
    vip: {},
    channel: {},
    language: {},
    intent: {},
    job: {},
    policy: {},
  };
  const add = (side: Dimension | 'all', value: string, tally: Tally) => {
    const before = slices[side][value];
    slices[side][value] = before === undefined ? tally : addTallies(before, tally);
  };
  for (const { facts } of people) {
    for (const { place, tally } of facts) {
      add('all', wholeHouse, tally);
      // What was projected before a side was looked at knows nothing of it.
      for (const side of dimensions) add(side, place[side] ?? 'none', tally);
    }
  }
  return { on, slices };
}
