import { Temporal } from 'temporal-polyfill';

/** A schedule expression that EventBridge Scheduler would refuse, or that this stack does not support. */
export class ScheduleExpressionError extends Error {
  override readonly name = 'ScheduleExpressionError';
}

/** When a schedule fires. All instants are epoch milliseconds. */
export interface Recurrence {
  /** The first instant strictly after `afterMs`; `anchorMs` is when the schedule began. Undefined: never again. */
  next(afterMs: number, anchorMs: number): number | undefined;
}

/**
 * Parses `rate(n minutes|hours|days)` or `cron(minute hour day-of-month month day-of-week year)`, as EventBridge
 * Scheduler does: days of the week run from 1 = Sunday, one of the two day fields is `?`, and a time that a clock
 * change skips moves to the next instant that exists. `L`, `W` and `#` are refused rather than misread.
 */
export function readScheduleExpression(expression: string, timeZone: string): Recurrence {
  const rate = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression);
  if (rate !== null) return everyMs(expression, Number(rate[1]), rate[2] ?? '');
  const cron = /^cron\((.+)\)$/.exec(expression);
  if (cron?.[1] !== undefined) return cronRecurrence(expression, cron[1].trim().split(/\s+/), timeZone);
  throw new ScheduleExpressionError(`"${expression}" is neither rate(…) nor cron(…).`);
}

const unitMs: Readonly<Record<string, number>> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };

function everyMs(expression: string, count: number, unit: string): Recurrence {
  const interval = count * (unitMs[unit] ?? 0);
  if (interval <= 0) throw new ScheduleExpressionError(`"${expression}" never passes any time.`);
  return { next: (afterMs, anchorMs) => anchorMs + (Math.floor((afterMs - anchorMs) / interval) + 1) * interval };
}

const monthNames = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const dayNames = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
const searchDays = 366 * 8;

interface CronFields {
  readonly minutes: ReadonlySet<number>;
  readonly hours: ReadonlySet<number>;
  readonly daysOfMonth: ReadonlySet<number> | undefined;
  readonly months: ReadonlySet<number>;
  /** 1 = Sunday … 7 = Saturday. */
  readonly daysOfWeek: ReadonlySet<number> | undefined;
  readonly years: ReadonlySet<number>;
}

function cronRecurrence(expression: string, parts: readonly string[], timeZone: string): Recurrence {
  const fields = cronFields(expression, parts);
  return {
    next: (afterMs) => {
      let day = Temporal.Instant.fromEpochMilliseconds(afterMs).toZonedDateTimeISO(timeZone).toPlainDate();
      // Eight years cover the rarest date: 29 February across a century that is no leap year.
      for (let n = 0; n < searchDays; n += 1, day = day.add({ days: 1 })) {
        if (!matchesDay(fields, day)) continue;
        const found = firstTimeAfter(fields, day, timeZone, afterMs);
        if (found !== undefined) return found;
      }
      return undefined;
    },
  };
}

function firstTimeAfter(
  fields: CronFields,
  day: Temporal.PlainDate,
  timeZone: string,
  afterMs: number,
): number | undefined {
  let earliest: number | undefined;
  for (const hour of fields.hours) {
    for (const minute of fields.minutes) {
      const plainTime = Temporal.PlainTime.from({ hour, minute });
      const instant = day.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds;
      if (instant > afterMs && (earliest === undefined || instant < earliest)) earliest = instant;
    }
  }
  return earliest;
}

function matchesDay(fields: CronFields, day: Temporal.PlainDate): boolean {
  return (
    fields.years.has(day.year) &&
    fields.months.has(day.month) &&
    (fields.daysOfMonth?.has(day.day) ?? true) &&
    (fields.daysOfWeek?.has((day.dayOfWeek % 7) + 1) ?? true)
  );
}

function cronFields(expression: string, parts: readonly string[]): CronFields {
  const [minute, hour, dayOfMonth, month, dayOfWeek, year] = parts;
  if (
    parts.length !== 6 ||
    minute === undefined ||
    hour === undefined ||
    dayOfMonth === undefined ||
    month === undefined ||
    dayOfWeek === undefined ||
    year === undefined
  ) {
    throw new ScheduleExpressionError(
      `"${expression}" needs six fields: minute hour day-of-month month day-of-week year.`,
    );
  }
  if ((dayOfMonth === '?') === (dayOfWeek === '?')) {
    throw new ScheduleExpressionError(`"${expression}" needs "?" in exactly one of day-of-month and day-of-week.`);
  }
  const field = (text: string, low: number, high: number, names: readonly string[] = [], firstName = low) =>
    fieldValues(expression, text, { low, high, names, firstName });
  return {
    minutes: field(minute, 0, 59),
    hours: field(hour, 0, 23),
    daysOfMonth: dayOfMonth === '?' ? undefined : field(dayOfMonth, 1, 31),
    months: field(month, 1, 12, monthNames),
    daysOfWeek: dayOfWeek === '?' ? undefined : field(dayOfWeek, 1, 7, dayNames),
    years: field(year, 1970, 2199),
  };
}

interface FieldRange {
  readonly low: number;
  readonly high: number;
  readonly names: readonly string[];
  readonly firstName: number;
}

/** One field: `*`, a value, a name, `a-b`, `a,b`, and `/n` after a start or a range. */
function fieldValues(expression: string, text: string, range: FieldRange): Set<number> {
  const values = new Set<number>();
  for (const item of text.split(',')) {
    const match = /^(\*|\w+)(?:-(\w+))?(?:\/(\d+))?$/.exec(item);
    if (match?.[1] === undefined) throw new ScheduleExpressionError(`"${item}" in "${expression}" is not understood.`);
    const from = match[1] === '*' ? range.low : fieldValue(expression, match[1], range);
    const isOpen = match[1] === '*' || match[3] !== undefined;
    const to = match[2] === undefined ? (isOpen ? range.high : from) : fieldValue(expression, match[2], range);
    const step = Number(match[3] ?? 1);
    if (step < 1 || to < from) throw new ScheduleExpressionError(`"${item}" in "${expression}" matches nothing.`);
    for (let value = from; value <= to; value += step) values.add(value);
  }
  return values;
}

function fieldValue(expression: string, text: string, range: FieldRange): number {
  const named = range.names.indexOf(text.toUpperCase());
  const value = named === -1 ? Number(text) : range.firstName + named;
  if (Number.isInteger(value) && value >= range.low && value <= range.high) return value;
  throw new ScheduleExpressionError(`"${text}" in "${expression}" is not between ${range.low} and ${range.high}.`);
}
