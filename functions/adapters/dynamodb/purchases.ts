import type { Table } from '#adapters/dynamodb/client.ts';
import { commitNew } from '#adapters/dynamodb/commit.ts';
import { eventWrite } from '#adapters/dynamodb/event-items.ts';
import { keys, lists, ownerKeyOfPerson } from '#adapters/dynamodb/keys.ts';
import { idsOfClient } from '#adapters/dynamodb/merged-people.ts';
import { getDoc, queryDocs } from '#adapters/dynamodb/stored.ts';
import { isSameLine, kindOfPurchase } from '#domain/portfolio/till-line.ts';
import type { NewEvent } from '#ports/inquiry-repository.ts';
import type { Purchase, PurchaseReader, PurchaseRepository } from '#ports/purchase-repository.ts';

export function purchaseReader(table: Table): PurchaseReader {
  return {
    async listOf(personId) {
      const ids = await idsOfClient(table, personId);
      const purchases = await Promise.all(
        ids.map((id) =>
          queryDocs<Purchase>(table, 'purchase', {
            KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
            ExpressionAttributeValues: { ':pk': ownerKeyOfPerson(id), ':prefix': 'PURCHASE#' },
            ConsistentRead: true,
          }),
        ),
      );
      return purchases.flat();
    },
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
  const line = { purchaseId, purchasedOn, amountMinor, currency, category, recordedById };
  const kind = kindOfPurchase(purchase);
  if (kind === 'sale') return { name: 'purchase-recorded.v2', at, data: line };
  const data = { ...line, kind, returnsPurchaseId: purchase.returnsPurchaseId ?? null };
  return { name: 'purchase-returned.v1', at, data };
}

export function purchaseRepository(table: Table): PurchaseRepository {
  return {
    ...purchaseReader(table),
    async record(purchase, at) {
      const { purchaseId, personId } = purchase;
      const said = eventWrite(table, purchaseSaid(purchase, at), { personId });
      // The id is unique for the whole house: a till's number names one sale.
      const taken = { ...keys.purchaseGuard(purchaseId), entity: 'purchase-guard', doc: { personId } };
      const stored = { item: { Put: { TableName: table.name, Item: purchaseItem(purchase) } } };
      if (await commitNew(table, taken, [stored, said])) return 'recorded';
      const guard = await getDoc<{ readonly personId: string }>(
        table,
        keys.purchaseGuard(purchaseId),
        'purchase-guard',
      );
      if (guard?.personId !== personId) return 'number-reused';
      const known = await getDoc<Purchase>(table, keys.purchase(personId, purchaseId), 'purchase');
      return known !== undefined && isSameLine(known, purchase) ? 'already-recorded' : 'number-reused';
    },
  };
}
