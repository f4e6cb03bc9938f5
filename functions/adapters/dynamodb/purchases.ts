import type { Table } from '#adapters/dynamodb/client.ts';
import { commitNew } from '#adapters/dynamodb/commit.ts';
import { eventWrite } from '#adapters/dynamodb/event-items.ts';
import { keys, lists, ownerKeyOfPerson } from '#adapters/dynamodb/keys.ts';
import { queryDocs } from '#adapters/dynamodb/stored.ts';
import type { Purchase, PurchaseReader, PurchaseRepository } from '#ports/purchase-repository.ts';

export function purchaseReader(table: Table): PurchaseReader {
  return {
    listAll: () =>
      queryDocs<Purchase>(table, 'purchase', {
        IndexName: 'gsi1',
        KeyConditionExpression: 'gsi1pk = :list',
        ExpressionAttributeValues: { ':list': lists.purchases() },
      }),
    listOf: (personId) =>
      queryDocs<Purchase>(table, 'purchase', {
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: { ':pk': ownerKeyOfPerson(personId), ':prefix': 'PURCHASE#' },
        ConsistentRead: true,
      }),
  };
}

export function purchaseRepository(table: Table): PurchaseRepository {
  return {
    ...purchaseReader(table),
    async record(purchase, at) {
      const { purchaseId, personId, purchasedOn, amountMinor, currency, category } = purchase;
      const item = {
        ...keys.purchase(personId, purchaseId),
        gsi1pk: lists.purchases(),
        gsi1sk: `${purchasedOn}#${purchaseId}`,
        entity: 'purchase',
        doc: purchase,
      };
      const data = { purchaseId, purchasedOn, amountMinor, currency, category: category ?? null };
      const said = eventWrite(table, { name: 'purchase-recorded.v1', at, data }, { personId });
      // The id is taken once for the whole house: the same sale under a corrected address is no second sale.
      const taken = { ...keys.purchaseGuard(purchaseId), entity: 'purchase-guard', doc: { personId } };
      const stored = { item: { Put: { TableName: table.name, Item: item } } };
      return (await commitNew(table, taken, [stored, said])) ? 'recorded' : 'already-recorded';
    },
  };
}
