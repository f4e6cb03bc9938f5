import type { Table } from '#adapters/dynamodb/client.ts';
import { commit, type Write } from '#adapters/dynamodb/commit.ts';
import { keys } from '#adapters/dynamodb/keys.ts';
import { idsOfClient } from '#adapters/dynamodb/merged-people.ts';
import { getDoc } from '#adapters/dynamodb/stored.ts';
import { type Ledger, withoutTouch, withTouch } from '#domain/contact-pressure/ledger.ts';
import type { Touch } from '#domain/contact-pressure/touch.ts';
import { type ContactLedger, LedgerChangedError } from '#ports/contact-ledger.ts';

async function readOwn(table: Table, personId: string): Promise<Ledger> {
  const ledger = await getDoc<Ledger>(table, keys.ledger(personId), 'contact-ledger');
  return ledger ?? { personId, version: 0, touches: [] };
}

/**
 * The ledger of a client: that of the record that counts, with the touches of the records merged into it. Every write
 * goes to the record that counts, so that caps hold for the client as a whole.
 */
async function readLedger(table: Table, personId: string): Promise<Ledger> {
  const [keptId = personId, ...mergedIds] = await idsOfClient(table, personId);
  const [kept, ...merged] = await Promise.all([keptId, ...mergedIds].map((id) => readOwn(table, id)));
  if (kept === undefined || merged.length === 0) return kept ?? { personId, version: 0, touches: [] };
  const touches = [...kept.touches, ...merged.flatMap((ledger) => ledger.touches)];
  return { ...kept, touches: touches.toSorted((one, other) => (one.at < other.at ? -1 : 1)) };
}

/**
 * Writes the changed ledger, unless another writer changed it first. An unchanged ledger needs no write. One item holds
 * it all: a touch takes some 150 bytes, and thirteen months of them stay far below 400 KB.
 */
function ledgerWrites(table: Table, before: Ledger, after: Ledger): Write[] {
  if (after === before) return [];
  const unchanged =
    before.version === 0
      ? { ConditionExpression: 'attribute_not_exists(pk)' }
      : {
          ConditionExpression: 'doc.version = :before',
          ExpressionAttributeValues: { ':before': before.version },
        };
  const item = { ...keys.ledger(after.personId), entity: 'contact-ledger', doc: after };
  return [
    {
      item: { Put: { TableName: table.name, Item: item, ...unchanged } },
      otherwise: () => new LedgerChangedError(`The ledger of ${after.personId} changed meanwhile.`),
    },
  ];
}

/** Each lost race means that another writer succeeded; one person never has this many concurrent writers. */
const attempts = 24;

/**
 * Changes a person's ledger in one transaction with the items that `write` adds, and retries after a conflict. The
 * random delay grows with each attempt, so that writers do not collide again.
 */
async function changeLedger<Result>(
  table: Table,
  personId: string,
  change: (ledger: Ledger) => Ledger,
  write: (ledgerWrites: readonly Write[]) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    const [keptId = personId] = await idsOfClient(table, personId);
    const before = await readOwn(table, keptId);
    try {
      return await write(ledgerWrites(table, before, change(before)));
    } catch (error) {
      if (!(error instanceof LedgerChangedError) || attempt === attempts) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 10 * Math.min(attempt, 10)));
    }
  }
}

/** Adds a touch to the ledger in the same transaction as its event. */
export function writeWithTouch<Result>(
  table: Table,
  personId: string,
  touch: Touch,
  write: (ledgerWrites: readonly Write[]) => Promise<Result>,
): Promise<Result> {
  return changeLedger(table, personId, (ledger) => withTouch(ledger, touch), write);
}

/** Enough for code that only checks a contact and records none. */
export function contactLedgerReader(table: Table): Pick<ContactLedger, 'read'> {
  return { read: (personId) => readLedger(table, personId) };
}

export function contactLedger(table: Table): ContactLedger {
  // DynamoDB refuses an empty transaction, and there is nothing to write.
  const writeAlone = async (writes: readonly Write[]) => (writes.length === 0 ? undefined : commit(table, writes));
  return {
    read: (personId) => readLedger(table, personId),
    async reserve(ledger, touch) {
      // What was decided on may hold the touches of merged records, which stay where they are.
      const own = await readOwn(table, ledger.personId);
      if (own.version !== ledger.version) {
        throw new LedgerChangedError(`The ledger of ${ledger.personId} changed meanwhile.`);
      }
      await writeAlone(ledgerWrites(table, own, withTouch(own, touch)));
    },
    append: (personId, touch) => writeWithTouch(table, personId, touch, writeAlone),
    release: (personId, touchId) =>
      changeLedger(table, personId, (ledger) => withoutTouch(ledger, touchId), writeAlone),
  };
}
