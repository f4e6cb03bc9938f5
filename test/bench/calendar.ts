/**
 * Measures the business clock per call, warm and cold: `node test/bench/calendar.ts`. It only prints figures, because
 * timings vary too much for a test.
 */
import type { BusinessCalendar } from '#domain/calendar/business-calendar.ts';
import { deadline, elapsed, isOpen, nextOpenInstant, nextWorkingMorning } from '#domain/calendar/business-time.ts';

const frames = [
  { from: '10:00', to: '13:00' },
  { from: '14:00', to: '19:00' },
];

function boutique(id: string): BusinessCalendar {
  return {
    id,
    timeZone: 'Europe/Paris',
    weekly: { mon: frames, tue: frames, wed: frames, thu: frames, fri: frames, sat: frames, sun: [] },
    holidays: [{ on: '2026-12-25', name: 'Noël' }],
    closures: [{ from: '2026-08-03', to: '2026-08-16', because: 'summer' }],
    openings: [{ on: '2026-12-20', frames, mode: 'add' }],
  };
}

const calendar = boutique('bench');
const firstMs = Date.UTC(2026, 0, 1);
const instants = Array.from({ length: 4096 }, (_, index) => new Date(firstMs + index * 7_654_321).toISOString());
const pauses = instants.slice(0, 3).map((from) => ({ from, to: new Date(Date.parse(from) + 3_600_000).toISOString() }));

function measure(name: string, call: (at: string, index: number) => unknown): void {
  for (const [index, at] of instants.entries()) call(at, index);
  const rounds = 50;
  const startedAt = process.hrtime.bigint();
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, at] of instants.entries()) call(at, index);
  }
  const nanoseconds = Number(process.hrtime.bigint() - startedAt) / (rounds * instants.length);
  console.log(`${name.padEnd(44)} ${nanoseconds.toFixed(0).padStart(9)} ns/call`);
}

function measureCold(name: string, count: number, call: (index: number) => unknown): void {
  const startedAt = process.hrtime.bigint();
  for (let index = 0; index < count; index += 1) call(index);
  const nanoseconds = Number(process.hrtime.bigint() - startedAt) / count;
  console.log(`${name.padEnd(44)} ${nanoseconds.toFixed(0).padStart(9)} ns/call`);
}

measureCold('cold: first deadline in a new process', 1, () => deadline('2026-11-20T17:00:00Z', 240, calendar));
measure('deadline, 4 hours', (at) => deadline(at, 240, calendar));
measure('deadline, 40 hours', (at) => deadline(at, 2400, calendar));
measure('deadline, 4 hours, 3 pauses', (at) => deadline(at, 240, calendar, pauses));
measure('elapsed, within two days', (at, index) => elapsed(at, instants[index + 20] ?? at, calendar));
measure('elapsed, within months', (at, index) => elapsed(at, instants[index + 1500] ?? at, calendar));
measure('isOpen', (at) => isOpen(at, calendar));
measure('nextOpenInstant', (at) => nextOpenInstant(at, calendar));
measure('nextWorkingMorning', (at) => nextWorkingMorning(at, calendar));
measureCold('cold: new calendar object, zone already known', 200, (index) =>
  deadline('2026-11-20T17:00:00Z', 240, boutique(`cold-${index}`)),
);
