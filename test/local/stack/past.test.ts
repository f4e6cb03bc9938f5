import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { loadPast, owesPast } from '#local/past/load-past.ts';
import { readPast } from '#local/past/read-past.ts';
import { demoHouse } from '#local/seed/seed-house.ts';
import { startLocalStack } from '#local/stack/stack.ts';
import { housePast } from '../../../tools/house-past/house-past.ts';
import { temporaryFolder } from './fixtures/temporary.ts';

const files = new URL('../../../infra/local/past/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, files), 'utf8');
const today = '2026-11-23';
const rows = readPast(read('clients.csv'), read('purchases.csv'), today);

describe('the past of the demonstration house', () => {
  it('is what the tool writes', () => {
    expect({ clients: read('clients.csv'), purchases: read('purchases.csv') }).toEqual(housePast());
  });

  it('is of some fifteen hundred clients and six thousand purchases, all before the house starts', () => {
    const sales = rows.filter(({ kind }) => kind === 'sale');
    expect(new Set(rows.map(({ email }) => email)).size).toBeGreaterThan(1450);
    expect(sales.length).toBeGreaterThan(5500);
    expect(sales.length).toBeLessThan(6500);
    expect(rows.every(({ purchasedOn }) => purchasedOn >= '2021-11-20' && purchasedOn < today)).toBe(true);
    const numbers = new Set(rows.map(({ purchaseId }) => purchaseId));
    expect(numbers.size).toBe(rows.length);
    for (const { returnsPurchaseId } of rows) {
      if (returnsPurchaseId !== undefined) expect(numbers.has(returnsPurchaseId)).toBe(true);
    }
  });

  it('has the advisors of the house, and a few purchases without a rate', () => {
    const advisors = new Set<string>(demoHouse.staff.map(({ staffId }) => staffId));
    expect(rows.filter(({ advisorId }) => !advisors.has(advisorId))).toEqual([]);
    const rated = new Set<string>(['EUR', ...demoHouse.policy.exchangeRates.map(({ currency }) => currency)]);
    const unrated = rows.filter(({ currency }) => !rated.has(currency));
    expect(unrated.length).toBeGreaterThan(10);
    expect(unrated.length).toBeLessThan(rows.length / 50);
  });

  it('refuses a purchase of nobody', () => {
    const lines = 'head\np-1,7,3,100,EUR,sale,,watches\n';
    expect(() => readPast('head\n1,A B,a@b.example,x\n', lines, today)).toThrow(
      'p-1 is of a client whom nobody knows.',
    );
  });
});

describe('a new house', () => {
  it('is owed its past until all of it is there; a house that has begun is not', async () => {
    const dataDir = join(temporaryFolder(), 'new');
    expect(owesPast(dataDir)).toBe(true);
    const stack = await startLocalStack({ dataDir, house: demoHouse, clock: 'manual', table: 'memory' });
    onTestFinished(() => stack.stop());
    expect(owesPast(dataDir)).toBe(false);

    expect(await loadPast(stack, dataDir)).toBe(rows.length);
    expect(existsSync(join(dataDir, 'past-under-way'))).toBe(false);
    const { token } = (await (await fetch(`${stack.url}/_local/session?role=manager`)).json()) as { token: string };
    const ask = async (path: string) =>
      (await fetch(`${stack.url}${path}`, { headers: { authorization: `Bearer ${token}` } })).json();
    const figures = (await ask('/api/portfolio/figures')) as { lists: Readonly<Record<string, number>> };
    const model = await ask('/api/portfolio/model');
    const inLists = Object.values(figures.lists).reduce((sum, count) => sum + count, 0);
    expect(inLists).toBeGreaterThan(1450);
    expect(model).toMatchObject({ asOf: expect.any(String) });

    // Again, as after a start that was cut off: nothing changes.
    await loadPast(stack, dataDir);
    expect(await ask('/api/portfolio/figures')).toEqual(figures);
  });
});
