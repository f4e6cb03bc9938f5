import type { Table } from '#adapters/dynamodb/client.ts';
import { profileCheck, readRowBasis, rowOf, rowWrites } from '#adapters/dynamodb/clients/client-rows.ts';
import { purchaseList } from '#adapters/dynamodb/clients/purchase-list.ts';
import { commit } from '#adapters/dynamodb/commit.ts';
import { keys } from '#adapters/dynamodb/keys.ts';
import { batchGetItems } from '#adapters/dynamodb/stored.ts';
import { PersonChangedError } from '#domain/identity/person.ts';
import type { ClientRowRepair } from '#ports/portfolio-repository.ts';

/** Clients processed at once: DynamoDB answers each in milliseconds, and a Lambda has few sockets. */
const clientsAtOnce = 24;
/** How often a client who changes meanwhile is read again. */
const attemptsAtMost = 16;

/** Whether a row was made: a client whose purchases were recorded meanwhile has one already, an erased client none. */
async function fold(table: Table, personId: string): Promise<boolean> {
  for (let attempt = 1; ; attempt += 1) {
    const basis = await readRowBasis(table, personId);
    const row = basis.version === undefined ? rowOf(basis) : undefined;
    if (row === undefined) return false;
    try {
      await commit(table, [...rowWrites(table, basis, row), profileCheck(table, basis)]);
      return true;
    } catch (error) {
      if (!(error instanceof PersonChangedError) || attempt === attemptsAtMost) throw error;
    }
  }
}

async function withoutRow(table: Table, personIds: readonly string[]): Promise<readonly string[]> {
  const rows = await batchGetItems(
    table,
    personIds.map((personId) => keys.clientRow(personId)),
  );
  const known = new Set(rows.map(({ pk }) => pk));
  return personIds.filter((personId) => !known.has(keys.clientRow(personId).pk));
}

export function clientRowRepair(table: Table): ClientRowRepair {
  return {
    async foldMissing() {
      const purchases = await purchaseList(table).listAll();
      const open = await withoutRow(table, [...new Set(purchases.map(({ personId }) => personId))].toSorted());
      let made = 0;
      for (let start = 0; start < open.length; start += clientsAtOnce) {
        const some = await Promise.all(open.slice(start, start + clientsAtOnce).map((id) => fold(table, id)));
        made += some.filter(Boolean).length;
      }
      return made;
    },
  };
}
