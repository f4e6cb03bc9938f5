import type { Instant } from '#domain/calendar/instant.ts';
import type { EventData } from '#events/catalog.ts';
import type { PersonRepository } from '#ports/person-repository.ts';

export interface AdvisorContact {
  /** The sender's own id for this contact: a repeat is recognised by it. */
  readonly contactId: string;
  readonly personId: string;
  readonly advisorId: string;
  readonly channel: EventData<'contact-recorded.v1'>['channel'];
  readonly note?: string | undefined;
}

/** An advisor's call, message or meeting, entered by hand so that it counts like any other touch. */
export function recordContact(
  ports: { readonly people: PersonRepository },
  contact: AdvisorContact,
  at: Instant,
): Promise<'recorded' | 'already-recorded'> {
  const { personId, contactId, advisorId, channel, note } = contact;
  const event = { name: 'contact-recorded.v1', at, data: { advisorId, channel } } as const;
  return ports.people.recordContact(personId, { contactId, advisorId, channel, at, note }, event);
}
