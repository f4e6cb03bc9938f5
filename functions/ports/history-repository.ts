import type { Instant } from '#domain/calendar/instant.ts';
import type { Person } from '#domain/identity/person.ts';
import type { InquiryContent } from '#domain/inquiry/content.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { NewEvent } from '#ports/inquiry-repository.ts';
import type { Purchase } from '#ports/purchase-repository.ts';

/** An inquiry from before the house opened here, whole: it is stored once and needs nobody. */
export interface PastInquiry {
  readonly inquiry: Inquiry;
  readonly content: InquiryContent;
  /** What happened, at its own instants: kept in the log, and announced to nobody. */
  readonly past: readonly NewEvent[];
  /** That it was brought in, which is news. */
  readonly news: NewEvent;
  /** What a won inquiry adds to the client's history. */
  readonly purchase?: Purchase | undefined;
}

/** The client a past inquiry belongs to: somebody the house knows, or somebody it meets by this very row. */
export type PastClient = (
  | { readonly kind: 'known'; readonly personId: string }
  | { readonly kind: 'new'; readonly person: Person }
) & {
  /** When they first turned to the house, this inquiry included. */
  readonly knownSince: Instant;
  /** Whoever becomes their advisor, if they have none. */
  readonly advisorId: string;
};

export interface HistoryRepository {
  /** Which of these inquiries are there already. */
  findStored(inquiryIds: readonly string[]): Promise<ReadonlySet<string>>;
  /** People by the normalised form of their address. */
  findPeople(emails: readonly string[]): Promise<ReadonlyMap<string, Person>>;
  /** When a person whose history says nothing of it first turned to the house: looks at all their inquiries. */
  findFirstSubmission(personId: string): Promise<Instant | undefined>;
  /**
   * Stores it with everything that was said of it, or nothing at all. A purchase whose number is taken is left as it is.
   * @throws PersonChangedError when somebody stored the client's address a moment earlier.
   */
  store(past: PastInquiry, client: PastClient): Promise<'stored' | 'already-there'>;
}
