import type { ClientLetterFacts } from '#letters/client-letters.ts';
import type { StaffLetterFacts } from '#letters/staff-letters.ts';
import type { LetterCase } from '#letters/writing/letter-case.ts';
import type { LinkGrant } from '#ports/link-repository.ts';

export type { ContactClass, InquiryDossier } from '#letters/writing/letter-case.ts';

/**
 * Every letter the house writes, by its kind and the facts it needs. The adapter puts them into words;
 * `linkUrl` of each is made by the outbox when the letter is stored, from the letter's {@link LinkGrant}.
 */
export type LetterFacts = ClientLetterFacts | StaffLetterFacts;

/** A letter to be written once. */
export interface Letter extends LetterCase {
  readonly facts: LetterFacts;
  /** The link the letter carries; its token is made when the letter is stored. */
  readonly link?: LinkGrant | undefined;
  /** The client's private space, on letters to clients. */
  readonly privateLink?: LinkGrant | undefined;
  /** On every relational letter: the preference centre, and one click to stop the topic (RFC 8058). */
  readonly unsubscribeLink?: LinkGrant | undefined;
  /**
   * Leaves only while the inquiry is as the dossier has it. Whatever comes between the decision and the letter keeps the
   * letter back, and the step decides anew.
   */
  readonly onlyAsRead?: boolean | undefined;
}

/** A file that goes with a letter. Its content is text, so that the letter can be stored whole as JSON. */
export interface LetterAttachment {
  readonly fileName: string;
  /** With its parameters, `text/calendar; charset=utf-8; method=REQUEST`; at most 78 characters (AWS: SES v2 Attachment). */
  readonly contentType: string;
  readonly content: string;
}

/** A letter in words, ready to leave. */
export interface RenderedLetter {
  readonly from: string;
  readonly replyTo: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly attachments?: readonly LetterAttachment[] | undefined;
}
