import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '#domain/calendar/local-date.ts';
import type { House } from '#domain/house/house.ts';
import { dimensions } from '#domain/kpi/day-fact.ts';
import { kpiDefinitions } from '#domain/kpi/definitions.ts';
import { timeBuckets } from '#domain/kpi/time-buckets.ts';
import type { HouseEvent } from '#events/catalog.ts';
import { demoHouse } from '#local/seed/seed-house.ts';
import { groupLabel } from '#web/kpi/kpi-labels.ts';
import type { KpiSide } from '#web/kpi/kpi-period.ts';
import { temporaryFolder } from '../local/stack/fixtures/temporary.ts';
import { type Answer, answerDifferences, figureDifferences } from './answers-compared.ts';
import { csvDifferences } from './csv-compared.ts';
import { pageDifferences } from './pages-compared.ts';
import { type PlayedQuarter, playQuarter } from './played-quarter.ts';
import { SqlHouse, type Window } from './sql-house.ts';

const timeZone = 'Europe/Paris';
const size = { days: Number(process.env.QUARTER_DAYS ?? 6), perDay: Number(process.env.QUARTER_PER_DAY ?? 6) };
const folder = temporaryFolder();
const sides = [undefined, ...timeBuckets, ...dimensions];
const windowNames = [
  'everything that was',
  'the days that were played',
  'a week of the past',
  'a month of the past',
  'one day',
  'today',
  'days to come',
  'a time before the house',
] as const;

function monthOf(day: string): Window {
  const from = `${day.slice(0, 7)}-01`;
  return { from, to: addDays(`${addDays(from, 31).slice(0, 7)}-01`, -1) };
}

let quarter: PlayedQuarter;
let sql: SqlHouse;
let windows: Record<(typeof windowNames)[number], Window>;

beforeAll(async () => {
  quarter = await playQuarter(folder, size);
  sql = new SqlHouse(quarter.events, timeZone);
  const { firstDay, lastDay, today } = quarter;
  windows = {
    // The longest allowed period, which contains anniversaries of past purchases.
    'everything that was': { from: addDays(today, -390), to: today },
    'the days that were played': { from: addDays(firstDay, -1), to: addDays(lastDay, 1) },
    'a week of the past': { from: addDays(firstDay, -40), to: addDays(firstDay, -34) },
    'a month of the past': monthOf(addDays(firstDay, -45)),
    'one day': { from: lastDay, to: lastDay },
    today: { from: today, to: today },
    'days to come': { from: addDays(today, 1), to: addDays(today, 200) },
    'a time before the house': { from: '2020-01-01', to: '2020-01-31' },
  };
}, 1_200_000);

afterAll(async () => {
  sql?.close();
  await quarter?.close();
});

async function ask({ from, to }: Window, side?: string, compare = 'previous'): Promise<Answer> {
  return JSON.parse(await quarter.read(`/api/kpi?from=${from}&to=${to}&by=${side ?? ''}&compare=${compare}`));
}

describe('the API’s figures of a replayed quarter', () => {
  test('are complete: no request failed, and every figure has a value', () => {
    expect(quarter.failures).toEqual([]);
    const names = kpiDefinitions.map(({ name }) => name);
    expect(names.filter((name) => sql.figure(name, windows['everything that was']).n === 0)).toEqual([]);
  });

  test.each(windowNames)('equal, in every dimension, SQL’s result over the exported events: %s', async (name) => {
    for (const side of sides) {
      const asked = { window: windows[name], today: quarter.today, side };
      expect(answerDifferences(sql, await ask(windows[name], side), asked)).toEqual([]);
    }
    const asked = { window: windows[name], today: quarter.today, side: 'month' };
    expect(answerDifferences(sql, await ask(windows[name], 'month', 'year'), asked)).toEqual([]);
  });
});

/** As many days just before; for whole months, as many whole months. */
function previous({ from, to }: Window): Window {
  const [first, next] = [new Date(from), new Date(addDays(to, 1))];
  if (first.getUTCDate() === 1 && next.getUTCDate() === 1) {
    const months = (next.getUTCFullYear() - first.getUTCFullYear()) * 12 + next.getUTCMonth() - first.getUTCMonth();
    first.setUTCMonth(first.getUTCMonth() - months);
    return { from: first.toISOString().slice(0, 10), to: addDays(from, -1) };
  }
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
  return { from: addDays(from, -days), to: addDays(from, -1) };
}

/** Every dimension of the whole period; for a part of it, the API in every dimension and the pages in some. */
function sidesOf(name: (typeof windowNames)[number]): typeof sides {
  return name === 'everything that was' ? sides : [undefined, 'week', 'advisor'];
}

function labelled(language: 'fr' | 'en') {
  return (side: string, group: string) => groupLabel(demoHouse as unknown as House, side as KpiSide, group, language);
}

const languages = ['en', 'fr'] as const;

