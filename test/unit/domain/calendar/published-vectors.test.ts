import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { BusinessCalendar } from '#domain/calendar/business-calendar.ts';
import { deadline, elapsedMs, latestStart, openFrames, wholeMinutes } from '#domain/calendar/business-time.ts';
import { weekdays } from '#domain/calendar/local-date.ts';
import { calendarOf, week } from './calendars.ts';

/**
 * Cases from the test suites of zammad/zammad and zendesk/biz. The file belongs to the project's shared data; a clone
 * without it still checks the same rules in business-time.test.ts.
 */
const file = new URL('../../../../../shared/data/sla_vectors/sla_business_hours_vectors.json', import.meta.url);
const present = existsSync(file);
if (!present) console.warn('Skipped: published SLA vectors, because ../shared/data is not beside this checkout.');

type Vectors = {
  calendars: Record<string, { tz: string; week: Record<string, [string, string][]>; holidays: string[] }>;
  deadlines: { id: string; calendar: string; start: string; business_minutes: number; due: string }[];
  elapsed: {
    id: string;
    calendar: string;
    start: string;
    end: string;
    business_minutes: number;
    sla_minutes: number | null;
    margin_minutes: number | null;
  }[];
  paused: {
    id: string;
    calendar: string;
    start: string;
    pauses: [string, string][];
    sla_minutes: number;
    due: string;
    first_response?: string;
    business_minutes?: number;
    margin_minutes?: number;
    close_sla_minutes?: number;
    closed_at?: string;
    close_due?: string;
    close_business_minutes?: number;
    close_margin_minutes?: number;
  }[];
};

const empty: Vectors = { calendars: {}, deadlines: [], elapsed: [], paused: [] };
const vectors: Vectors = present ? (JSON.parse(readFileSync(file, 'utf8')) as Vectors) : empty;

function calendarNamed(id: string): BusinessCalendar {
  const published = vectors.calendars[id];
  if (published === undefined) throw new Error(`No calendar ${id}`);
  const weekly = week([], []);
  for (const [index, day] of weekdays.entries()) {
    weekly[day] = (published.week[String(index)] ?? []).map(([from, to]) => ({ from, to }));
  }
  return calendarOf({
    id,
    timeZone: published.tz,
    weekly,
    holidays: published.holidays.map((on) => ({ on, name: on })),
  });
}

const at = (text: string) => new Date(text).toISOString();

describe.skipIf(!present)('published SLA vectors (zammad, zendesk/biz)', () => {
  it('are complete: 30 deadlines, 12 elapsed times, 6 with pauses', () => {
    expect([vectors.deadlines.length, vectors.elapsed.length, vectors.paused.length]).toEqual([30, 12, 6]);
  });

  it.each(vectors.deadlines)('deadline $id', ({ calendar, start, business_minutes, due }) => {
    expect(deadline(start, business_minutes, calendarNamed(calendar))).toBe(at(due));
  });

  it.each(vectors.elapsed)('elapsed $id', (vector) => {
    const minutes = wholeMinutes(elapsedMs(vector.start, vector.end, calendarNamed(vector.calendar)));
    expect(minutes).toBe(vector.business_minutes);
    if (vector.sla_minutes !== null) expect(vector.sla_minutes - minutes).toBe(vector.margin_minutes);
  });

  it.each(vectors.paused)('paused $id', (vector) => {
    const calendar = calendarNamed(vector.calendar);
    const pauses = vector.pauses.map(([from, to]) => ({ from, to }));
    const measured = (end: string) => wholeMinutes(elapsedMs(vector.start, end, calendar, pauses));
    expect(deadline(vector.start, vector.sla_minutes, calendar, pauses)).toBe(at(vector.due));
    if (vector.first_response !== undefined) {
      expect(measured(vector.first_response)).toBe(vector.business_minutes);
      expect(vector.sla_minutes - measured(vector.first_response)).toBe(vector.margin_minutes);
    }
    if (vector.closed_at !== undefined && vector.close_sla_minutes !== undefined) {
      expect(deadline(vector.start, vector.close_sla_minutes, calendar, pauses)).toBe(at(vector.close_due ?? ''));
      expect(measured(vector.closed_at)).toBe(vector.close_business_minutes);
      expect(vector.close_sla_minutes - measured(vector.closed_at)).toBe(vector.close_margin_minutes);
    }
  });

  it('counts a deadline backwards: 1,140 minutes before Wednesday 16:00 is Monday 11:00 (biz)', () => {
    expect(latestStart('2006-01-04T16:00:00Z', 1140, calendarNamed('B1'))).toBe('2006-01-02T11:00:00.000Z');
  });

  it('lists the open periods around two holidays (biz)', () => {
    expect(openFrames('2006-01-14T00:00:00Z', '2006-01-20T00:00:00Z', calendarNamed('B1'))).toEqual([
      { from: '2006-01-14T11:00:00.000Z', to: '2006-01-14T14:30:00.000Z' },
      { from: '2006-01-17T10:00:00.000Z', to: '2006-01-17T16:00:00.000Z' },
      { from: '2006-01-19T10:00:00.000Z', to: '2006-01-19T16:00:00.000Z' },
    ]);
  });
});
