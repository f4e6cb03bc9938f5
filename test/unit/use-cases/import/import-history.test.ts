import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '#adapters/crypto/hashes.ts';
import { randomIds } from '#adapters/crypto/ids.ts';
import type { House } from '#domain/house/house.ts';
import { importHistory, type SentRow } from '#use-cases/import/import-history.ts';
import { projectEvents } from '#use-cases/kpi/project-inquiry.ts';
import { advisor, house as houseOf, monday10 } from '../../ports/house.ts';
import { type MemoryHistory, memoryHistory } from '../../ports/memory-history.ts';
import { figuresFrom } from './history-figures.ts';

const team = houseOf();
const house: House = {
  ...team,
  staff: team.staff.map((member) => (member.staffId === 'camille' ? { ...member, fullName: 'Camille' } : member)),
};
const text = readFileSync('test/fixtures/history/history.csv', 'utf8');
const fixture: SentRow[] = parse(text, { columns: true, skip_empty_lines: true }).map((fields, index) => ({
  line: index + 2,
  fields,
}));

let history: MemoryHistory;
beforeEach(() => {
  history = memoryHistory();
});

function bring(rows: readonly SentRow[], parts: { dryRun?: boolean; owners?: object; categories?: object } = {}) {
  const { dryRun = false, owners = {}, categories = {} } = parts;
  const translations = { owners: { ...owners }, categories: { ...categories } };
  const ports = { history, ids: randomIds, hasher: { sha256 } };
  return importHistory(ports, { house, byId: 'helene', at: monday10, rows, translations, dryRun });
}

const row = (fields: object): SentRow => ({
  line: 1,
  fields: { receivedAt: '2026-03-02', email: 'z@client.example', owner: 'hugo', outcome: 'open', ...fields },
});

const inquiryOf = (email: string) => {
  const person = [...history.people.values()].find((one) => one.email.toLowerCase() === email);
  return [...history.stored.values()].filter(({ inquiry }) => inquiry.personId === person?.personId);
};

