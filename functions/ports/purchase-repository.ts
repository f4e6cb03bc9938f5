/** A purchase, in minor units of its ISO 4217 currency; never a float. */
export interface Purchase {
  readonly purchaseId: string;
  readonly personId: string;
  readonly purchasedOn: string;
  readonly amountMinor: number;
  readonly currency: string;
  readonly category?: string | undefined;
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
   * Records a sale once. `number-reused`: the till's number belongs to another sale, of another client, day, amount or
   * currency, and nothing is recorded.
   */
  record(purchase: Purchase, at: string): Promise<RecordedPurchase>;
}
