/** A purchase, in minor units of its ISO 4217 currency; never a float. */
export interface Purchase {
  readonly purchaseId: string;
  readonly personId: string;
  readonly purchasedOn: string;
  readonly amountMinor: number;
  readonly currency: string;
  readonly category?: string | undefined;
  readonly advisorId?: string | undefined;
}

export interface PurchaseReader {
  listAll(): Promise<readonly Purchase[]>;
}

export interface PurchaseRepository extends PurchaseReader {
  record(purchase: Purchase, at: string): Promise<'recorded' | 'already-recorded'>;
}
