/**
 * A published sales history of 8,800 opportunities, imported like any house's history and counted again from our
 * events. The file is beside the project, where it may be read, and is not part of it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '#adapters/crypto/hashes.ts';
import { randomIds } from '#adapters/crypto/ids.ts';
import type { House } from '#domain/house/house.ts';
import type { HistoryImportReport } from '#events/submissions/history-import.ts';
import { importHistory } from '#use-cases/import/import-history.ts';
import { advisor, house as houseOf, monday10 } from '../../ports/house.ts';
import { memoryHistory } from '../../ports/memory-history.ts';
import { figuresFrom } from './history-figures.ts';

const folder = '../shared/data/crm_pipeline';
const isThere = existsSync(`${folder}/sales_pipeline.csv`);
if (!isThere)
  console.warn(`No ${folder}: the published sales history is not compared. Our own fixture covers the rules.`);

type Opportunity = Record<
  | 'opportunity_id'
  | 'sales_agent'
  | 'product'
  | 'account'
  | 'deal_stage'
  | 'engage_date'
  | 'close_date'
  | 'close_value',
  string
>;

const slug = (name: string) => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** 3/11/2017 → 2017-03-11. */
function isoDate(american: string): string {
  const [month = '', day = '', year = ''] = american.split('/');
  return american === '' ? '' : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const outcomes: Record<string, string> = { Won: 'won', Lost: 'lost', Engaging: 'open', Prospecting: 'open' };

function rowOf(one: Opportunity): Record<string, string> {
  return {
    externalId: one.opportunity_id,
    receivedAt: isoDate(one.engage_date),
    email: one.account === '' ? '' : `${slug(one.account)}@account.example`,
    fullName: one.account,
    owner: one.sales_agent,
    category: one.product,
    outcome: outcomes[one.deal_stage] ?? '',
    closedAt: isoDate(one.close_date),
    amount: one.deal_stage === 'Won' ? one.close_value : '',
    currency: 'USD',
  };
}

function read<Row>(file: string): Row[] {
  return parse<Row>(readFileSync(`${folder}/${file}`, 'utf8'), { columns: true, skip_empty_lines: true, bom: true });
}

function houseOfAgents(): House {
  const agents = read<{ sales_agent: string }>('sales_teams.csv').map(({ sales_agent }) => sales_agent);
  const base = houseOf(agents.map((fullName) => ({ ...advisor(slug(fullName)), fullName })));
  const categories = read<{ product: string }>('products.csv').map(({ product }) => product.replaceAll(' ', '-'));
  return { ...base, policy: { ...base.policy, identity: { ...base.policy.identity, categories } } };
}

describe.skipIf(!isThere)('a published history of 8,800 opportunities', () => {
  const history = memoryHistory();
  let opportunities: Opportunity[] = [];
  let figuresOf: ReturnType<typeof figuresFrom>;
  let untranslated: HistoryImportReport;
  let report: HistoryImportReport;

  beforeAll(async () => {
    opportunities = read<Opportunity>('sales_pipeline.csv');
    const house = houseOfAgents();
    const rows = opportunities.map((one, index) => ({ line: index + 2, fields: rowOf(one) }));
    const words = read<{ product: string }>('products.csv').map(
      ({ product }) => [product, product.replaceAll(' ', '-')] as const,
    );
    const about = { house, byId: 'helene', at: monday10, rows };
    const ports = { history, ids: randomIds, hasher: { sha256 } };
    const categories = Object.fromEntries(words);
    untranslated = await importHistory(ports, { ...about, translations: { owners: {}, categories }, dryRun: true });
    const withAlias = { ...categories, GTXPro: 'GTX-Pro' };
    report = await importHistory(ports, {
      ...about,
      translations: { owners: {}, categories: withAlias },
      dryRun: false,
    });
    figuresOf = figuresFrom(history.events);
  });

  it('has its misspelt product reported by line, until it is translated', () => {
    const misspelt = opportunities.flatMap(({ product, account, engage_date }, index) =>
      product === 'GTXPro' && account !== '' && engage_date !== '' ? [index + 2] : [],
    );
    const told = untranslated.rejected.filter(({ path }) => path === 'category').map(({ line }) => line);
    expect(misspelt.length).toBeGreaterThan(1000);
    expect(told).toEqual(misspelt);
    expect(report.rejected.filter(({ path }) => path === 'category')).toEqual([]);
  });

  it('excludes rows without a client or a date, and nothing else', () => {
    const incomplete = opportunities.flatMap(({ account, engage_date }, index) =>
      account === '' || engage_date === '' ? [index + 2] : [],
    );
    expect([...new Set(report.rejected.map(({ line }) => line))]).toEqual(incomplete);
    expect(report.imported).toBe(8800 - incomplete.length);
  });

  it('gives the published win rate, 63.15 %, from our events', () => {
    const whole = figuresOf({ from: '2016-01-01', to: '2017-12-31' });
    expect(whole).toMatchObject({ wins: 4238, decided: 4238 + 2473 });
    expect(whole.winRate).toBeCloseTo(0.6315, 4);
    expect(whole.sales).toEqual({ USD: 1_000_553_400 });
  });

  it.each([
    ['2017-01-01', '2017-03-31', 531, 0.8207],
    ['2017-04-01', '2017-06-30', 1254, 0.6171],
    ['2017-07-01', '2017-09-30', 1257, 0.6141],
    ['2017-10-01', '2017-12-31', 1196, 0.6025],
  ])('gives the published wins of the quarter from %s', (from, to, wins, rate) => {
    const quarter = figuresOf({ from, to });
    expect(quarter.wins).toBe(wins);
    expect(quarter.winRate).toBeCloseTo(rate, 4);
  });

  it('gives the published figures of single agents', () => {
    const whole = figuresOf({ from: '2017-01-01', to: '2017-12-31' });
    expect(whole.byAdvisor('darcel-schlecht')).toMatchObject({ wins: 349, sales: { USD: 115_321_400 } });
    expect(whole.byAdvisor('hayden-neloms').winRate).toBeCloseTo(0.7039, 4);
    const lastQuarter = figuresOf({ from: '2017-10-01', to: '2017-12-31' });
    expect(lastQuarter.byAdvisor('garret-kinder').wins).toBe(16);
    expect(lastQuarter.byAdvisor('darcel-schlecht').wins).toBe(94);
  });

  it('enters each sale once into the history of its client', () => {
    const sold = [...history.purchases.values()].reduce((sum, { amountMinor }) => sum + amountMinor, 0);
    expect(history.purchases.size).toBe(4238);
    expect(sold).toBe(1_000_553_400);
    expect(history.people.size).toBe(85);
  });
});
