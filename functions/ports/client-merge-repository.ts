import type { ClientMerge, StoredUnderId } from '#domain/identity/client-merge.ts';
import type { Person } from '#domain/identity/person.ts';
import type { NewEvent } from '#ports/inquiry-repository.ts';

/** An event about a client, and the inquiry in whose history it is shown. */
export interface MergeEvent {
  readonly event: NewEvent;
  readonly inquiryId?: string | undefined;
}

/** Both records as they were read, and as they will be. */
export interface MergeChange {
  readonly kept: { readonly before: Person; readonly after: Person };
  readonly other: { readonly before: Person; readonly after: Person };
  readonly merge: ClientMerge;
  readonly events: readonly MergeEvent[];
}

export interface ClientMergeRepository {
  /** The record itself, also when it was merged into another one. */
  findRecord(personId: string): Promise<Person | undefined>;
  findByEmail(email: string): Promise<Person | undefined>;
  /** Every merge into this record, oldest first, those that were taken back included. */
  listMerges(keptId: string): Promise<readonly ClientMerge[]>;
  readStored(personId: string): Promise<StoredUnderId>;
  /** @throws PersonChangedError when one of the two changed since it was read. */
  change(change: MergeChange): Promise<void>;
}
