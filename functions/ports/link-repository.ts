import type { Instant } from '#domain/calendar/instant.ts';
import type { PostedChoice } from '#domain/choices/client-choices.ts';
import type { AnswerChoice } from '#domain/choices/staff-choices.ts';
import { ProductError } from '#domain/errors/product-error.ts';
import type { ContactChannel, OffTargetReason } from '#domain/inquiry/inquiry.ts';
import type { MeetingOutcome, OutcomeKind } from '#domain/inquiry/outcome.ts';

/**
 * `first-response`: a member of staff acts on the inquiry as it is now. The client's own: `completion` answers a
 * question, `slots` chooses a time, `appointment` moves or cancels it, `satisfaction` rates it. `outcome`: the advisor
 * records the outcome of the meeting. `unsubscribe` opens the preference centre.
 */
export const linkPurposes = [
  'first-response',
  'private-space',
  'completion',
  'slots',
  'appointment',
  'satisfaction',
  'outcome',
  'unsubscribe',
  'sign-in',
  'session',
] as const;
export type LinkPurpose = (typeof linkPurposes)[number];

/** Everything that can be recorded on a link: a choice of a client or of staff, or a sign-in. */
export type LinkChoice = PostedChoice | AnswerChoice | OutcomeKind | 'signed-in';

/** The act done through a link, stored with it: a repeated click shows it. */
export interface LinkOutcome {
  readonly choice: LinkChoice;
  readonly at: Instant;
  readonly byId: string;
  readonly undoUntil?: Instant | undefined;
  readonly channel?: ContactChannel | undefined;
  readonly reason?: OffTargetReason | undefined;
  readonly colleagueId?: string | undefined;
  /** For a hand-over: the owner at the time, and the number of the new assignment. */
  readonly fromOwnerId?: string | undefined;
  readonly assignmentNumber?: number | undefined;
  readonly undone?: boolean | undefined;
  /** The chosen slot, or the new time of an appointment. */
  readonly startsAt?: Instant | undefined;
  readonly outcome?: MeetingOutcome | undefined;
  readonly csat?: number | undefined;
  readonly nps?: number | undefined;
}

/** The purpose of a link, before it has a token. */
export interface LinkGrant {
  readonly purpose: LinkPurpose;
  /** The member of staff or the client to whom it was sent. */
  readonly holderId: string;
  readonly inquiryId?: string | undefined;
  readonly personId?: string | undefined;
  /** The assignment it belongs to; a later one replaces it. */
  readonly assignmentNumber?: number | undefined;
  /** The wait, proposal or state of an appointment it belongs to; a later one replaces it. */
  readonly step?: number | undefined;
  readonly topic?: string | undefined;
  readonly role?: 'advisor' | 'manager' | 'ops' | undefined;
  readonly createdAt: Instant;
  readonly validUntil: Instant;
}

/** A link as stored: under the SHA-256 of its token, never the token itself. */
export interface Link extends LinkGrant {
  readonly linkId: string;
  readonly outcome?: LinkOutcome | undefined;
}

export interface LinkReader {
  /** Finds a link by the token of its address; undefined for an unknown or removed token. */
  findByToken(token: string): Promise<Link | undefined>;
}

export interface LinkRepository extends LinkReader {
  /** Creates a link and returns its token (256 bits, base64url), which is stored nowhere. */
  grant(grant: LinkGrant): Promise<string>;
  /** Records an outcome on a link that has none. @throws LinkAlreadyUsedError */
  recordOutcome(link: Link, outcome: LinkOutcome): Promise<void>;
  /** Ends a link at once (sign-out). */
  revoke(link: Link): Promise<void>;
}

/** The link was used a moment earlier; its outcome is kept. */
export class LinkAlreadyUsedError extends ProductError {
  override readonly name = 'LinkAlreadyUsedError';
}
