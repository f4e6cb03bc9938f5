import { Temporal } from 'temporal-polyfill';
import type { Randomness } from '#local/kernel/randomness.ts';
import { houseTimeZone } from '#local/lambda/environment.ts';

/** The replayed day or days, in the house's zone. Instants are epoch milliseconds. */
export interface DemoDay {
  /** The first of them. */
  readonly on: Temporal.PlainDate;
  readonly days: number;
  /**
   * The evening before, half an hour after the boutiques closed: the house is provisioned, and the first client may
   * write.
   */
  readonly opensAt: number;
  /**
   * Noon of the day after the last: an unanswered inquiry of the morning has breached by then, an answered one has not.
   */
  readonly endsAt: number;
}

export function demoDay(on: Temporal.PlainDate, days = 1): DemoDay {
  return {
    on,
    days,
    opensAt: houseInstant(on.subtract({ days: 1 }), 19 * 60),
    endsAt: houseInstant(on.add({ days }), 12 * 60),
  };
}

/** Public holidays and closures with a fixed date that would make the day, or the morning after, no working day. */
const restDays = new Set(['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25', '12-26']);

/**
 * The next ordinary Tuesday: movable feasts are on other days, and the evening before and the morning after are
 * ordinary too. Never in the past, because the local DynamoDB lets items expire by the machine's own clock.
 */
export function nextOrdinaryTuesday(today: Temporal.PlainDate): Temporal.PlainDate {
  let day = today.add({ days: (9 - today.dayOfWeek) % 7 || 7 });
  while (!isOrdinary(day)) day = day.add({ days: 7 });
  return day;
}

function isOrdinary(tuesday: Temporal.PlainDate): boolean {
  const isSummerRest = tuesday.month === 8 && tuesday.day < 25;
  return !isSummerRest && [tuesday, tuesday.add({ days: 1 })].every((day) => !restDays.has(day.toString().slice(5)));
}

/**
 * When people write: before noon, at lunch, in the afternoon, and most often in the evening; minutes after midnight.
 */
const waves = {
  morning: { share: 34, mean: 10 * 60 + 20, deviation: 70 },
  lunch: { share: 21, mean: 13 * 60, deviation: 35 },
  afternoon: { share: 15, mean: 16 * 60 + 15, deviation: 65 },
  evening: { share: 20, mean: 20 * 60 + 45, deviation: 65 },
  before: { share: 10, mean: 21 * 60 + 15, deviation: 70 },
} as const;

const waveShares = {
  morning: waves.morning.share,
  lunch: waves.lunch.share,
  afternoon: waves.afternoon.share,
  evening: waves.evening.share,
  before: waves.before.share,
} as const;

/** The number of writers by weekday: a little fewer at the weekend. */
const weekdayShares = [105, 105, 105, 100, 100, 90, 95] as const;

/** One of the days, by chance; a single day needs no random number. */
function someDay({ on, days }: DemoDay, chances: Randomness): Temporal.PlainDate {
  for (let tries = 0; days > 1 && tries < 20; tries += 1) {
    const day = on.add({ days: chances.whole(0, days - 1) });
    if (chances.chance((weekdayShares[day.dayOfWeek - 1] ?? 100) / 105)) return day;
  }
  return on;
}

/** An instant of one of the days at which a client sends the form, to the second. */
export function arrivalAt(day: DemoDay, chances: Randomness): number {
  const wave = chances.weighted(waveShares);
  const { mean, deviation } = waves[wave];
  const [earliest, latest] = wave === 'before' ? [19 * 60 + 5, 23 * 60 + 50] : [6 * 60 + 40, 23 * 60 + 50];
  const minutes = Math.min(latest, Math.max(earliest, chances.around(mean, deviation)));
  const its = someDay(day, chances);
  const on = wave === 'before' ? its.subtract({ days: 1 }) : its;
  return houseInstant(on, Math.floor(minutes)) + chances.whole(0, 59) * 1000;
}

function houseInstant(on: Temporal.PlainDate, minutes: number): number {
  const plainTime = new Temporal.PlainTime(Math.floor(minutes / 60), minutes % 60);
  return on.toZonedDateTime({ timeZone: houseTimeZone, plainTime }).epochMilliseconds;
}

/** The date at an instant, in the house's time zone. */
export function dateOf(atMs: number): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(atMs).toZonedDateTimeISO(houseTimeZone).toPlainDate();
}

/** "Tuesday 24 November 2026". */
export function dayInWords(on: Temporal.PlainDate): string {
  return on
    .toLocaleString('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
    .replace(',', '');
}

/** "Tue 13:05", in the house's time zone. */
export function hourInWords(atMs: number): string {
  return Temporal.Instant.fromEpochMilliseconds(atMs)
    .toZonedDateTimeISO(houseTimeZone)
    .toLocaleString('en-GB', { weekday: 'short', hour: '2-digit', minute: '2-digit' })
    .replace(',', '');
}

/** "Tue 24 Nov", in the house's time zone. */
export function dateInWords(atMs: number): string {
  return dateOf(atMs).toLocaleString('en-GB', { weekday: 'short', day: 'numeric', month: 'short' }).replace(',', '');
}
