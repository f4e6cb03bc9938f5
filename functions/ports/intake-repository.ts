import type { Instant } from '#domain/calendar/instant.ts';
import { ProductError } from '#domain/errors/product-error.ts';
import type { ConsentProof, Person } from '#domain/identity/person.ts';
import type { InquiryContent } from '#domain/inquiry/content.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { InquiryChange, NewEvent } from '#ports/inquiry-repository.ts';

/** By what a submission is recognised when it comes again, and how much one sender may send. */
export interface SubmissionMarks {
  readonly at: Instant;
  /** Present when the sender named one; `bodyHash` tells a repeat from a misuse. */
  readonly idempotency?: { readonly key: string; readonly bodyHash: string } | undefined;
  /** Same person, same content. */
  readonly contentHash: string;
  readonly dedupeUntil: Instant;
  readonly throttles: readonly { readonly bucket: string; readonly atMost: number; readonly until: Instant }[];
}

/** What a submission says of whoever sent it. */
export interface SubmittedPerson {
  /** The person as they will be. */
  readonly person: Person;
  /** Nothing but the address was known of them: the name is this form's. */
  readonly isNamedNow: boolean;
  readonly consent: ConsentProof;
}

/** One submission that begins an inquiry, ready to be stored in a single transaction. */
export interface Intake extends SubmissionMarks, SubmittedPerson {
  readonly inquiry: Inquiry;
  readonly content: InquiryContent;
  /** Whether the person was there before. */
  readonly known: boolean;
  /** Ids of the people who share the address already, the first known first, when this is another person there. */
  readonly sharesAddressWith?: readonly string[] | undefined;
  /** The inquiry that had the same content, when this one begins anew all the same. */
  readonly insteadOf?: string | undefined;
}

/** One submission that belongs to an inquiry of the same person, ready to be stored in a single transaction. */
export interface Joining extends SubmissionMarks, SubmittedPerson {
  /** As it was read; the joining fails if it changed meanwhile. */
  readonly inquiry: Inquiry;
  readonly set: InquiryChange['set'];
  readonly events: readonly NewEvent[];
  /** Their words as they will be. */
  readonly content: InquiryContent;
  /** The content is remembered already, under the inquiry it belongs to. */
  readonly isRemembered: boolean;
}

/** What was sent before: under the same key, or with the same content. */
export type EarlierSubmission =
  | {
      readonly outcome: 'repeated';
      readonly by: 'key' | 'content';
      readonly inquiryId: string;
      readonly receivedAt: Instant;
    }
  | { readonly outcome: 'key-reused-with-another-body' };

export type IntakeResult =
  | { readonly outcome: 'stored' }
  | EarlierSubmission
  | { readonly outcome: 'throttled'; readonly until: Instant }
  /** The person, or the inquiry that was to be joined, changed meanwhile: look again. */
  | { readonly outcome: 'changed' };

export interface IntakeRepository {
  /** Whoever was first known under this address. */
  findPersonByEmail(email: string): Promise<Person | undefined>;
  /** Everybody who writes from this address, the first known first. */
  findPeopleByEmail(email: string): Promise<readonly Person[]>;
  findInquiry(inquiryId: string): Promise<Inquiry | undefined>;
  /** Their words; undefined once they were erased. */
  findContent(inquiry: Inquiry): Promise<InquiryContent | undefined>;
  findEarlier(marks: SubmissionMarks): Promise<EarlierSubmission | undefined>;
  /**
   * Stores everything or nothing; a repeat returns the first id.
   * @throws SubmissionInFlightError when the same submission is being stored by another request and does not finish.
   */
  store(intake: Intake): Promise<IntakeResult>;
  /**
   * Adds everything to the inquiry, or nothing.
   * @throws SubmissionInFlightError as {@link store} does.
   */
  join(joining: Joining): Promise<IntakeResult>;
}

/** The same idempotency key is being stored by another request right now. */
export class SubmissionInFlightError extends ProductError {
  override readonly name = 'SubmissionInFlightError';
}
