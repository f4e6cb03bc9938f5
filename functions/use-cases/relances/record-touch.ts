import type { Touch } from '#domain/contact-pressure/touch.ts';
import type { ContactLedger } from '#ports/contact-ledger.ts';

/**
 * Writes down a touch that needs no leave: what the client asked for, or what an advisor did. It is counted all the
 * same, once however often the task is retried.
 */
export function recordTouch(ports: { readonly ledger: ContactLedger }, personId: string, touch: Touch): Promise<void> {
  return ports.ledger.append(personId, touch);
}
