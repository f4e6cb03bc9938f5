import type { Table } from '#adapters/dynamodb/client.ts';
import { commitNew } from '#adapters/dynamodb/commit.ts';
import { eventWrite } from '#adapters/dynamodb/event-items.ts';
import { keys, lists, ownerKeyOfPerson } from '#adapters/dynamodb/keys.ts';
import { queryDocs } from '#adapters/dynamodb/stored.ts';
import type { NewEvent } from '#ports/inquiry-repository.ts';
import type { Purchase, PurchaseReader, PurchaseRepository } from '#ports/purchase-repository.ts';

export function purchaseReader(table: Table): PurchaseReader {
  return {
    listOf: (personId) =>
      queryDocs<Purchase>(table, 'purchase', {
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: { ':pk': ownerKeyOfPerson(personId), ':prefix': 'PURCHASE#' },
        ConsistentRead: true,
      }),
  };
}

export function purchaseItem(purchase: Purchase): Record<string, unknown> {
  const { purchaseId, personId, purchasedOn } = purchase;
  return {
    ...keys.purchase(personId, purchaseId),
    gsi1pk: lists.purchases(),
    gsi1sk: `${purchasedOn}#${purchaseId}`,
    entity: 'purchase',
    doc: purchase,
  };
}

export function purchaseSaid(purchase: Purchase, at: string): NewEvent {
  const { purchaseId, purchasedOn, amountMinor, currency, category = null, recordedById } = purchase;
  const data = { purchaseId, purchasedOn, amountMinor, currency, category, recordedById };
  return { name: 'purchase-recorded.v1', at, data };
}

export function purchaseRepository(table: Table): PurchaseRepository {
  return {
    ...purchaseReader(table),
    async record(purchase, at) {
      const { purchaseId, personId } = purchase;
      const said = eventWrite(table, purchaseSaid(purchase, at), { personId });
      // The id is unique for the whole house: the same sale under a corrected address is no second sale.
      const taken = { ...keys.purchaseGuard(purchaseId), entity: 'purchase-guard', doc: { personId } };
      const stored = { item: { Put: { TableName: table.name, Item: purchaseItem(purchase) } } };
      return (await commitNew(table, taken, [stored, said])) ? 'recorded' : 'already-recorded';
    },
  };
}
