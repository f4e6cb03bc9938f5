import type { Instant } from '#domain/calendar/instant.ts';
import type { ClientLanguage } from '#domain/choices/languages.ts';
import type { House } from '#domain/house/house.ts';
import type { Person } from '#domain/identity/person.ts';
import type { InquiryContent } from '#domain/inquiry/content.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';

/** The data that letters about an inquiry can use. */
export interface InquiryDossier {
  readonly inquiry: Inquiry;
  readonly person: Person;
  readonly content: InquiryContent;
}

/** The recipient of a letter: a client, or a member of staff. */
export type LetterRecipient =
  | { readonly kind: 'client'; readonly person: Person }
  | { readonly kind: 'staff'; readonly staffId: string };

export type ContactClass = 'transactional' | 'relational' | 'advisor-initiated' | 'internal';

/** A letter's recipient and subject: everything but its own facts. */
export interface LetterCase {
  /**
   * Made from (inquiry, step, attempt, recipient): the same key is never sent twice. Letters, digits, dots and dashes
   * only, because it is a tag of the mail.
   */
  readonly mailKey: string;
  readonly recipient: LetterRecipient;
  readonly language: ClientLanguage;
  readonly contactClass: ContactClass;
  readonly house: House;
  /** Absent on letters about no inquiry (a sign-in link). */
  readonly dossier?: InquiryDossier | undefined;
  /** The link it contains, by the time it was made. */
  readonly link?: { readonly createdAt: Instant } | undefined;
}

/** The addresses of the letter's links, absent when the letter has none. */
export interface LetterUrls {
  readonly link?: string | undefined;
  readonly privateLink?: string | undefined;
  readonly unsubscribe?: string | undefined;
  readonly inquiry?: string | undefined;
  /** A staff page, by its path. */
  readonly page: (path: string) => string;
}

/** A letter while it is written. */
export interface LetterInHand extends LetterCase {
  readonly urls: LetterUrls;
  /** The signatory, for a letter to a client. */
  readonly signatoryId: string;
}
