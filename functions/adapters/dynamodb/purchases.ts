import type { Table } from '#adapters/dynamodb/client.ts';
import { commit } from '#adapters/dynamodb/commit.ts';
import { eventWrite } from '#adapters/dynamodb/event-items.ts';
import { keys, lists } from '#adapters/dynamodb/keys.ts';
import { queryDocs } from '#adapters/dynamodb/stored.ts';
import type { Purchase, PurchaseReader, PurchaseRepository } from '#ports/purchase-repository.ts';

/** Stopped on purpose: this purchase was recorded before, under the same id. */
class PurchaseKnownError extends Error {
  override readonly name = 'PurchaseKnownError';
}

export function purchaseReader(table: Table): PurchaseReader {
  return {
    listAll: () =>
      queryDocs<Purchase>(table, 'purchase', {
        IndexName: 'gsi1',
        KeyConditionExpression: 'gsi1pk = :list',
        ExpressionAttributeValues: { ':list': lists.purchases() },
      }),
  };
}

export function purchaseRepository(table: Table): PurchaseRepository {
  return {
    ...purchaseReader(table),
    async record(purchase, at) {
      const { purchaseId, personId, purchasedOn, amountMinor, currency, category } = purchase;
      try {
        await commit(table, [
          {
            item: {
              Put: {
                TableName: table.name,
                Item: {
                  ...keys.purchase(personId, purchaseId),
                  gsi1pk: lists.purchases(),
                  gsi1sk: `${purchasedOn}#${purchaseId}`,
                  entity: 'purchase',
                  doc: purchase,
                },
                ConditionExpression: 'attribute_not_exists(pk)',
              },
            },
            otherwise: () => new PurchaseKnownError('Recorded before.'),
          },
          eventWrite(
            table,
            {
              name: 'purchase-recorded.v1',
              at,
              data: { purchaseId, purchasedOn, amountMinor, currency, category: category ?? null },
            },
            { personId },
          ),
        ]);
        return 'recorded';
      } catch (error) {
        if (error instanceof PurchaseKnownError) return 'already-recorded';
        throw error;
      }
    },
  };
}
