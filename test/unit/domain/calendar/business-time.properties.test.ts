import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { BusinessCalendar, Frame } from '#domain/calendar/business-calendar.ts';
import {
  deadline,
  elapsed,
  elapsedMs,
  isOpen,
  latestStart,
  nextOpenInstant,
  openFrames,
} from '#domain/calendar/business-time.ts';
import { fromEpochMs, toEpochMs } from '#domain/calendar/instant.ts';
import { fromDayNumber, weekdays } from '#domain/calendar/local-date.ts';

const zones = [
  'Europe/Paris',
  'Europe/London',
  'America/New_York',
  'America/St_Johns',
  'America/Santiago',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Tokyo',
  'Asia/Beirut',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Pacific/Auckland',
  'Pacific/Apia',
  'UTC',
];

const minuteText = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** Any frame, night frames and 24:00 included. */
const anyFrame = fc
  .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 0, max: 1440 }))
  .filter(([from, to]) => from !== to)
  .map(([from, to]): Frame => ({ from: minuteText(from), to: minuteText(to) }));

/** A frame within one day and outside the hours in which clocks change. */
const dayFrame = fc
  .tuple(fc.integer({ min: 300, max: 1300 }), fc.integer({ min: 1, max: 600 }))
  .map(([from, length]): Frame => ({ from: minuteText(from), to: minuteText(Math.min(from + length, 1380)) }));

const firstDay = Math.floor(Date.UTC(2024, 0, 1) / 86_400_000);
const someDate = fc.integer({ min: firstDay, max: firstDay + 1200 }).map(fromDayNumber);

function someCalendar(frame: fc.Arbitrary<Frame>): fc.Arbitrary<BusinessCalendar> {
  const frames = fc.array(frame, { maxLength: 3 });
  return fc
    .record({
      id: fc.constant('random'),
      timeZone: fc.constantFrom(...zones),
      weekly: fc.record({ mon: frames, tue: frames, wed: frames, thu: frames, fri: frames, sat: frames, sun: frames }),
      holidays: fc.array(
        someDate.map((on) => ({ on, name: 'holiday' })),
        { maxLength: 40 },
      ),
      closures: fc.array(
        fc.tuple(someDate, fc.integer({ min: 0, max: 30 })).map(([from, days]) => ({
          from,
          to: fromDayNumber(Date.parse(`${from}T00:00:00Z`) / 86_400_000 + days),
          because: 'closed',
        })),
        { maxLength: 4 },
      ),
      openings: fc.array(
        fc.record({ on: someDate, frames, mode: fc.constantFrom('replace' as const, 'add' as const) }),
        {
          maxLength: 4,
        },
      ),
    })
    .filter((calendar) => weekdays.some((day) => calendar.weekly[day].length > 0));
}

const someMs = fc.integer({ min: Date.UTC(2024, 0, 2), max: Date.UTC(2027, 0, 1) });
const someInstant = someMs.map(fromEpochMs);
/** Minutes with fractions that are whole milliseconds, up to some weeks of work. */
const someMinutes = fc.oneof(
  fc.integer({ min: 0, max: 20_000 }),
  fc.integer({ min: 0, max: 60_000_000 }).map((ms) => ms / 60_000),
);
const pausesAround = fc.array(
  fc.tuple(someMs, fc.integer({ min: -3_600_000, max: 40 * 86_400_000 })).map(([fromMs, lengthMs]) => ({
    from: fromEpochMs(fromMs),
    to: fromEpochMs(fromMs + lengthMs),
  })),
  { maxLength: 4 },
);

