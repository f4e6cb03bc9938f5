import type { Instant } from '#domain/calendar/instant.ts';
import type { Touch } from '#domain/contact-pressure/touch.ts';
import type { ContactChannel } from '#domain/policy/contact-caps.ts';
import type { EventData } from '#events/catalog.ts';
import type { PersonRepository } from '#ports/person-repository.ts';

type RecordedChannel = EventData<'contact-recorded.v1'>['channel'];

export interface AdvisorContact {
  /** The sender's own id for this contact; a repeat is recognised by it. */
  readonly contactId: string;
  readonly personId: string;
  readonly advisorId: string;
  readonly channel: RecordedChannel;
  /** Who reached out: the house (outbound) or the client (inbound). */
  readonly direction: EventData<'contact-recorded.v1'>['direction'];
  readonly inquiryId?: string | undefined;
  readonly note?: string | undefined;
  /** The person who entered it, if not the advisor. */
  readonly recordedById?: string | undefined;
}

const channelOfTouch: Readonly<Record<RecordedChannel, ContactChannel>> = {
  call: 'phone',
  mail: 'email',
  message: 'message',
  meeting: 'meeting',
};

/** Only contacts made by the house count as pressure; a client who reaches out is not pressed. */
function touchOf(contact: AdvisorContact, at: Instant): Touch | undefined {
  const { contactId, channel, direction, inquiryId } = contact;
  if (direction === 'inbound') return undefined;
  return { touchId: contactId, contactClass: 'advisor-initiated', channel: channelOfTouch[channel], at, inquiryId };
}

/** Records an advisor's call, mail, message or meeting, entered by hand, so that it counts like any other touch. */
export function recordContact(
  ports: { readonly people: PersonRepository },
  contact: AdvisorContact,
  at: Instant,
): Promise<'recorded' | 'already-recorded'> {
  const { personId, contactId, advisorId, channel, direction, inquiryId, note, recordedById } = contact;
  return ports.people.recordContact(
    personId,
    { contactId, advisorId, channel, direction, at, inquiryId, note, recordedById },
    { name: 'contact-recorded.v1', at, data: { advisorId, channel, direction, recordedById } },
    touchOf(contact, at),
  );
}
