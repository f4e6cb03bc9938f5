import type { BusinessCalendar } from '#domain/calendar/business-calendar.ts';
import type { Instant } from '#domain/calendar/instant.ts';
import type { ContactDecision } from '#domain/contact-pressure/contact-decision.ts';
import { decideContact } from '#domain/contact-pressure/decide-contact.ts';
import { hasTouch } from '#domain/contact-pressure/ledger.ts';
import type { Touch } from '#domain/contact-pressure/touch.ts';
import type { ContactTopic, Person } from '#domain/identity/person.ts';
import type { ContactCaps } from '#domain/policy/contact-caps.ts';
import type { ContactLedger } from '#ports/contact-ledger.ts';
import { retryOnConflict } from '#use-cases/inquiry-changes/retry-on-conflict.ts';

export interface TouchRequest {
  readonly person: Person;
  /** The touch to record; it is made at `at`. */
  readonly touch: Omit<Touch, 'at'>;
  readonly topic: ContactTopic;
  readonly caps: ContactCaps;
  /** When the client may be contacted, in their own time zone. */
  readonly hours: BusinessCalendar;
  readonly at: Instant;
}

/**
 * The check before sending: decides whether a touch may be made now, and if so records it before it is made, so that
 * concurrent checks count it. A touch that is already recorded may be made: its task is only being retried, and its
 * letter has a key of its own.
 * @throws LedgerChangedError when others kept writing in between; the task can simply be retried.
 */
export async function reserveTouch(
  ports: { readonly ledger: ContactLedger },
  request: TouchRequest,
): Promise<ContactDecision> {
  const { person, topic, caps, hours, at } = request;
  const touch: Touch = { ...request.touch, at };
  const planned = { contactClass: touch.contactClass, channel: touch.channel, topic };
  return retryOnConflict(async (): Promise<ContactDecision> => {
    const ledger = await ports.ledger.read(person.personId);
    if (hasTouch(ledger, touch.touchId)) return { decision: 'send' };
    const decision = decideContact({ planned, client: person, touches: ledger.touches, caps, hours, at });
    if (decision.decision === 'send') await ports.ledger.reserve(ledger, touch);
    return decision;
  });
}
