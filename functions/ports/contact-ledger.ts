import type { Ledger } from '#domain/contact-pressure/ledger.ts';
import type { Touch } from '#domain/contact-pressure/touch.ts';
import { ProductError } from '#domain/errors/product-error.ts';

/** The one place where every touch of a person is counted, whoever made it and for whichever inquiry. */
export interface ContactLedger {
  /** Of somebody who was never contacted: empty, version 0. */
  read(personId: string): Promise<Ledger>;
  /**
   * Writes a touch down before it is made, on the condition that nothing was added since the ledger was read: two
   * inquiries that send at the same instant can never go over a cap together. Twice is the same as once.
   * @throws LedgerChangedError
   */
  reserve(ledger: Ledger, touch: Touch): Promise<void>;
  /** Writes down a touch that nothing can hold back, whatever else is being written. Twice is the same as once. */
  append(personId: string, touch: Touch): Promise<void>;
  /** Takes back a touch that was reserved and did not happen. */
  release(personId: string, touchId: string): Promise<void>;
}

/** The ledger changed between reading and writing it: read again and decide again. */
export class LedgerChangedError extends ProductError {
  override readonly name = 'LedgerChangedError';
}