describe('for any calendar, zone and pauses', () => {
  const calendar = someCalendar(anyFrame);

  it('elapsed undoes deadline, to the millisecond', () => {
    fc.assert(
      fc.property(calendar, someInstant, someMinutes, pausesAround, (any, start, minutes, pauses) => {
        const due = deadline(start, minutes, any, pauses);
        expect(elapsedMs(start, due, any, pauses)).toBe(Math.round(minutes * 60_000));
        expect(elapsed(start, due, any, pauses)).toBeCloseTo(minutes, 9);
      }),
      { numRuns: 400 },
    );
  });

  it('deadline is the earliest such instant', () => {
    fc.assert(
      fc.property(calendar, someInstant, someMinutes, pausesAround, (any, start, minutes, pauses) => {
        const due = deadline(start, minutes, any, pauses);
        const wantedMs = Math.round(minutes * 60_000);
        if (wantedMs === 0) return;
        expect(elapsedMs(start, fromEpochMs(toEpochMs(due) - 1), any, pauses)).toBe(wantedMs - 1);
      }),
      { numRuns: 200 },
    );
  });

  it('latestStart reverses deadline', () => {
    fc.assert(
      fc.property(calendar, someInstant, someMinutes, (any, due, minutes) => {
        expect(elapsedMs(latestStart(due, minutes, any), due, any)).toBe(Math.round(minutes * 60_000));
      }),
      { numRuns: 200 },
    );
  });

  it('elapsed times of two parts add up to the whole', () => {
    fc.assert(
      fc.property(calendar, fc.tuple(someInstant, someInstant, someInstant), pausesAround, (any, instants, pauses) => {
        const [a = '', b = '', c = ''] = [...instants].sort();
        expect(elapsedMs(a, b, any, pauses) + elapsedMs(b, c, any, pauses)).toBe(elapsedMs(a, c, any, pauses));
      }),
      { numRuns: 200 },
    );
  });

  it('a later start or a longer target is never due earlier', () => {
    fc.assert(
      fc.property(calendar, someMs, fc.nat(10_000_000), someMinutes, fc.nat(500), (any, ms, laterMs, minutes, more) => {
        const due = toEpochMs(deadline(fromEpochMs(ms), minutes, any));
        expect(toEpochMs(deadline(fromEpochMs(ms + laterMs), minutes, any))).toBeGreaterThanOrEqual(due);
        expect(toEpochMs(deadline(fromEpochMs(ms), minutes + more, any))).toBeGreaterThanOrEqual(due);
      }),
      { numRuns: 200 },
    );
  });

  it('the open frames do not overlap, are in order, and last as long as the elapsed time', () => {
    fc.assert(
      fc.property(calendar, someMs, fc.nat(100 * 86_400_000), (any, ms, lengthMs) => {
        const from = fromEpochMs(ms);
        const to = fromEpochMs(ms + lengthMs);
        const frames = openFrames(from, to, any);
        const sumMs = frames.reduce((sum, frame) => sum + toEpochMs(frame.to) - toEpochMs(frame.from), 0);
        expect(sumMs).toBe(elapsedMs(from, to, any));
        for (const [index, frame] of frames.entries()) {
          expect(frame.from < frame.to).toBe(true);
          expect(frame.to < (frames[index + 1]?.from ?? '9')).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('the next open instant is open, and no earlier one is', () => {
    fc.assert(
      fc.property(calendar, someInstant, (any, at) => {
        const next = nextOpenInstant(at, any);
        expect(isOpen(next, any)).toBe(true);
        expect(elapsedMs(at, next, any)).toBe(0);
      }),
      { numRuns: 200 },
    );
  });
});

describe('compared with a clock that is read minute by minute', () => {
  /** The slow reference result: checks the local time at every minute. */
  function openMinutesByWalking(calendar: BusinessCalendar, fromMs: number, minutes: number): number {
    let open = 0;
    for (let minute = 0; minute < minutes; minute += 1) {
      const wall = Temporal.Instant.fromEpochMilliseconds(fromMs + minute * 60_000).toZonedDateTimeISO(
        calendar.timeZone,
      );
      const on = wall.toPlainDate().toString();
      const opening = calendar.openings.filter((each) => each.on === on);
      const closed =
        calendar.holidays.some((holiday) => holiday.on === on) ||
        calendar.closures.some((closure) => closure.from <= on && on <= closure.to) ||
        opening.some((each) => each.mode === 'replace');
      const usual = closed ? [] : calendar.weekly[weekdays[wall.dayOfWeek - 1] ?? 'mon'];
      const time = wall.toPlainTime().toString({ smallestUnit: 'minute' });
      const frames = [...usual, ...opening.flatMap((each) => each.frames)];
      if (frames.some((frame) => frame.from <= time && time < frame.to)) open += 1;
    }
    return open;
  }

  it('counts the same minutes over three days, clock changes included', () => {
    fc.assert(
      fc.property(
        someCalendar(dayFrame),
        fc.integer({ min: Date.UTC(2024, 0, 2) / 60_000, max: Date.UTC(2027, 0, 1) / 60_000 }),
        (calendar, startMinute) => {
          const fromMs = startMinute * 60_000;
          const minutes = 3 * 1440;
          expect(elapsed(fromEpochMs(fromMs), fromEpochMs(fromMs + minutes * 60_000), calendar)).toBe(
            openMinutesByWalking(calendar, fromMs, minutes),
          );
        },
      ),
      { numRuns: 40 },
    );
  });
});
