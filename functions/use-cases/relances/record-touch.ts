import type { Touch } from '#domain/contact-pressure/touch.ts';
import type { ContactLedger } from '#ports/contact-ledger.ts';

/**
 * Records a touch that needs no permission: one that the client asked for, or an act of an advisor. It counts all the
 * same, once however often the task is retried.
 */
export function recordTouch(ports: { readonly ledger: ContactLedger }, personId: string, touch: Touch): Promise<void> {
  return ports.ledger.append(personId, touch);
}
