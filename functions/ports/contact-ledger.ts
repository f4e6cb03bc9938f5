import type { Ledger } from '#domain/contact-pressure/ledger.ts';
import type { Touch } from '#domain/contact-pressure/touch.ts';
import { ProductError } from '#domain/errors/product-error.ts';

/** The only place where every touch of a person is counted, whoever made it and for whichever inquiry. */
export interface ContactLedger {
  /** For a person who was never contacted: empty, version 0. */
  read(personId: string): Promise<Ledger>;
  /**
   * Records a touch before it is made, on the condition that nothing was added since the ledger was read, so that two
   * inquiries that send at the same instant never exceed a cap together. A repeat has no further effect.
   * @throws LedgerChangedError
   */
  reserve(ledger: Ledger, touch: Touch): Promise<void>;
  /** Records a touch unconditionally, whatever else is being written. A repeat has no further effect. */
  append(personId: string, touch: Touch): Promise<void>;
  /** Removes a touch that was reserved and did not happen. */
  release(personId: string, touchId: string): Promise<void>;
}

/** The ledger changed between read and write: read again and decide again. */
export class LedgerChangedError extends ProductError {
  override readonly name = 'LedgerChangedError';
}
