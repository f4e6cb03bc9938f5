import { addDays, type LocalDate, localDateOf, toDayNumber } from '#domain/calendar/local-date.ts';
import { type Dimension, dimensions } from '#domain/kpi/day-fact.ts';
import { monthsBefore, type TimeBucket, timeBuckets } from '#domain/kpi/time-buckets.ts';
import type { StaffRequest } from '#runtime/http.ts';
import { HttpProblemError } from '#runtime/http-problem.ts';

const localDate = /^\d{4}-\d{2}-\d{2}$/;
const daysAtMost = 400;
const compareWays = ['previous', 'year', 'none'] as const;

export type KpiSide = Dimension | TimeBucket;

/** What a reader of the figures asked for. */
export interface KpiQuestion {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly by?: KpiSide | undefined;
  readonly compare: (typeof compareWays)[number];
  /** The period it is held against. */
  readonly before?: { readonly from: LocalDate; readonly to: LocalDate } | undefined;
}

function dateParameter(value: string | undefined, name: string, otherwise: string): string {
  if (value === undefined || value === '') return otherwise;
  const at = Date.parse(`${value}T00:00:00Z`);
  if (!localDate.test(value) || Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== value) {
    throw new HttpProblemError(400, `${name} is a date, YYYY-MM-DD.`, [{ path: name, message: 'Not a date.' }]);
  }
  return value;
}

/** `2026-10`, as the monthly letter has it: a whole month of the house. */
function monthParameter(value: string | undefined): { from: LocalDate; to: LocalDate } | undefined {
  if (value === undefined || value === '') return undefined;
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(value)) {
    throw new HttpProblemError(400, 'month is YYYY-MM.', [{ path: 'month', message: 'Not a month.' }]);
  }
  const from = `${value}-01`;
  return { from, to: addDays(monthsBefore(from, -1), -1) };
}

function choice<Word extends string>(
  value: string | undefined,
  name: string,
  words: readonly Word[],
): Word | undefined {
  if (value === undefined || value === '') return undefined;
  const found = words.find((word) => word === value);
  if (found === undefined) {
    throw new HttpProblemError(400, `${name} is one of ${words.join(', ')}.`, [{ path: name, message: 'Not known.' }]);
  }
  return found;
}

function beforeOf(from: LocalDate, to: LocalDate, compare: KpiQuestion['compare']): KpiQuestion['before'] {
  switch (compare) {
    case 'none':
      return undefined;
    case 'year':
      // 52 weeks: the same weekdays, which is what an inbox and a boutique live by.
      return { from: addDays(from, -364), to: addDays(to, -364) };
    case 'previous': {
      const days = toDayNumber(to) - toDayNumber(from) + 1;
      return { from: addDays(from, -days), to: addDays(from, -1) };
    }
  }
}

/** `?from=&to=&by=&compare=`, or `?month=`: local dates of the house, both included; the last thirty days by default. */
export function questionOf(request: StaffRequest): KpiQuestion {
  const today = localDateOf(request.at, request.house.policy.house.timeZone);
  const month = monthParameter(request.query.month);
  const to = month?.to ?? dateParameter(request.query.to, 'to', today);
  const from = month?.from ?? dateParameter(request.query.from, 'from', addDays(to, -29));
  if (from > to) {
    throw new HttpProblemError(400, 'from must not be after to.', [{ path: 'from', message: 'After "to".' }]);
  }
  if (addDays(from, daysAtMost) < to) {
    const problem = { path: 'from', message: 'Too long a period.' };
    throw new HttpProblemError(400, `At most ${daysAtMost} days at once.`, [problem]);
  }
  const by = choice<KpiSide>(request.query.by, 'by', [...timeBuckets, ...dimensions]);
  const compare = choice(request.query.compare, 'compare', compareWays) ?? 'previous';
  return { from, to, by, compare, before: beforeOf(from, to, compare) };
}
