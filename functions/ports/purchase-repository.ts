import type { PurchaseKind } from '#domain/choices/purchase-kinds.ts';

/** A line of the till, in minor units of its ISO 4217 currency; never a float. */
export interface Purchase {
  readonly purchaseId: string;
  readonly personId: string;
  readonly purchasedOn: string;
  /** Zero for a free piece; below zero for a return or a credit. */
  readonly amountMinor: number;
  readonly currency: string;
  readonly category?: string | undefined;
  /** Absent on purchases from before kinds were stored. */
  readonly kind?: PurchaseKind | undefined;
  /** The sale that a return takes back, where the till names one. */
  readonly returnsPurchaseId?: string | undefined;
  /** The person whom the till credits with it. */
  readonly advisorId?: string | undefined;
  /** The person or system that sent it to the house. */
  readonly recordedById?: string | undefined;
}

export interface PurchaseReader {
  /** The purchases of one person, ordered by id. */
  listOf(personId: string): Promise<readonly Purchase[]>;
}

/** Lists the purchases of every client. */
export interface PurchaseList {
  listAll(): Promise<readonly Purchase[]>;
}

export type RecordedPurchase = 'recorded' | 'already-recorded' | 'number-reused';

export interface PurchaseRepository extends PurchaseReader {
  /**
   * Records a line of the till once. `number-reused`: the till's number belongs to another line, of another client, day,
   * amount, currency, kind, category or advisor, and nothing is recorded.
   */
  record(purchase: Purchase, at: string): Promise<RecordedPurchase>;
  /**
   * The same for many lines of one client, in their order; each part that fits into a transaction is recorded whole or
   * not at all, with the client's row.
   */
  recordAll(personId: string, purchases: readonly Purchase[], at: string): Promise<readonly RecordedPurchase[]>;
}
