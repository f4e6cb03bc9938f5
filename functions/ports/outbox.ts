import type { Instant } from '#domain/calendar/instant.ts';
import { ProductError } from '#domain/errors/product-error.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { ContactClass, Letter, RenderedLetter } from '#ports/letters.ts';

/**
 * PENDING: stored, not yet offered to the mail service. SENDING: offered, result unknown. SENT: accepted. DOUBTED:
 * offered, and the result stays unknown; a person was told. WITHHELD: the address bounced or complained before.
 */
export type OutboxStatus = 'PENDING' | 'SENDING' | 'SENT' | 'DOUBTED' | 'WITHHELD';

/** The data of a letter in the event log: ids and kinds, never its text. */
export interface MailFacts {
  readonly kind: string;
  readonly audience: 'client' | 'staff';
  readonly recipientId: string;
  readonly contactClass: ContactClass;
  readonly inquiryId?: string | undefined;
  readonly personId?: string | undefined;
}

export interface OutboxEntry {
  readonly mailKey: string;
  readonly ownerKey: string;
  readonly status: OutboxStatus;
  readonly doubts: number;
  readonly storedAt: Instant;
  readonly subject: string;
  readonly about: MailFacts;
  /** The links it contains, by the hash of their token: they go with the letter when its client is erased. */
  readonly linkIds?: readonly string[] | undefined;
  /** Absent once the letter was accepted: its text is not kept longer than needed. */
  readonly rendered?: RenderedLetter | undefined;
}

/**
 * Letters are stored before they are sent, and are sent at most once per key: at least once with de-duplication where
 * SES is concerned.
 */
export interface Outbox {
  find(letter: Letter): Promise<OutboxEntry | undefined>;
  /** Renders and stores the letter with its links, PENDING; returns the existing entry, whoever stored it. */
  store(letter: Letter, at: Instant): Promise<OutboxEntry>;
  /**
   * From here on it counts as sent. With `asRead`, in the same transaction as the check that the inquiry has not
   * changed since it was read.
   * @throws InquiryChangedError when it has: the letter stays PENDING.
   */
  markSending(entry: OutboxEntry, asRead?: Pick<Inquiry, 'inquiryId' | 'version'>): Promise<'marked' | 'taken'>;
  /** The mail service refused it: the letter may be tried again. */
  markPending(entry: OutboxEntry): Promise<void>;
  markSent(entry: OutboxEntry, at: Instant): Promise<void>;
  /** One more attempt found it SENDING; returns how many have. */
  countDoubt(entry: OutboxEntry): Promise<number>;
  /** `settled-meanwhile`: the mail service's own report came first, and nothing is in doubt. */
  markDoubted(entry: OutboxEntry, at: Instant): Promise<'doubted' | 'settled-meanwhile'>;
  /** For a letter that has not been offered yet. */
  markWithheld(letter: Letter, at: Instant): Promise<void>;
}

export interface SentMail {
  /** The mail service reports that it accepted the letter with these tags. */
  confirmSent(tags: { readonly mailKey: string; readonly owner: string }, at: Instant): Promise<void>;
}

/** Passes a rendered letter to the mail service. */
export interface Mailer {
  /** @throws MailRefusedError when it certainly was not sent; after any other error this is unknown. */
  send(entry: OutboxEntry, rendered: RenderedLetter): Promise<void>;
}

/** The mail service refused the letter: it certainly was not sent. */
export class MailRefusedError extends ProductError {
  override readonly name = 'MailRefusedError';
}

/** A letter was offered to the mail service without a result; wait for its report before anything else. */
export class MailInDoubtError extends ProductError {
  override readonly name = 'MailInDoubtError';
}
