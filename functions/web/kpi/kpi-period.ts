import { earliestDate, figureDaysAhead, isDateInBounds } from '#domain/calendar/date-bounds.ts';
import {
  addDays,
  type DateRange,
  isLocalDate,
  type LocalDate,
  localDateOf,
  toDayNumber,
} from '#domain/calendar/local-date.ts';
import { type Dimension, dimensions } from '#domain/kpi/day-fact.ts';
import { lastDayOf, monthNumber, monthsBefore, type TimeBucket, timeBuckets } from '#domain/kpi/time-buckets.ts';
import type { PeriodProblem } from '#templates/messages/fr/staff-pages/figures.ts';
import type { StaffRequest } from '#web/http/http-handler.ts';
import { HttpProblemError } from '#web/http/problem.ts';

const wholeMonth = /^\d{4}-(0[1-9]|1[0-2])$/;
export const daysAtMost = 400;
const compareWays = ['previous', 'year', 'none'] as const;

/** An invalid period or breakdown; a page reports it in its own language, the API by RFC 9457. */
export class KpiPeriodError extends HttpProblemError {
  readonly problem: PeriodProblem;

  constructor(problem: PeriodProblem, path: string, detail: string, message: string) {
    super(400, detail, [{ path, message }]);
    this.problem = problem;
  }
}

export type KpiSide = Dimension | TimeBucket;
const kpiSides: readonly KpiSide[] = [...timeBuckets, ...dimensions];

/** The requested figures. */
export interface KpiQuestion {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly by?: KpiSide | undefined;
  readonly compare: (typeof compareWays)[number];
  /** The period to compare with. */
  readonly before?: { readonly from: LocalDate; readonly to: LocalDate } | undefined;
}

function dateParameter(value: string | undefined, name: string, otherwise: string): string {
  if (value === undefined || value === '') return otherwise;
  if (!isLocalDate(value)) {
    throw new KpiPeriodError('not-a-date', name, `${name} is a date, YYYY-MM-DD.`, 'Not a date.');
  }
  return value;
}

/** A date far from today has no figures; it is refused before any calculation with it. */
function refuseOutOfRange({ from, to }: DateRange, today: LocalDate): void {
  const outside = (
    [
      ['from', from],
      ['to', to],
    ] as const
  ).find(([, date]) => !isDateInBounds(date, today, figureDaysAhead));
  if (outside === undefined) return;
  const [name] = outside;
  const detail = `${name} lies between ${earliestDate} and a year after today.`;
  throw new KpiPeriodError('out-of-range', name, detail, 'Too far from today.');
}

/** `2026-10`, as in the monthly letter: a whole month of the house. */
function monthParameter(value: string | undefined): DateRange | undefined {
  if (value === undefined || value === '') return undefined;
  if (!wholeMonth.test(value)) {
    throw new KpiPeriodError('not-a-month', 'month', 'month is YYYY-MM.', 'Not a month.');
  }
  const from = `${value}-01`;
  return { from, to: lastDayOf(from, 'month') };
}

/** The month implies its dates: further dates are refused, not ignored. */
function refuseOtherDates(month: DateRange, { from, to }: DateRange): void {
  if (from === month.from && to === month.to) return;
  throw new KpiPeriodError(
    'two-periods',
    'month',
    'month and from/to name different periods: send one or the other.',
    'Not the period of "from" and "to".',
  );
}

function known<Word extends string>(value: string | undefined, words: readonly Word[]): Word | undefined {
  return words.find((word) => word === value);
}

function choice<Word extends string>(
  value: string | undefined,
  name: string,
  words: readonly Word[],
): Word | undefined {
  if (value === undefined || value === '') return undefined;
  const found = known(value, words);
  if (found === undefined) {
    throw new KpiPeriodError('not-known', name, `${name} is one of ${words.join(', ')}.`, 'Not known.');
  }
  return found;
}

/**
 * Whole months are compared with as many whole months before them, as in the monthly letter; other days with as many
 * days.
 */
function firstDayBefore(from: LocalDate, to: LocalDate): LocalDate {
  const nextDay = addDays(to, 1);
  if (!from.endsWith('-01') || !nextDay.endsWith('-01')) return addDays(from, toDayNumber(from) - toDayNumber(nextDay));
  return monthsBefore(from, monthNumber(nextDay) - monthNumber(from));
}

function beforeOf(from: LocalDate, to: LocalDate, compare: KpiQuestion['compare']): KpiQuestion['before'] {
  switch (compare) {
    case 'none':
      return undefined;
    case 'year':
      // 52 weeks: the same weekdays, which drive an inbox and a boutique.
      return { from: addDays(from, -364), to: addDays(to, -364) };
    case 'previous':
      return { from: firstDayBefore(from, to), to: addDays(from, -1) };
  }
}

/**
 * `?from=&to=&by=&compare=`, or `?month=`: local dates of the house, both included; the last thirty days by default.
 */
export function questionOf(request: StaffRequest): KpiQuestion {
  const today = localDateOf(request.at, request.house.policy.identity.timeZone);
  const month = monthParameter(request.query.month);
  const to = dateParameter(request.query.to, 'to', month?.to ?? today);
  const start = dateParameter(request.query.from, 'from', month?.from ?? '');
  if (month !== undefined) refuseOtherDates(month, { from: start, to });
  refuseOutOfRange({ from: start === '' ? to : start, to }, today);
  const from = start === '' ? addDays(to, -29) : start;
  if (from > to) {
    throw new KpiPeriodError('backwards', 'from', 'from must not be after to.', 'After "to".');
  }
  if (toDayNumber(to) - toDayNumber(from) >= daysAtMost) {
    throw new KpiPeriodError('too-long', 'from', `At most ${daysAtMost} days at once.`, 'Too long a period.');
  }
  const by = choice(request.query.by, 'by', kpiSides);
  const compare = choice(request.query.compare, 'compare', compareWays) ?? 'previous';
  return { from, to, by, compare, before: beforeOf(from, to, compare) };
}

/** The valid parts of a refused request, so that the reader has to correct only the wrong one. */
export function validPartOf({ from, to, month, by, compare }: StaffRequest['query']) {
  const isMonthAlone = !from && !to && wholeMonth.test(month ?? '');
  const dates = isMonthAlone ? monthParameter(month) : undefined;
  return {
    from: dates?.from ?? from ?? '',
    to: dates?.to ?? to ?? '',
    by: known(by, kpiSides),
    compare: known(compare, compareWays) ?? 'previous',
  } as const;
}
