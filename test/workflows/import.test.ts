import { describe, expect, it } from 'vitest';
import { type Json, openHouse, requests } from './harness.ts';

const house = await openHouse();

const header =
  'externalId,receivedAt,email,fullName,channel,category,owner,firstResponseAt,outcome,closedAt,amount,currency';
const past = [
  header,
  'c-1,2026-09-01T09:00:00Z,rose.adam@client.example,Rose Adam,boutique,watches,Camille Laurent,2026-09-01T09:30:00Z,won,2026-09-10,"12 500,00",EUR',
  'c-2,2026-09-02T09:00:00Z,paul.noir@client.example,Paul Noir,phone,,camille-laurent,,lost,2026-09-11,,',
  'c-3,2026-09-03T09:00:00Z,jean.blanc@client.example,Jean Blanc,email,,camille-laurent,,open,,,',
  'c-4,2026-09-03T09:00:00Z,nobody,,,,camille-laurent,,open,,,',
].join('\n');

function send(body: string, path = '/api/inquiries/import', headers: Record<string, string> = {}) {
  return house.staff(path, { method: 'POST', body, headers: { 'content-type': 'text/csv', ...headers } });
}

const figureOf = (figures: Json, name: string) => figures.figures.find((one: Json) => one.name === name);

describe('an import of history into the whole stack', () => {
  it('can be checked first, without a write', async () => {
    const checked = await send(past, '/api/inquiries/import?dryRun=1');
    expect(checked.status).toBe(200);
    expect(checked.json).toMatchObject({ dryRun: true, rows: 4, imported: 3, alreadyThere: 0 });
    expect(checked.json.rejected).toEqual([{ line: 5, path: 'email', message: 'Not an e-mail address.' }]);
    expect(await house.inquiries()).toEqual([]);
  });

  it('starts no workflow and sends no letter, on that day or in the week after', async () => {
    expect((await send(past)).json).toMatchObject({ imported: 3, alreadyThere: 0 });
    await house.settle();
    await house.advance('P7D');
    expect(await house.executions()).toEqual([]);
    expect(await house.mail()).toEqual([]);
    const listed = await house.inquiries();
    expect(listed.map((one) => [one.imported, one.status])).toEqual([
      [true, 'paused'],
      [true, 'closed'],
      [true, 'closed'],
    ]);
  });

  it('is counted in the figures of its own days', async () => {
    const { json } = await house.staff('/api/kpi?from=2026-09-01&to=2026-09-30');
    expect(figureOf(json, 'appointment-to-sale')).toMatchObject({ numerator: 1, denominator: 2, value: 0.5 });
    expect(figureOf(json, 'sales-value').sales).toEqual({ EUR: 1_250_000 });
    expect(figureOf(json, 'response-rate')).toBeDefined();
  });

  it('is shown on the page of each inquiry, marked as imported', async () => {
    const won = (await house.inquiries()).find((one) => one.client.fullName === 'Rose Adam');
    expect(await house.events(won.inquiryId)).toEqual([
      'inquiry-received.v1',
      'advisor-assigned.v1',
      'first-response-given.v1',
      'first-response-recorded.v1',
      'outcome-recorded.v1',
      'inquiry-closed.v1',
      'inquiry-imported.v1',
    ]);
    const page = await house.staff(`/inquiries/${won.inquiryId}?lang=en`);
    expect(page.status).toBe(200);
    expect(page.text).toContain('Imported from the history');
  });

  it('accepts the same file again without a change', async () => {
    expect((await send(past)).json).toMatchObject({ imported: 0, alreadyThere: 3 });
  });

  it('is for managers only', async () => {
    const token = await house.session('advisor');
    const refused = await send(past, '/api/inquiries/import', { authorization: `Bearer ${token}` });
    expect(refused.status).toBe(403);
    const page = await house.staff('/import', { headers: { authorization: `Bearer ${token}`, accept: 'text/html' } });
    expect(page.status).toBe(403);
  });

  it('is refused whole when it is too large, or no list at all', async () => {
    const many = [
      header,
      ...Array.from({ length: 501 }, (_, index) => `m-${index},2026-09-01,a@b.example,,,,x,,open,,,`),
    ];
    const tooMany = await send(many.join('\n'));
    expect(tooMany.status).toBe(413);
    expect(tooMany.json.detail).toContain('at most 500');
    expect((await send('x'.repeat(4 * 1024 * 1024 + 1))).status).toBe(413);
    expect((await send('{}', undefined, { 'content-type': 'application/json' })).status).toBe(400);
    expect((await send('a', undefined, { 'content-type': 'text/plain' })).status).toBe(415);
  });

  it('accepts a list with translations as JSON', async () => {
    const rows = [
      { externalId: 'j-1', receivedAt: '2026-08-01', email: 'j@client.example', owner: 'C. L.', outcome: 'open' },
    ];
    const body = JSON.stringify({ rows, owners: { 'C. L.': 'camille-laurent' } });
    const reply = await send(body, undefined, { 'content-type': 'application/json' });
    expect(reply.json).toMatchObject({ imported: 1, rejected: [] });
  });

  it('has a page that checks a file, keeps it, and then imports it', async () => {
    const post = (choice: string, csv: string, lang = 'fr') => {
      const form = new FormData();
      form.set('file', new Blob([csv], { type: 'text/csv' }), 'history.csv');
      form.set('owners', 'C. L. = camille-laurent');
      form.set('choice', choice);
      return house.staff(`/import?lang=${lang}`, { method: 'POST', body: form });
    };
    const semicolons = `receivedAt;email;owner;outcome;closedAt;amount\n2026-07-01;p@client.example;C. L.;won;2026-07-05;12.500,00\n2026-07-02;q@client.example;X;lost;2026-07-03;\n`;
    const checked = await post('check', semicolons);
    expect(checked.text).toContain('1 demande sur 2 peut être importée');
    expect(checked.text).toContain('Nom inconnu de la maison, ou porté par plusieurs personnes');
    expect(checked.text).toContain('2026-07-01;p@client.example');
    const done = await post('import', semicolons, 'en');
    expect(done.text).toContain('1 of 2 inquiries was imported');
    await house.advance('P1D');
    const { json } = await house.staff('/api/kpi?from=2026-07-01&to=2026-07-31');
    expect(figureOf(json, 'sales-value').sales).toEqual({ EUR: 1_250_000 });
    const fresh = await house.staff('/import?lang=fr');
    expect(fresh.text).toContain('Reprise de l’historique');
  });

  it('accepts the file of a French spreadsheet, and refuses one of another encoding as a whole', async () => {
    const lines = [
      'receivedAt;email;fullName;owner;outcome;closedAt;amount',
      '2026-06-01;h@client.example;Hélène Noël;camille-laurent;won;2026-06-05;1 234,50',
      '2026-06-02;i@client.example;Zoé;camille-laurent;won;2026-06-05;1,234',
      ';;;;;;',
    ];
    const check = (bytes: Uint8Array<ArrayBuffer>) => {
      const form = new FormData();
      form.set('file', new Blob([bytes]), 'historique.csv');
      form.set('choice', 'check');
      return house.staff('/import?lang=fr', { method: 'POST', body: form });
    };
    const text = lines.join('\r\n');
    const checked = await check(new TextEncoder().encode(`\ufeff${text}`));
    expect(checked.status).toBe(200);
    expect(checked.text).toContain('1 demande sur 2 peut');
    expect(checked.text).toContain('Milliers ou décimales');
    const foreign = await check(new Uint8Array(Buffer.from(text, 'latin1')));
    expect(foreign.status).toBe(400);
    expect(foreign.text).toContain('enregistrez-le au format');
    expect(foreign.text).not.toContain('\ufffd');
  });

  it('makes an imported client a known client', async () => {
    const inquiryId = await house.submit({
      fullName: 'Rose Adam',
      email: 'rose.adam@client.example',
      message: requests.promising.message,
      language: 'fr',
      consent: true,
    });
    const inquiry = await house.inquiry(inquiryId);
    expect(inquiry.client.returning).toBe(true);
    expect(inquiry.imported).toBe(false);
  });
});
