import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTable } from '#adapters/dynamodb/client.ts';
import { snapshotRepository } from '#adapters/dynamodb/snapshots.ts';
import { table as blueprint } from '#blueprint/tables.ts';
import { demoHouse } from '#local/seed/seed-house.ts';
import { type LocalStack, startLocalStack } from '#local/stack/stack.ts';
import { snapshotDay } from '#use-cases/kpi/snapshot-day.ts';
import { house } from '../unit/ports/house.ts';
import { memoryEventLog } from '../unit/ports/memory-kpi.ts';
import { seededEvents } from '../unit/ports/seeded-events.ts';
import { browserMissing, openBrowser } from './browser.ts';
import { look } from './findings.ts';

const skip = browserMissing();
const shots = process.env.SCREENSHOTS;

const looks: Readonly<Record<string, BrowserContextOptions>> = {
  desktop: { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  dark: { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  phone: { viewport: { width: 375, height: 812 }, colorScheme: 'light' },
};

// biome-ignore lint/suspicious/noExplicitAny: a test reads the product's JSON as any caller would.
const jsonOf = async (response: Response): Promise<any> => response.json();

/**
 * The snapshots of a season, made by the nightly job from events that only this job reads: in the table each would
 * start a workflow.
 */
async function snapshotSeason(at: string): Promise<void> {
  const table = openTable(blueprint.name);
  const events = seededEvents({ seed: 5, people: 110, from: '2026-09-20', days: 60 });
  const snapshots = snapshotRepository(table);
  await snapshots.keepThrough('2026-09-19');
  const known = memoryEventLog(events.filter(({ occurredAt }) => occurredAt < at));
  await snapshotDay({ events: known, snapshots, houses: { read: async () => house() } }, at);
  table.documents.destroy();
}

describe.skipIf(skip)('the figures of a season in a browser', () => {
  let stack: LocalStack;
  let browser: Browser;
  let folder: string;
  let token: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'vestibule-kpi-'));
    stack = await startLocalStack({
      dataDir: folder,
      clock: 'manual',
      now: '2026-11-23T09:35:00+01:00',
      house: demoHouse,
    });
    await snapshotSeason('2026-11-23T00:20:00.000Z');
    const session = await fetch(`${stack.url}/_local/session?role=manager`);
    token = (await jsonOf(session)).token;
    browser = await openBrowser();
  }, 240_000);

  afterAll(async () => {
    await browser?.close();
    await stack?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const get = (path: string) => fetch(`${stack.url}${path}`, { headers: { authorization: `Bearer ${token}` } });

  for (const [name, options] of Object.entries(looks)) {
    for (const language of ['fr', 'en'] as const) {
      it(`are readable on a ${name} in ${language}, without axe findings`, async () => {
        const context = await browser.newContext(options);
        const page = await context.newPage();
        await page.goto(`${stack.url}/_local/session?role=manager`);
        await page.goto(`${stack.url}/kpi?lang=${language}&by=advisor`);
        expect(await page.locator('.headline > div').count()).toBe(6);
        expect(await page.locator('.figure svg rect').count()).toBeGreaterThan(15);
        for (const summary of await page.locator('details.more > summary').all()) await summary.click();
        await look(page);
        if (shots !== undefined)
          await page.screenshot({ path: join(shots, `kpi-${name}-${language}.png`), fullPage: true });
        await context.close();
      }, 60_000);
    }
  }

  it('print with open tables and without forms', async () => {
    const page = await browser.newPage();
    await page.goto(`${stack.url}/_local/session?role=manager`);
    await page.goto(`${stack.url}/kpi?lang=fr`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.filters').isVisible()).toBe(false);
    expect(await page.locator('details.more:not([open]) table').first().isVisible()).toBe(true);
    if (shots !== undefined) await page.pdf({ path: join(shots, 'kpi.pdf'), format: 'A4' });
    await page.close();
  }, 60_000);

  it('are the same as JSON and as CSV', async () => {
    const query = 'from=2026-10-01&to=2026-10-31&by=level';
    const json = await jsonOf(await get(`/api/kpi?${query}`));
    expect(json.received).toBeGreaterThan(30);
    expect(json.groups.map(({ value }: { value: string }) => value)).toContain('vic');
    const answer = await get(`/kpi.csv?${query}&lang=en`);
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const lines = (await answer.text()).split('\r\n');
    const share = json.figures.find(({ name }: { name: string }) => name === 'off-target-share');
    expect(lines.find((line) => line.includes('"off-target-share"'))).toContain(
      `,"share",${share.value},,${share.numerator},${share.denominator},${share.n},20,`,
    );
    const sales = json.figures.find(({ name }: { name: string }) => name === 'sales-value').sales;
    for (const [currency, amount] of Object.entries(sales)) {
      expect(lines.some((line) => line.includes(`"minor-units",${amount},"${currency}"`))).toBe(true);
    }
    expect((await get('/api/kpi?by=colour')).status).toBe(400);
    expect((await get('/api/kpi?month=2026-13')).status).toBe(400);
    expect(await (await get('/api/kpi?month=2026-10')).json()).toMatchObject({ from: '2026-10-01', to: '2026-10-31' });
    expect((await fetch(`${stack.url}/kpi.csv`, { redirect: 'manual' })).status).toBe(303);
  });
});
