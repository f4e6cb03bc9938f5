import type { Instant } from '#domain/calendar/instant.ts';
import type { Person } from '#domain/identity/person.ts';
import type { InquiryContent } from '#domain/inquiry/content.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { NewEvent } from '#ports/inquiry-repository.ts';
import type { Purchase } from '#ports/purchase-repository.ts';

/** An inquiry from before the house opened here, complete: it is stored once and needs no further act. */
export interface PastInquiry {
  readonly inquiry: Inquiry;
  readonly content: InquiryContent;
  /** Its events, at their own instants: stored in the log, and not published. */
  readonly past: readonly NewEvent[];
  /** The event of the import itself, which is published. */
  readonly news: NewEvent;
  /** The purchase that a won inquiry adds to the client's history. */
  readonly purchase?: Purchase | undefined;
}

/** The client of a past inquiry: known to the house, or created from this row. */
export type PastClient = (
  | { readonly kind: 'known'; readonly personId: string }
  | { readonly kind: 'new'; readonly person: Person }
) & {
  /** When they first contacted the house, this inquiry included. */
  readonly knownSince: Instant;
  /** The person who becomes their advisor, if they have none. */
  readonly advisorId: string;
};

export interface HistoryRepository {
  /** Which of these inquiries are stored already. */
  findStored(inquiryIds: readonly string[]): Promise<ReadonlySet<string>>;
  /** People by the normalised form of their address. */
  findPeople(emails: readonly string[]): Promise<ReadonlyMap<string, Person>>;
  /** The sales that have these numbers already, by number. */
  findSales(purchaseIds: readonly string[]): Promise<ReadonlyMap<string, Purchase>>;
  /** When a person whose record has no such date first contacted the house: reads all their inquiries. */
  findFirstSubmission(personId: string): Promise<Instant | undefined>;
  /**
   * Stores the inquiry with all its events, or nothing. A sale that is recorded already stays as it is;
   * `number-reused`: its number belongs to another sale, and nothing is stored.
   * @throws PersonChangedError when the client's address was stored by another process a moment earlier.
   */
  store(past: PastInquiry, client: PastClient): Promise<'stored' | 'already-there' | 'number-reused'>;
}
