import type { ClientLetterFacts } from '#letters/client-letters.ts';
import type { StaffLetterFacts } from '#letters/staff-letters.ts';
import type { LetterCase } from '#letters/writing/letter-case.ts';
import type { LinkGrant } from '#ports/link-repository.ts';

export type { ContactClass, InquiryDossier } from '#letters/writing/letter-case.ts';

/**
 * Every letter the house writes, by its kind and the facts it needs. The adapter renders the text; the outbox creates
 * each `linkUrl` from the letter's {@link LinkGrant} when it stores the letter.
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
   * The letter is sent only while the inquiry is as the dossier has it. A change between the decision and the letter
   * stops the letter, and the step decides anew.
   */
  readonly onlyAsRead?: boolean | undefined;
}

/** An attachment. Its content is text, so that the whole letter can be stored as JSON. */
export interface LetterAttachment {
  readonly fileName: string;
  /** With its parameters, `text/calendar; charset=utf-8; method=REQUEST`; at most 78 characters (AWS: SES v2 Attachment). */
  readonly contentType: string;
  readonly content: string;
}

/** A rendered letter, ready to be sent. */
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

/** Letters as they will be sent, to be read before; their links open nothing. */
export interface LetterPreviews {
  show(letter: Letter, publicBaseUrl: string): RenderedLetter;
}
