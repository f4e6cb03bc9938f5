import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sha256 } from '#adapters/crypto/hashes.ts';
import { randomIds } from '#adapters/crypto/ids.ts';
import { historyRepository } from '#adapters/dynamodb/clients/history.ts';
import { purchaseReader, purchaseRepository } from '#adapters/dynamodb/clients/purchases.ts';
import { eventLog } from '#adapters/dynamodb/event-log.ts';
import { inquiryLists } from '#adapters/dynamodb/inquiry-lists.ts';
import { personFinder } from '#adapters/dynamodb/intake.ts';
import { importHistory } from '#use-cases/import/import-history.ts';
import { csvRows } from '#web/import/import-rows.ts';
import { advisor, house, monday10 } from '../ports/house.ts';
import { everyItem, putRaw, realTable } from './real-table.ts';

const table = realTable();
const ours = house([{ ...advisor('camille'), fullName: 'Camille' }, advisor('hugo')]);
const fixture = csvRows(readFileSync('test/fixtures/history/history.csv', 'utf8'));

function bring(rows = fixture) {
  const ports = { history: historyRepository(table()), ids: randomIds, hasher: { sha256 } };
  const translations = { owners: {}, categories: {} };
  return importHistory(ports, { house: ours, byId: 'helene', at: monday10, rows, translations, dryRun: false });
}

/** A row of a person who is in no other. */
function somebody(email: string, fields: object = {}) {
  return [{ line: 2, fields: { receivedAt: '2026-03-02', email, owner: 'hugo', outcome: 'open', ...fields } }];
}

describe('an imported inquiry in the table', () => {
  it('is stored once: a second import writes nothing', async () => {
    expect(await bring()).toMatchObject({ imported: 5, alreadyThere: 0 });
    const before = await everyItem(table());
    expect(await bring()).toMatchObject({ imported: 0, alreadyThere: 5 });
    expect(await everyItem(table())).toEqual(before);
  });

  it('is stored once when two imports run at the same moment', async () => {
    const rows = somebody('twice@client.example', { outcome: 'won', closedAt: '2026-03-05', amount: '10' });
    const both = await Promise.all([bring(rows), bring(rows)]);
    expect(both.map(({ imported }) => imported).toSorted()).toEqual([0, 1]);
    const person = await personFinder(table()).findPersonByEmail('twice@client.example');
    expect(person?.inquiryCount).toBe(1);
    expect(await purchaseReader(table()).listOf(person?.personId ?? '')).toHaveLength(1);
  });

  it('stores its past events unpublished; only the import itself is published', async () => {
    const events = (await everyItem(table())).filter(({ entity }) => entity === 'event');
    const name = ({ doc }: Record<string, unknown>) => (doc as { name: string }).name;
    expect(new Set(events.filter(({ past }) => past !== true).map(name))).toEqual(new Set(['inquiry-imported.v1']));
    expect(new Set(events.filter(({ past }) => past === true).map(name))).toContain('inquiry-received.v1');
  });

  it('is read day by day from the log, at its own instants', async () => {
    const march = await eventLog(table()).readBetween('2026-03-01T00:00:00.000Z', '2026-03-03T00:00:00.000Z');
    expect(march.map(({ name }) => name)).toContain('first-response-given.v1');
    expect(march.every(({ occurredAt }) => occurredAt.startsWith('2026-03-0'))).toBe(true);
  });

  it('is on no list that a workflow, a schedule or a board reads', async () => {
    const inquiries = inquiryLists(table());
    expect(await inquiries.listOpen()).toEqual([]);
    expect(await inquiries.listUntouched('2099-01-01T00:00:00.000Z')).toEqual([]);
    expect(await inquiries.listHeld()).toEqual([]);
    expect(await inquiries.listToResume('2099-01-01T00:00:00.000Z')).toEqual([]);
    expect((await inquiries.listEnded(100)).every(({ imported }) => imported === true)).toBe(true);
  });

  it('joins a known client, and keeps that client’s advisor and name', async () => {
    const known = await personFinder(table()).findPersonByEmail('rose.adam@client.example');
    await bring(somebody('Rose.Adam@Client.example', { fullName: 'Somebody Else', externalId: 'late-1' }));
    const after = await personFinder(table()).findPersonByEmail('rose.adam@client.example');
    expect(after).toEqual({
      ...known,
      inquiryCount: (known?.inquiryCount ?? 0) + 1,
      knownSince: '2026-03-01T23:00:00.000Z',
    });
  });

  it('reuses a sale that is recorded already, and is still stored', async () => {
    const email = 'till@client.example';
    await bring(somebody(email, { externalId: 'till-a' }));
    const person = await personFinder(table()).findPersonByEmail(email);
    const personId = person?.personId ?? '';
    const sale = { purchaseId: 'till-9', personId, purchasedOn: '2026-03-05', amountMinor: 1000, currency: 'EUR' };
    await purchaseRepository(table()).record(sale, monday10);
    const won = { externalId: 'till-b', outcome: 'won', closedAt: '2026-03-05', amount: '10', purchaseId: 'till-9' };
    expect(await bring(somebody(email, won))).toMatchObject({ imported: 1 });
    expect(await purchaseReader(table()).listOf(personId)).toEqual([sale]);
  });

  it('is not stored when its sale has the number of another, even one recorded meanwhile', async () => {
    const history = historyRepository(table());
    const other = {
      purchaseId: 'till-9b',
      personId: 'p-9b',
      purchasedOn: '2026-03-05',
      amountMinor: 900,
      currency: 'EUR',
    };
    await purchaseRepository(table()).record(other, monday10);
    expect(await history.findSales(['till-9b', 'till-none'])).toEqual(new Map([['till-9b', other]]));
    const won = { externalId: 'till-c', outcome: 'won', closedAt: '2026-03-05', amount: '10', purchaseId: 'till-9b' };
    const ports = {
      history: { ...history, findSales: async () => new Map() },
      ids: randomIds,
      hasher: { sha256 },
    };
    const rows = somebody('till-c@client.example', won);
    const wanted = { house: ours, byId: 'helene', at: monday10, translations: { owners: {}, categories: {} } };
    expect(await importHistory(ports, { ...wanted, rows, dryRun: false })).toMatchObject({
      imported: 0,
      alreadyThere: 0,
      rejected: [{ line: 2, path: 'purchaseId' }],
    });
    expect(await personFinder(table()).findPersonByEmail('till-c@client.example')).toBeUndefined();
  });

  it('does not restore an erased person', async () => {
    const rows = somebody('erased@client.example', { externalId: 'erased-1' });
    await bring(rows);
    const person = await personFinder(table()).findPersonByEmail('erased@client.example');
    const hash = sha256('erased@client.example');
    await putRaw(table(), { pk: `PERSON#${person?.personId}`, sk: 'PROFILE', entity: 'erased' });
    await putRaw(table(), { pk: `EMAIL#${hash}`, sk: 'PERSON', entity: 'erased' });
    expect(await bring(rows)).toMatchObject({ imported: 0, alreadyThere: 1 });
    expect(await personFinder(table()).findPersonByEmail('erased@client.example')).toBeUndefined();
  });
});
