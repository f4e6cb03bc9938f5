import type { Instant } from '#domain/calendar/instant.ts';
import { ProductError } from '#domain/errors/product-error.ts';
import type { ConsentProof, Person } from '#domain/identity/person.ts';
import type { InquiryContent } from '#domain/inquiry/content.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';

/** One submission, ready to be stored in a single transaction. */
export interface Intake {
  readonly inquiry: Inquiry;
  readonly content: InquiryContent;
  /** The person after the submission; `known` tells whether they existed before. */
  readonly person: Person;
  readonly known: boolean;
  readonly consent: ConsentProof;
  /** Present when the sender gave one; `bodyHash` distinguishes a repeat from a misuse. */
  readonly idempotency?: { readonly key: string; readonly bodyHash: string } | undefined;
  /** Same person, same content. */
  readonly contentHash: string;
  readonly dedupeUntil: Instant;
  readonly throttles: readonly { readonly bucket: string; readonly atMost: number; readonly until: Instant }[];
}

export type IntakeResult =
  | { readonly outcome: 'stored' }
  | { readonly outcome: 'repeated'; readonly inquiryId: string; readonly receivedAt: Instant }
  | { readonly outcome: 'key-reused-with-another-body' }
  | { readonly outcome: 'throttled'; readonly until: Instant }
  | { readonly outcome: 'person-changed' };

export interface IntakeRepository {
  findPersonByEmail(email: string): Promise<Person | undefined>;
  /**
   * Stores everything or nothing; a repeat returns the first id.
   * @throws SubmissionInFlightError when the same submission is being stored by another request and does not finish.
   */
  store(intake: Intake): Promise<IntakeResult>;
}

/** The same idempotency key is being stored by another request right now. */
export class SubmissionInFlightError extends ProductError {
  override readonly name = 'SubmissionInFlightError';
}
