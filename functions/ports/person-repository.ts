import type { Instant } from '#domain/calendar/instant.ts';
import type { Touch } from '#domain/contact-pressure/touch.ts';
import type { ContactPreferences, ContactTopic, Person } from '#domain/identity/person.ts';
import type { RecordedSignal } from '#domain/identity/recorded-signal.ts';
import type { NewEvent } from '#ports/inquiry-repository.ts';

export interface PersonReader {
  /** @throws PersonNotFoundError */
  read(personId: string): Promise<Person>;
  isSuppressed(email: string): Promise<boolean>;
  /** Every voluntary act kept with the person, in no particular order. */
  signalsOf(personId: string): Promise<readonly RecordedSignal[]>;
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
  /** Whoever entered it, when that was not the advisor. */
  readonly recordedById?: string | undefined;
}

export interface PersonRepository extends PersonReader {
  /** @throws PersonChangedError when other topics were stopped since the person was read. */
  stopTopics(person: Person, topics: readonly ContactTopic[], event: NewEvent): Promise<void>;
  /** Replaces all choices at once. @throws PersonChangedError when others were made since the person was read. */
  setPreferences(
    person: Person,
    chosen: { readonly preferences: ContactPreferences; readonly stoppedTopics: readonly ContactTopic[] },
    events: readonly NewEvent[],
  ): Promise<void>;
  /** The proofs of consent stay. @throws PersonChangedError when it was withdrawn, or given back, since the person was read. */
  withdrawConsent(person: Person, event: NewEvent): Promise<void>;
  /** The withdrawal is taken back. @throws PersonChangedError when it no longer is the one that was read. */
  restoreConsent(person: Person, event: NewEvent): Promise<void>;
  /**
   * Keeps a voluntary act once; a repeat of its id answers the act that is kept under it.
   * @throws ConsentMissingError when the consent was withdrawn meanwhile.
   */
  recordSignal(
    personId: string,
    signal: RecordedSignal,
    event: NewEvent,
  ): Promise<{ readonly result: 'recorded' | 'already-recorded'; readonly kept: RecordedSignal }>;
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
