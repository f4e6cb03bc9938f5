import type { Instant } from '#domain/calendar/instant.ts';
import type { Touch } from '#domain/contact-pressure/touch.ts';
import type { ContactTopic, Person } from '#domain/person/person.ts';
import type { NewEvent } from '#ports/inquiry-repository.ts';

export interface PersonReader {
  /** @throws PersonNotFoundError */
  read(personId: string): Promise<Person>;
  isSuppressed(email: string): Promise<boolean>;
}

/** A contact as it is kept with the person, in whichever direction it went. */
export interface RecordedContact {
  readonly contactId: string;
  readonly advisorId: string;
  readonly channel: string;
  readonly direction: 'outbound' | 'inbound';
  readonly at: Instant;
  readonly inquiryId?: string | undefined;
  readonly note?: string | undefined;
}

export interface PersonRepository extends PersonReader {
  /** @throws PersonChangedError when other topics were stopped since the person was read. */
  stopTopics(person: Person, topics: readonly ContactTopic[], event: NewEvent): Promise<void>;
  /** Never write to this address again; `because` comes from the mail service. */
  suppressAddress(
    email: string,
    because: 'bounce' | 'complaint',
    personId: string | undefined,
    event: NewEvent,
  ): Promise<void>;
  /** `touch`, when the contact counts, enters the ledger in the same transaction: one never stands without the other. */
  recordContact(
    personId: string,
    contact: RecordedContact,
    event: NewEvent,
    touch: Touch | undefined,
  ): Promise<'recorded' | 'already-recorded'>;
}
