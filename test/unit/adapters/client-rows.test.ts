import { describe, expect, it } from 'vitest';
import { clientMergeRepository } from '#adapters/dynamodb/clients/client-merges.ts';
import { portfolioRepository } from '#adapters/dynamodb/clients/client-row-list.ts';
import { clientRowReader } from '#adapters/dynamodb/clients/client-rows.ts';
import { purchaseReader, purchaseRepository } from '#adapters/dynamodb/clients/purchases.ts';
import { inquiryReader } from '#adapters/dynamodb/inquiries.ts';
import { keys } from '#adapters/dynamodb/keys.ts';
import { personMaker } from '#adapters/dynamodb/person-maker.ts';
import { personalDataRepository } from '#adapters/dynamodb/privacy/personal-data.ts';
import { clientRow } from '#domain/portfolio/client-row.ts';
import type { Purchase } from '#ports/purchase-repository.ts';
import { mergeClients, unmergeClients } from '#use-cases/identity/merge-clients.ts';
import { monday10 } from '../ports/house.ts';
import { person } from '../ports/samples.ts';
import { everyItem, rawItem, realTable } from './real-table.ts';

const table = realTable();
const purchases = () => purchaseRepository(table());
const rows = () => clientRowReader(table());
const portfolio = () => portfolioRepository(table());

let count = 0;
async function somebody() {
  count += 1;
  const made = person({ personId: `per-${count}`, email: `client-${count}@client.example` });
  return (await personMaker(table()).make(made)).personId;
}

function line(personId: string, parts: Partial<Purchase> = {}): Purchase {
  count += 1;
  return {
    purchaseId: `till-${count}`,
    personId,
    purchasedOn: '2026-03-14',
    amountMinor: 100,
    currency: 'EUR',
    ...parts,
  };
}

/** The stored row is what all purchases of the client fold into. */
async function expectFolded(personId: string) {
  const all = await purchaseReader(table()).listOf(personId);
  expect(await rows().findRow(personId)).toEqual(clientRow(personId, all));
}

