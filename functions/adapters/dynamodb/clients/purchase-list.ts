import type { Table } from '#adapters/dynamodb/client.ts';
import { lists } from '#adapters/dynamodb/keys.ts';
import { queryDocs } from '#adapters/dynamodb/stored.ts';
import type { Purchase, PurchaseList } from '#ports/purchase-repository.ts';

/** All purchases, read from the table's index. */
export function purchaseList(table: Table): PurchaseList {
  return {
    listAll: () =>
      queryDocs<Purchase>(table, 'purchase', {
        IndexName: 'gsi1',
        KeyConditionExpression: 'gsi1pk = :list',
        ExpressionAttributeValues: { ':list': lists.purchases() },
      }),
  };
}
