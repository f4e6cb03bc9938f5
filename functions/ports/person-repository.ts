import type { Instant } from '#domain/calendar/instant.ts';
import type { Touch } from '#domain/contact-pressure/touch.ts';
import type { ClientGrants, GrantDecision } from '#domain/identity/client-grants.ts';
import type { ContactPreferences, ContactTopic, Person } from '#domain/identity/person.ts';
import type { RecordedSignal } from '#domain/identity/recorded-signal.ts';
import type { NewEvent } from '#ports/inquiry-repository.ts';

export interface PersonReader {
  /** @throws PersonNotFoundError */
  read(personId: string): Promise<Person>;
  isSuppressed(email: string): Promise<boolean>;
  /** Every client signal stored with the person, in no particular order. */
  signalsOf(personId: string): Promise<readonly RecordedSignal[]>;
}

/** The history of what the house says of a client. */
export interface GrantReader {
  /** Latest first. */
  grantDecisionsOf(personId: string): Promise<readonly GrantDecision[]>;
}

/** A contact as stored with the person, in either direction. */
export interface RecordedContact {
  readonly contactId: string;
  readonly advisorId: string;
  readonly channel: string;
  readonly direction: 'outbound' | 'inbound';
  readonly at: Instant;
  readonly inquiryId?: string | undefined;
  readonly note?: string | undefined;
  /** The person who entered it, if not the advisor. */
  readonly recordedById?: string | undefined;
}

/** What closed an address, as the mail service reported it. */
export type AddressClosing = 'bounce' | 'complaint';

export interface PersonRepository extends PersonReader, GrantReader {
  /** @throws PersonChangedError when other topics were stopped since the person was read. */
  stopTopics(person: Person, topics: readonly ContactTopic[], event: NewEvent): Promise<void>;
  /** Replaces all choices at once. @throws PersonChangedError when others were made since the person was read. */
  setPreferences(
    person: Person,
    chosen: { readonly preferences: ContactPreferences; readonly stoppedTopics: readonly ContactTopic[] },
    events: readonly NewEvent[],
  ): Promise<void>;
  /**
   * The proofs of consent are kept.
   * @throws PersonChangedError when it was withdrawn, or given again, since the person was read.
   */
  withdrawConsent(person: Person, event: NewEvent): Promise<void>;
  /** The withdrawal is taken back. @throws PersonChangedError when it is no longer the one that was read. */
  restoreConsent(person: Person, event: NewEvent): Promise<void>;
  /**
   * Replaces what the house says of the person, and keeps the decision in their history.
   * @throws PersonChangedError when somebody decided since the person was read.
   */
  setGrants(person: Person, grants: ClientGrants, decision: GrantDecision, event: NewEvent): Promise<void>;
  /**
   * Stores a client signal once; a repeat of its id returns the stored one.
   * @throws ConsentMissingError when the consent was withdrawn meanwhile.
   */
  recordSignal(
    personId: string,
    signal: RecordedSignal,
    event: NewEvent,
  ): Promise<{ readonly result: 'recorded' | 'already-recorded'; readonly kept: RecordedSignal }>;
  /** No letter goes to this address any more; `because` comes from the mail service. A complaint outlasts a bounce. */
  suppressAddress(email: string, because: AddressClosing, personId: string | undefined, event: NewEvent): Promise<void>;
  /** Letters go to this address again, if it was closed by one of `lifted`; otherwise it stays closed. */
  reopenAddress(
    email: string,
    lifted: readonly AddressClosing[],
    personId: string,
    event: NewEvent,
  ): Promise<'open' | 'closed'>;
  /**
   * `touch`, when the contact counts, enters the ledger in the same transaction, so that neither exists without the
   * other.
   */
  recordContact(
    personId: string,
    contact: RecordedContact,
    event: NewEvent,
    touch: Touch | undefined,
  ): Promise<'recorded' | 'already-recorded'>;
}
