import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { portfolioModel } from '#events/api/portfolio-model.ts';
import { simulatedLines } from '../../unit/domain/portfolio/snapshot/simulated-rows.ts';
import { call, openHouse, temporaryFolder } from '../harness.ts';

const dataDir = temporaryFolder();
const house = await openHouse({ dataDir });

/** The clock stands at 2026-11-23: what lies ahead of it is left out. */
const lines = simulatedLines(400, 'whole stack').flatMap((ofClient, client) =>
  ofClient
    .filter(({ purchasedOn }) => purchasedOn <= '2026-11-22')
    .map(({ advisorId: _, ...line }) => ({ ...line, email: `client-${client}@client.example` })),
);

async function bring(from: number, to: number): Promise<void> {
  const reply = await house.staff('/api/purchases', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(lines.slice(from, to)),
  });
  expect(reply.status, reply.text.slice(0, 300)).toBe(200);
}

const model = (query = '') => house.staff(`/api/portfolio/model${query}`);

describe('the model of the portfolio, in the whole stack', () => {
  it('is not there before the first night, and the page says so', async () => {
    expect((await model()).status).toBe(404);
    const page = await house.staff('/portfolio/model?lang=en', { headers: { accept: 'text/html' } });
    expect(page.status).toBe(200);
    expect(page.text).toContain('No snapshot yet');
  });

  it('is made at night of everything that was bought', async () => {
    for (let from = 0; from < lines.length; from += 500) await bring(from, Math.min(from + 500, lines.length));
    await house.to('2026-11-24T03:30:00+01:00');
    const { status, json } = await model();
    expect(status).toBe(200);
    const said = portfolioModel.parse(json);
    expect(said).toMatchObject({ asOf: '2026-11-23', n: 400, currency: 'EUR' });
    expect(said.visits.mode).toBe('maximum likelihood');
    expect(said.backtest?.calibration.length).toBeGreaterThan(3);
    const visits = new Set(lines.map(({ email, purchasedOn }) => `${email} ${purchasedOn}`)).size;
    expect(said.repeaters).toBe(
      Object.values(Object.groupBy(lines, ({ email }) => email)).filter(
        (own = []) => new Set(own.map(({ purchasedOn }) => purchasedOn)).size > 1,
      ).length,
    );
    expect(visits).toBeGreaterThan(400);
  });

  it('is shown on its page, in both languages, and found from the portfolio', async () => {
    const headers = { accept: 'text/html' };
    const english = await house.staff('/portfolio/model?lang=en', { headers });
    expect(english.text).toContain('visits came in');
    expect(english.text).toContain('<svg class="scatter"');
    expect((await house.staff('/portfolio/model?lang=fr', { headers })).text).toContain('étaient attendues');
    expect((await house.staff('/portfolio?lang=en', { headers })).text).toContain('href="/portfolio/model"');
  });

  it('of an earlier day is made by the operation, and asked for by its day', async () => {
    expect((await model('?asOf=2026-06-30')).status).toBe(404);
    const made = await call(`${house.url}/_local/operations/make-portfolio`, {
      method: 'POST',
      body: JSON.stringify({ asOf: '2026-06-30', at: await house.now() }),
    });
    expect(made.status, made.text).toBe(200);
    expect((await model('?asOf=2026-06-30')).json).toMatchObject({ asOf: '2026-06-30' });
    expect((await model()).json.asOf).toBe('2026-11-23');
    expect((await model('?asOf=2026-06-31')).status).toBe(400);
    expect((await model('?asOf=2027-01-01')).status).toBe(400);
  });

  it('is the same after a client was erased, whose id is in no list from then on', async () => {
    const before = (await model()).json;
    const { json } = await house.staff('/api/portfolio');
    const personId = json.clients[0].personId;
    const operate = (name: string, input: object) =>
      call(`${house.url}/_local/operations/${name}`, { method: 'POST', body: JSON.stringify(input) });
    const objects = join(dataDir, 'objects/portfolio/2026-11-23');
    const listing = () =>
      readdirSync(objects).filter((name) =>
        gunzipSync(readFileSync(join(objects, name)))
          .toString()
          .includes(personId),
      ).length;
    expect(listing()).toBe(1);
    expect((await operate('erase-client', { personIds: [personId], at: await house.now() })).status).toBe(200);
    await house.advance('PT2H');
    for (const name of readdirSync(objects)) rmSync(join(objects, name));
    expect((await operate('make-portfolio', { asOf: '2026-11-23', at: await house.now() })).status).toBe(200);
    expect((await model()).json).toEqual(before);
    expect(readdirSync(objects).length).toBeGreaterThan(3);
    expect(listing()).toBe(0);
  });

  it('is for managers only', async () => {
    for (const role of ['advisor', 'ops']) {
      const headers = { authorization: `Bearer ${await house.session(role)}` };
      expect((await house.staff('/api/portfolio/model', { headers })).status, role).toBe(403);
    }
  });

  it('has beside it the portfolio of an earlier day', async () => {
    const { json } = await house.staff('/api/portfolio?asOf=2026-06-30');
    expect(json).toMatchObject({ asOfOn: '2026-06-30', since: '2025-06-30' });
    for (const { lastPurchaseOn } of json.clients) expect(lastPurchaseOn <= '2026-06-30').toBe(true);
  });
});
