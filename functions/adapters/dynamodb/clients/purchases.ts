import type { Table } from '#adapters/dynamodb/client.ts';
import {
  profileCheck,
  purchasesOf,
  type RowBasis,
  readRowBasis,
  rowOf,
  rowWrites,
} from '#adapters/dynamodb/clients/client-rows.ts';
import { commit, type Write } from '#adapters/dynamodb/commit.ts';
import { eventWrite } from '#adapters/dynamodb/event-items.ts';
import { keys, lists } from '#adapters/dynamodb/keys.ts';
import { idsOfClient } from '#adapters/dynamodb/merged-people.ts';
import { ProductError } from '#domain/errors/product-error.ts';
import { PersonChangedError } from '#domain/identity/person.ts';
import { isSameLine, kindOfPurchase } from '#domain/portfolio/till-line.ts';
import type { NewEvent } from '#ports/inquiry-repository.ts';
import type { Purchase, PurchaseReader, PurchaseRepository, RecordedPurchase } from '#ports/purchase-repository.ts';

/** Stopped on purpose: the number names another client's purchase. */
export class NumberTakenError extends ProductError {
  override readonly name = 'NumberTakenError';
  readonly purchaseId: string;

  constructor(purchaseId: string) {
    super(`The number ${purchaseId} is taken.`);
    this.purchaseId = purchaseId;
  }
}

export function purchaseReader(table: Table): PurchaseReader {
  return {
    listOf: async (personId) => purchasesOf(table, await idsOfClient(table, personId)),
  };
}

function purchaseItem(purchase: Purchase): Record<string, unknown> {
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

/** The purchase and its number, which is unique for the whole house: a till's number names one line. */
export function purchaseWrites(table: Table, purchase: Purchase): readonly Write[] {
  const { purchaseId, personId } = purchase;
  const taken = { ...keys.purchaseGuard(purchaseId), entity: 'purchase-guard', doc: { personId } };
  return [
    {
      item: { Put: { TableName: table.name, Item: taken, ConditionExpression: 'attribute_not_exists(pk)' } },
      otherwise: () => new NumberTakenError(purchaseId),
    },
    { item: { Put: { TableName: table.name, Item: purchaseItem(purchase) } } },
  ];
}

/** Three items a purchase, the row and the check of the record: DynamoDB takes 100 items a transaction. */
const purchasesAtOnce = 30;
/** How often a client who changes meanwhile is read again. */
const attemptsAtMost = 16;

/** What becomes of lines beside those of the client that are recorded already; `recorded` ones are still to be written. */
function decide(basis: RowBasis, purchases: readonly Purchase[], taken: ReadonlySet<string>): RecordedPurchase[] {
  const known = new Map(basis.purchases.map((one) => [one.purchaseId, one]));
  return purchases.map((purchase) => {
    const { purchaseId } = purchase;
    const earlier = known.get(purchaseId);
    if (earlier !== undefined) return isSameLine(earlier, purchase) ? 'already-recorded' : 'number-reused';
    if (taken.has(purchaseId)) return 'number-reused';
    known.set(purchaseId, purchase);
    return 'recorded';
  });
}

async function recordSome(
  table: Table,
  personId: string,
  purchases: readonly Purchase[],
  at: string,
): Promise<RecordedPurchase[]> {
  const taken = new Set<string>();
  for (let attempt = 1; ; attempt += 1) {
    const basis = await readRowBasis(table, personId);
    const results = decide(basis, purchases, taken);
    const fresh = purchases.filter((_, index) => results[index] === 'recorded');
    if (fresh.length === 0) return results;
    try {
      await commit(table, [
        ...fresh.flatMap((purchase) => purchaseWrites(table, purchase)),
        ...fresh.map((purchase) => eventWrite(table, purchaseSaid(purchase, at), { personId: purchase.personId })),
        ...rowWrites(table, basis, rowOf(basis, fresh)),
        profileCheck(table, basis),
      ]);
      return results;
    } catch (error) {
      if (error instanceof NumberTakenError) {
        // Taken a moment ago by the same client, or earlier by another: the next read says which.
        taken.add(error.purchaseId);
        attempt -= 1;
      } else if (!(error instanceof PersonChangedError) || attempt === attemptsAtMost) {
        throw error;
      } else {
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 10 * attempt));
      }
    }
  }
}

export function purchaseRepository(table: Table): PurchaseRepository {
  const recordAll: PurchaseRepository['recordAll'] = async (personId, purchases, at) => {
    const results: RecordedPurchase[] = [];
    for (let start = 0; start < purchases.length; start += purchasesAtOnce) {
      results.push(...(await recordSome(table, personId, purchases.slice(start, start + purchasesAtOnce), at)));
    }
    return results;
  };
  return {
    ...purchaseReader(table),
    recordAll,
    async record(purchase, at) {
      const [result = 'number-reused'] = await recordAll(purchase.personId, [purchase], at);
      return result;
    },
  };
}
