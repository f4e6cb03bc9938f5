import type { Instant } from '#domain/calendar/instant.ts';
import { ProductError } from '#domain/errors/product-error.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { ContactClass, Letter, RenderedLetter } from '#ports/letters.ts';

/**
 * PENDING: stored, not yet offered to the mail service. SENDING: offered, no word yet. SENT: accepted.
 * DOUBTED: offered, and nobody can tell; a person was told. WITHHELD: the address bounced or complained before.
 */
export type OutboxStatus = 'PENDING' | 'SENDING' | 'SENT' | 'DOUBTED' | 'WITHHELD';

/** What the event log says of a letter: ids and kinds, never its words. */
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
  /** Absent once the letter was accepted: its words are not kept longer than needed. */
  readonly rendered?: RenderedLetter | undefined;
}

/** Letters are stored before they leave, and leave at most once per key: "at least once, de-duplicated" where SES is concerned. */
export interface Outbox {
  find(letter: Letter): Promise<OutboxEntry | undefined>;
  /** Renders and stores the letter with its links, PENDING; answers the entry that is there, whoever stored it. */
  store(letter: Letter, at: Instant): Promise<OutboxEntry>;
  /**
   * From here on it counts as gone. With `asRead`, in the same transaction as the proof that the inquiry has not changed
   * since it was read. @throws InquiryChangedError when it has: the letter stays PENDING.
   */
  markSending(entry: OutboxEntry, asRead?: Pick<Inquiry, 'inquiryId' | 'version'>): Promise<'marked' | 'taken'>;
  /** The mail service refused for certain: the letter may be tried again. */
  markPending(entry: OutboxEntry): Promise<void>;
  markSent(entry: OutboxEntry, at: Instant): Promise<void>;
  /** One more attempt found it SENDING; answers how many have. */
  countDoubt(entry: OutboxEntry): Promise<number>;
  /** `settled-meanwhile`: the mail service's own word came first, and nothing is in doubt. */
  markDoubted(entry: OutboxEntry, at: Instant): Promise<'doubted' | 'settled-meanwhile'>;
  /** Of a letter that has not been offered yet. */
  markWithheld(letter: Letter, at: Instant): Promise<void>;
}

export interface SentMail {
  /** The mail service says it accepted the letter of these tags. */
  confirmSent(tags: { readonly mailKey: string; readonly owner: string }, at: Instant): Promise<void>;
}

/** Hands a rendered letter to the mail service. */
export interface Mailer {
  /** @throws MailRefusedError when it certainly did not leave; any other error leaves the matter open. */
  send(entry: OutboxEntry, rendered: RenderedLetter): Promise<void>;
}

/** The mail service refused the letter: it certainly did not leave. */
export class MailRefusedError extends ProductError {
  override readonly name = 'MailRefusedError';
}

/** A letter was offered to the mail service and no word came back; wait for its word before anything else. */
export class MailInDoubtError extends ProductError {
  override readonly name = 'MailInDoubtError';
}
