import { describe, expect, it } from 'vitest';
import { portfolioFigures, portfolioSegment } from '#events/api/portfolio-figures.ts';
import { portfolioValue } from '#events/api/portfolio-value.ts';
import { simulatedLines } from '../../unit/domain/portfolio/snapshot/simulated-rows.ts';
import { openHouse } from '../harness.ts';

const house = await openHouse();
const html = { headers: { accept: 'text/html' } };

/** The clock stands at 2026-11-23: what lies ahead of it is left out. */
const lines = simulatedLines(260, 'pages').flatMap((ofClient, client) =>
  ofClient
    .filter(({ purchasedOn }) => purchasedOn <= '2026-11-22')
    .map(({ advisorId: _, ...line }) => ({
      ...line,
      email: `client-${client}@client.example`,
      fullName: `Client ${client}`,
    })),
);

async function bring(from: number, to: number): Promise<void> {
  const reply = await house.staff('/api/purchases', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(lines.slice(from, to)),
  });
  expect(reply.status, reply.text.slice(0, 300)).toBe(200);
}

const figures = async (query = '') =>
  portfolioFigures.parse((await house.staff(`/api/portfolio/figures${query}`)).json);
const segment = async (name: string, query = '') =>
  portfolioSegment.parse((await house.staff(`/api/portfolio/${name}${query}`)).json);

describe('the pages of the portfolio, in the whole stack', () => {
  it('say that nothing was bought yet', async () => {
    expect((await house.staff('/portfolio?lang=en', html)).text).toContain('No purchases yet');
    expect((await house.staff('/portfolio/cohorts?lang=en', html)).text).toContain('No visit yet');
    expect((await figures()).clientCount).toBe(0);
  });

  it('tell what was bought today, before there is a snapshot', async () => {
    for (let from = 0; from < lines.length; from += 500) await bring(from, Math.min(from + 500, lines.length));
    const { activeCount, clientCount, concentration, lists, segments } = await figures();
    expect(clientCount).toBe(new Set(lines.map(({ email }) => email)).size);
    expect(Object.values(lists).reduce((sum, count) => sum + count, 0)).toBe(clientCount);
    expect(segments.reduce((sum, { clients }) => sum + clients, 0)).toBe(activeCount);
    const page = (await house.staff('/portfolio?lang=en', html)).text;
    const share = concentration.top.find(({ part }) => part === 0.2)?.revenueShare ?? 0;
    expect(page).toContain(`20% bring ${Math.round(share * 1000) / 10}%`);
    expect((await house.staff('/portfolio?lang=fr', html)).text).toMatch(/20\s%\sapportent/);
  });

  it('are the same from the snapshot of the night', async () => {
    const before = await figures('?asOf=2026-11-22');
    await house.to('2026-11-24T03:30:00+01:00');
    expect((await figures()).asOf).toBe('2026-11-23');
    const { clientCount, visitCount } = await figures();
    expect({ clientCount, visitCount }).toEqual({ clientCount: before.clientCount, visitCount: before.visitCount });
  });

  it('list a segment page by page, each client once, with name and link', async () => {
    const { lists } = await figures();
    const [name] = Object.entries(lists).toSorted(([, one], [, other]) => other - one)[0] ?? ['away'];
    const count = lists[name as keyof typeof lists];
    expect(count).toBeGreaterThan(50);
    const pages = await Promise.all(
      Array.from({ length: Math.ceil(count / 50) }, (_, page) => segment(name, `?page=${page + 1}`)),
    );
    const ids = pages.flatMap(({ clients }) => clients.map(({ personId }) => personId));
    expect(new Set(ids).size).toBe(count);
    expect((await segment(name, '?page=999')).page).toBe(pages.length);
    const page = (await house.staff(`/portfolio/${name}?lang=en`, html)).text;
    expect(page).toContain(`href="/clients/${ids[0]}"`);
    expect(page).toContain(`page=2`);
    const client = await house.staff(`/clients/${ids[0]}?lang=en`, html);
    expect(client.status).toBe(200);
    expect(client.text).toContain('What would be gracious now');
    expect(client.text).toMatch(/€[\d,]+ in all/);
    expect(client.text).toContain('visits, four times in five');
    expect((await house.staff('/clients/per-unknown', html)).status).toBe(404);
    expect((await house.staff('/clients/merge?lang=en', html)).status).toBe(200);
    const advisor = { ...html.headers, authorization: `Bearer ${await house.session('advisor')}` };
    expect((await house.staff(`/clients/${ids[0]}`, { headers: advisor })).status).toBe(403);
    const csv = await house.staff(`/portfolio/${name}/clients.csv?lang=en`, html);
    expect(csv.text.trim().split('\r\n')).toHaveLength(count + 1);
    expect((await house.staff('/portfolio/nobody', html)).status).toBe(404);
  });

  it('leave months open that are not over', async () => {
    const page = (await house.staff('/portfolio/cohorts?lang=en', html)).text;
    expect(page).toContain('url(#cohorts-open)');
    const { cohorts } = await figures();
    for (const { cells } of cohorts) expect(cells.at(-1)).toEqual({ kind: 'open' });
  });

  it('say what clients are worth, as page, JSON and file, with the margin that is asked for', async () => {
    const value = portfolioValue.parse((await house.staff('/api/portfolio/value?margin=50')).json);
    const { lifetimeValue, toCome, marginMinor, clientCount } = value;
    expect(clientCount).toBe((await figures()).clientCount);
    expect(lifetimeValue.ticketMinor).toBeGreaterThan(0);
    expect(marginMinor?.value ?? null).toBe(lifetimeValue.valueMinor && lifetimeValue.valueMinor.value / 2);
    expect(toCome?.rows.reduce((sum, { clients }) => sum + clients, 0)).toBe(clientCount);
    const page = (await house.staff('/portfolio/value?lang=en&margin=50', html)).text;
    expect(page).toContain('What are they worth?');
    expect(page).toContain('href="/portfolio/value.csv?lang=en&amp;margin=50"');
    expect((await house.staff('/portfolio?lang=en', html)).text).toContain('href="/portfolio/value"');
    const csv = (await house.staff('/portfolio/value.csv?lang=en', html)).text;
    expect(csv).toContain('"lifetime-value"');
    expect((await house.staff('/portfolio/value?asOf=2026-01-01&lang=en', html)).status).toBe(200);
    expect((await house.staff('/api/portfolio/value?margin=0')).status).toBe(400);
    expect((await house.staff('/api/portfolio/value?margin=fifty')).status).toBe(400);
  });

  it('show an advisor their own clients only, and no amount of a single one', async () => {
    const headers = { authorization: `Bearer ${await house.session('advisor')}` };
    const own = portfolioFigures.parse((await house.staff('/api/portfolio/figures', { headers })).json);
    expect(own.clientCount).toBe(0);
    const { clients } = portfolioSegment.parse((await house.staff('/api/portfolio/away', { headers })).json);
    expect(clients).toEqual([]);
    const ops = { authorization: `Bearer ${await house.session('ops')}` };
    for (const path of [
      '/api/portfolio/figures',
      '/api/portfolio/away',
      '/portfolio/away/clients.csv',
      '/api/portfolio/value',
      '/portfolio/value.csv',
    ])
      expect((await house.staff(path, { headers: ops })).status, path).toBe(403);
  });
});