describe.each(languages)('the pages of a replayed quarter, in %s', (language) => {
  const labelOf = labelled(language);

  test.each(windowNames)('show, in every table, SQL’s result: %s', async (name) => {
    const window = windows[name];
    const { from, to } = window;
    for (const side of sidesOf(name)) {
      const path = `/kpi?from=${from}&to=${to}&by=${side ?? ''}&compare=previous&lang=${language}`;
      const asked = { window, before: previous(window), today: quarter.today, side, language, labelOf };
      expect(pageDifferences(sql, await quarter.read(path), asked)).toEqual([]);
    }
    const alone = await quarter.read(`/kpi?from=${from}&to=${to}&compare=none&lang=${language}`);
    expect(pageDifferences(sql, alone, { window, today: quarter.today, language, labelOf })).toEqual([]);
  });

  test.each(windowNames)('equal the spreadsheet: %s', async (name) => {
    const window = windows[name];
    const { from, to } = window;
    for (const side of sidesOf(name)) {
      const text = await quarter.read(`/kpi.csv?from=${from}&to=${to}&by=${side ?? ''}&lang=${language}`);
      const about = { window, before: previous(window), side, language, labelOf };
      expect(csvDifferences(sql, text, about)).toEqual([]);
    }
  });

  test('link to the spreadsheet in their own language', async () => {
    const window = windows['everything that was'];
    const page = await quarter.read(`/kpi?from=${window.from}&to=${window.to}&by=level&lang=${language}`);
    const link = /href="(\/kpi\.csv[^"]*)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const about = { window, before: previous(window), side: 'level', language, labelOf };
    expect(csvDifferences(sql, await quarter.read(link), about)).toEqual([]);
  });
});

/** Events that few people have, the rarest first: whoever has one is among the few. */
const rareEvents: readonly ((event: HouseEvent) => boolean)[] = [
  ({ name }) => name === 'inquiry-steered.v1',
  (event) => event.name === 'relance-sent.v1' && event.data.offer === 'new-slot',
  (event) => event.name === 'relance-sent.v1' && event.data.offer !== 'slots',
  ({ name }) => name === 'satisfaction-given.v1',
  ({ name }) => name === 'outcome-recorded.v1' || name === 'client-asked.v1' || name === 'purchase-recorded.v2',
  () => true,
];
const eventsAtMost = 3000;

/** The complete history of a few people: enough for every figure, and quickly loaded repeatedly. */
function someLives(events: readonly HouseEvent[]): HouseEvent[] {
  const byPerson = new Map<string | undefined, HouseEvent[]>();
  for (const event of events) byPerson.set(event.personId, [...(byPerson.get(event.personId) ?? []), event]);
  const chosen = new Set<string | undefined>();
  let count = 0;
  for (const isRare of rareEvents) {
    let ofThisKind = 0;
    for (const [personId, own] of byPerson) {
      if (chosen.has(personId) || ofThisKind >= 25 || count + own.length > eventsAtMost || !own.some(isRare)) continue;
      chosen.add(personId);
      count += own.length;
      ofThisKind += 1;
    }
  }
  return events.filter(({ personId }) => chosen.has(personId));
}

describe('the comparison itself', () => {
  test('finds every rebuilt snapshot to be equal', async () => {
    const { from, to } = windows['everything that was'];
    const before = await Promise.all(sides.map((side) => ask({ from, to }, side)));
    await quarter.rebuild(from, to);
    expect(await Promise.all(sides.map((side) => ask({ from, to }, side)))).toEqual(before);
  });

  test.each(kpiDefinitions)('detects one missing event: $name', ({ name, sourceEvents }) => {
    const { from } = windows['everything that was'];
    // Anniversaries of purchases are in the future as well.
    const window = { from, to: addDays(from, 800) };
    const events = someLives(quarter.events);
    const whole = new SqlHouse(events, timeZone);
    const { value, part, n, sales } = whole.figure(name, window);
    whole.close();
    const answered = { name, value, n, numerator: part, denominator: n, sales };
    const isNoticed = (missing: HouseEvent): boolean => {
      const without = new SqlHouse(
        events.filter((event) => event !== missing),
        timeZone,
      );
      const differences = figureDifferences('', answered, without.figure(name, window));
      without.close();
      return differences.length > 0;
    };
    const sources: readonly string[] = sourceEvents;
    const candidates = events.filter((event) => sources.includes(event.name));
    // Spread over all events first: most are detected at once, and the rest are tried afterwards.
    const spread = candidates.filter((_, index) => index % Math.ceil(candidates.length / 20) === 0);
    const decisive = events.filter(({ name: one }) => one === sources[0]);
    expect([...spread, ...decisive.slice(0, 200), ...candidates.slice(0, 60)].some(isNoticed)).toBe(true);
  });

  test('detects one late answer in the API, on the page and in the spreadsheet', async () => {
    const window = windows['everything that was'];
    const { from, to } = window;
    const late = quarter.events.find(
      (event) =>
        event.name === 'first-response-given.v1' &&
        event.data.obligationId === `obl-${event.inquiryId}` &&
        quarter.events.some(({ name, inquiryId }) => name === 'inquiry-closed.v1' && inquiryId === event.inquiryId),
    );
    const events = quarter.events.map((event) =>
      event === late && event.name === 'first-response-given.v1'
        ? { ...event, data: { ...event.data, businessMinutes: 9_999, withinTarget: !event.data.withinTarget } }
        : event,
    );
    const labelOf = labelled('en');
    const { today } = quarter;
    const answer = await ask(window);
    const page = await quarter.read(`/kpi?from=${from}&to=${to}&compare=none&lang=en`);
    const text = await quarter.read(`/kpi.csv?from=${from}&to=${to}&by=level&lang=en`);
    const other = new SqlHouse(events, timeZone);
    const about = { window, before: previous(window), side: 'level', language: 'en', labelOf } as const;
    const told = (differences: readonly string[]) => differences.join('\n');
    expect(told(answerDifferences(other, answer, { window, today }))).toContain(
      'first-response-within-target: numerator',
    );
    expect(told(csvDifferences(other, text, about))).toContain('first-response-within-target');
    expect(told(pageDifferences(other, page, { window, today, language: 'en', labelOf }))).toContain(
      'Quality of handling, First responses within target',
    );
    other.close();
  });
});
