import type { Instant } from '#domain/calendar/instant.ts';
import { type SpokenChoice, spokenChoices } from '#domain/choices/client-choices.ts';
import type { PauseReason, RelanceMoment } from '#domain/policy/relance.ts';

/** The result of one step of the cadence. */
export interface WaitStep {
  readonly step: string;
  readonly outcome: 'sent' | 'cancelled';
  readonly at: Instant;
  /** Why it was not sent. */
  readonly because?: string | undefined;
}

/**
 * Why a pause needs the owner's word. `known-client`: a client, a VIC or a VIP; `unreached`: no letter could reach the
 * client; `purchase-since`: they bought meanwhile.
 */
export type PauseToConfirm = 'known-client' | 'unreached' | 'purchase-since';

/** A wait for the client: it has a number, which keys its relances. */
export interface ClientWait {
  readonly waitNumber: number;
  readonly moment: RelanceMoment;
  /** A complaint or a matter after the sale: the client is asked for nothing and offered nothing meanwhile. */
  readonly care?: 'unresolved' | 'resolved' | undefined;
  readonly startedAt: Instant;
  /** Completed steps, oldest first; each once. */
  readonly steps: readonly WaitStep[];
  /** Of a reprise: why the inquiry had been paused. */
  readonly pausedBecause?: PauseReason | undefined;
  /** The next step is due but postponed until here by the ledger or the client's hours. */
  readonly deferredUntil?: Instant | undefined;
  /** The owner was asked whether the pause may begin; absent while nobody has to be asked, and once they have acted. */
  readonly confirmAskedAt?: Instant | undefined;
  readonly confirmBecause?: PauseToConfirm | undefined;
  /** The owner's latest act after they were asked: the client's silence is counted from it. */
  readonly ownerActedAt?: Instant | undefined;
  /** A full cap postponed it: the client can be called from here on, earlier than they can be written to. */
  readonly callRatherFrom?: Instant | undefined;
}

/** What a client sent by the form or the API while an inquiry of theirs was open: words of their own, or a correction. */
export const formWords = ['wrote', 'corrected'] as const;
export type FormWord = (typeof formWords)[number];

/** Everything by which a client is heard. */
export type SpokenWord = SpokenChoice | FormWord;
export const spokenWords = [...spokenChoices, ...formWords] as const;

/** What the client asked of an advisor, since when. The words are with the person. */
export interface ClientAsked {
  readonly what: SpokenWord;
  readonly at: Instant;
  /** The first word of several that nobody has answered yet, where there are several. */
  readonly since?: Instant | undefined;
}

const wordsThatReopen: readonly SpokenWord[] = [...formWords, 'resume'];

/** Sent by the form or the API, where nothing of the inquiry is changed but the words: what follows is for its workflow. */
export function isWrittenWord({ what }: Pick<ClientAsked, 'what'>): boolean {
  return wordsThatReopen.includes(what);
}

/**
 * Why slots are offered. `first`: the advisor proposes to meet; `new-times`: the client asked for others, or cancelled;
 * `after-no-show`: once, courteously; `advisor-missed`: the house apologises.
 */
export type ProposalVariant = 'first' | 'new-times' | 'after-no-show' | 'advisor-missed';
