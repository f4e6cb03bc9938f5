import type { Table } from '#adapters/dynamodb/client.ts';
import { readRowBasis } from '#adapters/dynamodb/clients/client-rows.ts';
import { lists } from '#adapters/dynamodb/keys.ts';
import { queryDocs } from '#adapters/dynamodb/stored.ts';
import { clientRow } from '#domain/portfolio/client-row.ts';
import type { ErasedClientRows } from '#ports/portfolio-repository.ts';

/** Clients read at once. */
const clientsAtOnce = 24;

/** Erased clients have no row, and their purchases stay under their ids: the row is folded for the moment of the reading. */
export function erasedClientRows(table: Table): ErasedClientRows {
  return {
    async *readErasedRows() {
      const erased = await queryDocs<{ readonly personId: string }>(table, 'erasure', {
        IndexName: 'gsi1',
        KeyConditionExpression: 'gsi1pk = :list',
        ExpressionAttributeValues: { ':list': lists.erasures('done') },
      });
      for (let start = 0; start < erased.length; start += clientsAtOnce) {
        const bases = await Promise.all(
          erased.slice(start, start + clientsAtOnce).map(({ personId }) => readRowBasis(table, personId)),
        );
        yield bases.flatMap(({ personId, purchases }) => clientRow(personId, purchases) ?? []);
      }
    },
  };
}
