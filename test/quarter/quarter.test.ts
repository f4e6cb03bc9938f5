import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '#domain/calendar/local-date.ts';
import { dimensions } from '#domain/kpi/day-fact.ts';
import { timeBuckets } from '#domain/kpi/time-buckets.ts';
import { temporaryFolder } from '../local/stack/fixtures/temporary.ts';
import { type Answer, answerDifferences } from './answers-compared.ts';
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
  'one day',
  'today',
  'days to come',
  'a time before the house',
] as const;

let quarter: PlayedQuarter;
let sql: SqlHouse;
let windows: Record<(typeof windowNames)[number], Window>;

beforeAll(async () => {
  quarter = await playQuarter(folder, size);
  sql = new SqlHouse(quarter.events, timeZone);
  const { firstDay, lastDay, today } = quarter;
  windows = {
    // As long as may be asked for: purchases of the past have their anniversaries in it.
    'everything that was': { from: addDays(today, -390), to: today },
    'the days that were played': { from: addDays(firstDay, -1), to: addDays(lastDay, 1) },
    'a week of the past': { from: addDays(firstDay, -40), to: addDays(firstDay, -34) },
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

describe('what the API answers about a played quarter', () => {
  test('failed nowhere on its way', () => {
    expect(quarter.failures).toEqual([]);
  });

  test.each(windowNames)('is, from every side, what SQL finds in the exported events: %s', async (name) => {
    for (const side of sides) {
      expect(answerDifferences(sql, await ask(windows[name], side), windows[name], side)).toEqual([]);
    }
    expect(answerDifferences(sql, await ask(windows[name], 'month', 'year'), windows[name], 'month')).toEqual([]);
  });
});