describe('the row of a client in the table', () => {
  it('is made anew with every purchase, and counts its versions', async () => {
    const personId = await somebody();
    const sale = line(personId, { amountMinor: 6_000_000 });
    await purchases().record(sale, monday10);
    await purchases().record(
      line(personId, { amountMinor: -900_000, kind: 'credit', purchasedOn: '2026-04-01' }),
      monday10,
    );
    expect(await rows().findRow(personId)).toMatchObject({ visitCount: 1, totals: [{ amountMinor: 5_100_000 }] });
    expect(await purchases().record(sale, monday10)).toBe('already-recorded');
    await expectFolded(personId);
    expect(await rawItem(table(), keys.clientRow(personId))).toMatchObject({ version: 2, entity: 'client-row' });
  });

  it('loses nothing when twelve purchases come at one moment', async () => {
    const personId = await somebody();
    const lines = Array.from({ length: 12 }, (_, index) => line(personId, { purchasedOn: `2026-03-${index + 10}` }));
    const results = await Promise.all(lines.map((one) => purchases().recordAll(personId, [one, one], monday10)));
    expect(results.every(([first, second]) => first === 'recorded' && second === 'already-recorded')).toBe(true);
    expect(await rows().findRow(personId)).toMatchObject({ lineCount: 12, visitCount: 12 });
    await expectFolded(personId);
  });

  it('takes 70 lines of one client in order, and refuses among them the number of another client', async () => {
    const [personId, other] = [await somebody(), await somebody()];
    const taken = line(other);
    await purchases().record(taken, monday10);
    const lines = Array.from({ length: 70 }, (_, index) => line(personId, { amountMinor: index }));
    const sent = [
      ...lines.slice(0, 40),
      { ...taken, personId },
      ...lines.slice(40),
      { ...line(personId), ...lines[3], amountMinor: 9 },
    ];
    const results = await purchases().recordAll(personId, sent, monday10);
    expect(results.flatMap((result, index) => (result === 'recorded' ? [] : [[index, result]]))).toEqual([
      [40, 'number-reused'],
      [71, 'number-reused'],
    ]);
    expect(await purchases().recordAll(personId, lines, monday10)).toEqual(lines.map(() => 'already-recorded'));
    expect(await rows().findRow(personId)).toMatchObject({ lineCount: 70 });
    await expectFolded(personId);
    await expectFolded(other);
  });

  it('has one event a line, and none for a line that was refused', async () => {
    const personId = await somebody();
    const sale = line(personId);
    const back = line(personId, { amountMinor: -40, kind: 'return', returnsPurchaseId: sale.purchaseId });
    await purchases().recordAll(personId, [sale, back, { ...sale, amountMinor: 5 }], monday10);
    const own = (await everyItem(table())).filter(
      ({ pk, entity }) => pk === `PERSON#${personId}` && entity === 'event',
    );
    const said = own.map(({ doc }) => doc as { name: string; data: Record<string, unknown> });
    expect(said.map(({ name }) => name)).toEqual(['purchase-recorded.v2', 'purchase-returned.v1']);
    expect(said[1]?.data).toMatchObject({ kind: 'return', amountMinor: -40, returnsPurchaseId: sale.purchaseId });
  });

  it('is one row for merged records, and two again when the merge is taken back', async () => {
    const [keptId, otherId] = [await somebody(), await somebody()];
    await purchases().record(line(keptId, { amountMinor: 100 }), monday10);
    await purchases().record(line(otherId, { amountMinor: 30 }), monday10);
    const ports = { merges: clientMergeRepository(table()), inquiries: inquiryReader(table()) };
    const decided = { byId: 'helene', because: 'other-address' } as const;
    await mergeClients(ports, { keptId, otherId }, decided, monday10);
    expect(await rows().findRow(keptId)).toMatchObject({ personId: keptId, totals: [{ amountMinor: 130 }] });
    expect(await rows().findRow(otherId)).toMatchObject({ personId: keptId });
    expect(await rawItem(table(), keys.clientRow(otherId))).toBeUndefined();
    await purchases().record(line(otherId, { amountMinor: 7 }), monday10);
    expect(await rows().findRow(keptId)).toMatchObject({ totals: [{ amountMinor: 137 }] });
    await expectFolded(keptId);
    const undone = { byId: 'helene', because: 'by-mistake' } as const;
    await unmergeClients(ports, { keptId, otherId }, undone, monday10);
    expect(await rows().findRow(keptId)).toMatchObject({ totals: [{ amountMinor: 100 }] });
    expect(await rows().findRow(otherId)).toMatchObject({ personId: otherId, totals: [{ amountMinor: 37 }] });
  });

  it('loses nothing when a merge and purchases of both records come at one moment', async () => {
    for (let round = 0; round < 20; round += 1) {
      const [keptId, otherId] = [await somebody(), await somebody()];
      const ports = { merges: clientMergeRepository(table()), inquiries: inquiryReader(table()) };
      const lines = [line(keptId), line(otherId), line(otherId), line(keptId)];
      await Promise.all([
        ...lines.map((one) => purchases().record(one, monday10)),
        mergeClients(ports, { keptId, otherId }, { byId: 'helene', because: 'other-address' }, monday10),
      ]);
      expect(await rows().findRow(keptId)).toMatchObject({ lineCount: 4 });
      expect(await rawItem(table(), keys.clientRow(otherId))).toBeUndefined();
      await expectFolded(keptId);
    }
  });

  it('goes with an erased client, and later purchases make none', async () => {
    const personId = await somebody();
    await purchases().record(line(personId), monday10);
    const erasure = { personId, cause: 'manager', byId: 'helene', askedAt: monday10, dueAt: monday10 } as const;
    const event = { name: 'person-erased.v1', at: monday10, data: { cause: 'manager' } } as const;
    await personalDataRepository(table()).erase([personId], erasure, event, monday10);
    expect(await rawItem(table(), keys.clientRow(personId))).toBeUndefined();
    await purchases().record(line(personId), monday10);
    expect(await rawItem(table(), keys.clientRow(personId))).toBeUndefined();
    expect(await purchaseReader(table()).listOf(personId)).toHaveLength(2);
  });

  it('is read with all others, shard by shard', async () => {
    const found: string[] = [];
    for (const shard of portfolio().shards) {
      for await (const page of portfolio().readClientRows(shard)) found.push(...page.map(({ personId }) => personId));
    }
    const stored = (await everyItem(table())).filter(({ entity }) => entity === 'client-row');
    expect(found.toSorted()).toEqual(stored.map(({ doc }) => (doc as { personId: string }).personId).toSorted());
    expect(found.length).toBeGreaterThan(0);
  });
});
