import type { ContactTopic, Person } from '#domain/person/person.ts';
import type { NewEvent } from '#ports/inquiry-repository.ts';

export interface PersonReader {
  /** @throws PersonNotFoundError */
  read(personId: string): Promise<Person>;
  isSuppressed(email: string): Promise<boolean>;
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
  recordContact(
    personId: string,
    contact: {
      readonly contactId: string;
      readonly advisorId: string;
      readonly channel: string;
      readonly at: string;
      readonly note?: string | undefined;
    },
    event: NewEvent,
  ): Promise<'recorded' | 'already-recorded'>;
}
