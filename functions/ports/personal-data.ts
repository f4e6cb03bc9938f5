import type { Instant } from '#domain/calendar/instant.ts';
import type { Erasure } from '#domain/identity/erasure.ts';
import type { NewEvent } from '#ports/inquiry-repository.ts';

/** One stored item of a client: what it is, and its content as it is stored. */
export interface PersonalItem {
  /** What the item is: `person`, `content`, `consent`, `mail`, `signal`, `contact`, `purchase`, and so on. */
  readonly entity: string;
  readonly doc: unknown;
}

export interface PersonalDataReader {
  /** The client's request to be erased, with its state; undefined when there was none. */
  findErasure(personId: string): Promise<Erasure | undefined>;
  /** Everything that is stored with these records of one client, events included. */
  collect(personIds: readonly string[]): Promise<readonly PersonalItem[]>;
}

/** What a page or an operation may do: look, copy, and ask. */
export interface ErasureRequests extends PersonalDataReader {
  /** Records a request once; a repeat while one is open changes nothing. */
  ask(erasure: Erasure, event: NewEvent): Promise<'asked' | 'already-asked'>;
}

/** Carrying erasures out is the schedules' alone. */
export interface PersonalDataRepository extends ErasureRequests {
  /** Requests still to be carried out whose time has come, the oldest first. */
  listErasuresDue(at: Instant): Promise<readonly Erasure[]>;
  /** Erasures that were carried out, the oldest first: ids only, for a backup that was restored. */
  listErased(): Promise<readonly Erasure[]>;
  /**
   * Clients with an ended inquiry received, or a purchase made, before `before`: those whose retention may have ended.
   * Whoever is erased is not among them, but for the purchases that stay.
   */
  listReviewable(before: Instant): Promise<readonly string[]>;
  /** The request is dropped, and the client stays. */
  abandon(erasure: Erasure, at: Instant): Promise<void>;
  /**
   * Removes everything that says who the client is, of each of their records: profile, address, words, letters and
   * their links, voluntary acts, contacts, decisions and touches. Consent proofs, purchases and events hold no name
   * and stay under the id. An interrupted erasure is completed by another call.
   */
  erase(personIds: readonly string[], erasure: Erasure, event: NewEvent, at: Instant): Promise<void>;
}