describe('an imported history', () => {
  it('is stored row by row: valid rows are kept, each invalid one is reported with its line and reason', async () => {
    const report = await bring(fixture);
    expect(report).toMatchObject({ dryRun: false, rows: 13, imported: 5, alreadyThere: 0 });
    expect(report.rejected.map(({ line, path }) => [line, path])).toEqual([
      [7, 'receivedAt'],
      [8, 'email'],
      [9, 'owner'],
      [10, 'category'],
      [10, 'amount'],
      [11, 'closedAt'],
      [12, 'receivedAt'],
      [13, 'externalId'],
      [14, 'closedAt'],
    ]);
    expect(report.rejected.find(({ path }) => path === 'owner')?.message).toContain('Camille, hugo, helene');
    expect(report.rejected.find(({ path }) => path === 'externalId')?.message).toContain('line 2');
  });

  it('is paused or closed, is marked, and has no workflow', async () => {
    await bring(fixture);
    const statuses = [...history.stored.values()].map(({ inquiry }) => inquiry.status);
    expect(statuses.toSorted()).toEqual(['closed', 'closed', 'closed', 'closed', 'paused']);
    for (const { inquiry } of history.stored.values()) {
      expect(inquiry).toMatchObject({ imported: true, workflowEndedAt: monday10, signals: [] });
      expect(inquiry.reopensAt).toBeUndefined();
    }
  });

  it('counts in the figures from its events alone, on the days of the events', async () => {
    await bring(fixture);
    const march = figuresFrom(history.events)({ from: '2026-03-01', to: '2026-03-31' });
    expect(march).toMatchObject({ wins: 1, decided: 1, sales: { EUR: 1_250_000 } });
    const whole = figuresFrom(history.events)({ from: '2026-01-01', to: '2026-12-31' });
    expect(whole).toMatchObject({ wins: 2, decided: 3, sales: { EUR: 2_050_050 } });
    expect(whole.tally.counts).toMatchObject({ received: 5, 'no-shows-client': 1, 'resumed-by-client': 2 });
    expect(whole.byAdvisor('camille')).toMatchObject({ wins: 2, decided: 2 });
  });

  it('has a measured first response only where both instants are known to the minute', async () => {
    await bring(fixture);
    const [first, second] = inquiryOf('rose.adam@client.example');
    expect(first?.inquiry.response).toMatchObject({ businessMinutes: 120, channel: 'call', byId: 'camille' });
    expect(second?.inquiry.response).toBeUndefined();
    const { counts } = figuresFrom(history.events)({ from: '2026-01-01', to: '2026-12-31' }).tally;
    expect(counts).toMatchObject({ answered: 1, 'answered-within-target': 1 });
    expect(history.events.some(({ name }) => name === 'first-response-planned.v1')).toBe(false);
    expect(history.events.some(({ name }) => name === 'inquiry-qualified.v1')).toBe(false);
  });

  it('shows each inquiry’s history in chronological order, and the importing manager', async () => {
    await bring(fixture);
    const [first] = inquiryOf('rose.adam@client.example');
    const own = history.events.filter(({ inquiryId }) => inquiryId === first?.inquiry.inquiryId);
    expect(own.map(({ name, occurredAt }) => `${occurredAt.slice(0, 16)} ${name}`)).toEqual([
      '2026-03-02T09:00 inquiry-received.v1',
      '2026-03-02T09:00 advisor-assigned.v1',
      '2026-03-02T11:00 first-response-given.v1',
      '2026-03-02T11:00 first-response-recorded.v1',
      '2026-03-19T23:00 outcome-recorded.v1',
      '2026-03-19T23:00 inquiry-closed.v1',
      '2026-11-23T09:00 inquiry-imported.v1',
    ]);
    const story = projectEvents(first?.inquiry.inquiryId ?? '', own);
    expect(story).toMatchObject({
      ownerId: 'camille',
      closedAsWon: true,
      channel: 'boutique',
      policyVersion: 'imported',
    });
  });

  it('makes one person of one address, with their purchases and latest advisor', async () => {
    await bring(fixture);
    const people = [...history.people.values()];
    expect(people).toHaveLength(3);
    const rose = people.find(({ fullName }) => fullName === 'Rose Adam');
    expect(rose).toMatchObject({ inquiryCount: 2, advisorId: 'camille', vicLevel: 'client', consents: [] });
    expect([...history.purchases.values()]).toMatchObject([
      { personId: rose?.personId, purchasedOn: '2026-03-20', amountMinor: 1_250_000, currency: 'EUR' },
      { personId: rose?.personId, purchasedOn: '2026-05-30', amountMinor: 800_050, currency: 'EUR' },
    ]);
    expect(inquiryOf('rose.adam@client.example').map(({ inquiry }) => inquiry.returningClient)).toEqual([false, true]);
  });

  it('can be imported twice, in any order and with corrected rows', async () => {
    await bring(fixture);
    const events = history.events.length;
    const corrected = fixture.map(({ line, fields }) => ({ line, fields: { ...(fields as object), intent: 'other' } }));
    expect(await bring(corrected.toReversed())).toMatchObject({ imported: 0, alreadyThere: 5 });
    expect(history.events).toHaveLength(events);
    expect(history.purchases.size).toBe(2);
  });

  it('recognises a row without an id by its content', async () => {
    const nameless = row({ outcome: 'lost', closedAt: '2026-03-05' });
    expect(await bring([nameless])).toMatchObject({ imported: 1 });
    expect(await bring([nameless])).toMatchObject({ imported: 0, alreadyThere: 1 });
    const other = row({ outcome: 'lost', closedAt: '2026-03-06' });
    expect(await bring([other])).toMatchObject({ imported: 1 });
  });

  it('is unchanged by a check, which reports the result', async () => {
    expect(await bring(fixture, { dryRun: true })).toMatchObject({ dryRun: true, imported: 5, alreadyThere: 0 });
    expect(history.events).toEqual([]);
    await bring(fixture.slice(0, 2));
    expect(await bring(fixture, { dryRun: true })).toMatchObject({ imported: 3, alreadyThere: 2 });
  });

  it('accepts other names and terms by the given translation', async () => {
    const foreign = row({ owner: 'S. Else', category: 'GTXPro' });
    expect((await bring([foreign])).rejected.map(({ path }) => path)).toEqual(['owner', 'category']);
    const translated = { owners: { 'S. Else': 'hugo' }, categories: { GTXPro: 'watches' } };
    expect(await bring([foreign], translated)).toMatchObject({ imported: 1, rejected: [] });
    expect([...history.stored.values()][0]?.inquiry).toMatchObject({
      owner: { ownerId: 'hugo' },
      answers: { category: 'watches' },
    });
  });

  it('refuses an ambiguous name of two people', async () => {
    const twins = { ...house, staff: [...house.staff, { ...advisor('twin'), fullName: 'Camille' }] };
    const ports = { history, ids: randomIds, hasher: { sha256 } };
    const translations = { owners: {}, categories: {} };
    const rows = [row({ owner: 'Camille' }), { ...row({ owner: 'twin' }), line: 2 }];
    const report = await importHistory(ports, {
      house: twins,
      byId: 'helene',
      at: monday10,
      rows,
      translations,
      dryRun: false,
    });
    expect(report.rejected.map(({ line, path }) => [line, path])).toEqual([[1, 'owner']]);
    expect(report.imported).toBe(1);
  });

  it.each([
    ['amount', { outcome: 'won', closedAt: '2026-03-05', amount: 1250.5 }],
    ['amount', { outcome: 'won', closedAt: '2026-03-05', amount: '12.50.1' }],
    ['amount', { outcome: 'won', closedAt: '2026-03-05', amount: '1.505', currency: 'BHD' }],
    ['amount', { outcome: 'lost', closedAt: '2026-03-05', amount: '10' }],
    ['closedAt', { outcome: 'open', closedAt: '2026-03-05' }],
    ['closedAt', { outcome: 'won' }],
    ['receivedAt', { receivedAt: '03/02/2026' }],
    ['firstResponseAt', { receivedAt: '2026-03-02 10:00', firstResponseAt: '2026-03-02 09:00' }],
    ['firstResponseAt', { receivedAt: '2026-03-02', firstResponseAt: '2026-03-01' }],
    ['firstResponseAt', { receivedAt: '2026-03-02 10:00', firstResponseAt: '2026-03-01' }],
    ['budget', { budget: '100000' }],
    ['fullName', { fullName: 'Anna\r\nBcc: all@client.example' }],
  ])('refuses ambiguous values: %s', async (path, fields) => {
    const report = await bring([row(fields)]);
    expect(report.imported).toBe(0);
    expect(report.rejected.map((one) => one.path)).toContain(path);
  });

  it('keeps cents, yen and dinars exactly', async () => {
    const sale = (externalId: string, amount: string, currency: string) => ({
      ...row({ externalId, outcome: 'won', closedAt: '2026-03-05', amount, currency }),
    });
    await bring([
      sale('a', '0.07', 'EUR'),
      sale('b', '150000', 'JPY'),
      sale('c', '1.5', 'BHD'),
      sale('d', '9007199254740.99', 'USD'),
    ]);
    expect([...history.purchases.values()].map(({ amountMinor }) => amountMinor)).toEqual([
      7, 150_000, 1500, 900_719_925_474_099,
    ]);
  });

  it('reuses a sale that the till has sent already', async () => {
    const won = row({ outcome: 'won', closedAt: '2026-03-05', amount: '10', purchaseId: 'till-7' });
    const same = row({
      outcome: 'won',
      closedAt: '2026-03-05',
      amount: '10',
      purchaseId: 'till-7',
      externalId: 'other',
    });
    await bring([won]);
    expect(await bring([same])).toMatchObject({ imported: 1 });
    expect(history.purchases.size).toBe(1);
  });

  it.each([
    ['another day', { closedAt: '2026-03-06' }],
    ['another amount', { amount: '11' }],
    ['another currency', { currency: 'CHF' }],
    ['another client', { email: 'y@client.example' }],
  ])('refuses a sale under a number of %s, and loses it nowhere in silence', async (_, difference) => {
    const won = row({ outcome: 'won', closedAt: '2026-03-05', amount: '10', purchaseId: 'till-7' });
    const fields = { ...(won.fields as object), externalId: 'other', ...difference };
    const together = [won, { line: 2, fields }];
    expect(await bring(together, { dryRun: true })).toMatchObject({ imported: 1, rejected: [{ line: 2 }] });
    await bring([won]);
    const later = { line: 7, fields };
    for (const dryRun of [true, false]) {
      expect(await bring([later], { dryRun })).toMatchObject({
        imported: 0,
        alreadyThere: 0,
        rejected: [{ line: 7, path: 'purchaseId' }],
      });
    }
    expect(history.purchases.size).toBe(1);
    expect(history.stored.size).toBe(1);
  });
});
