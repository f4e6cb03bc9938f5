import type { Instant } from '#domain/calendar/instant.ts';
import type { SpokenChoice } from '#domain/choices/client-choices.ts';
import type { RelanceMoment } from '#domain/policy/relance.ts';

/** What became of one step of the cadence. */
export interface WaitStep {
  readonly step: string;
  readonly outcome: 'sent' | 'cancelled';
  readonly at: Instant;
  /** Why it was not sent. */
  readonly because?: string | undefined;
}

/** We wait for the client: each wait has a number, and its relances are keyed by it. */
export interface ClientWait {
  readonly waitNumber: number;
  readonly moment: RelanceMoment;
  readonly startedAt: Instant;
  /** Steps done, oldest first; each once. */
  readonly steps: readonly WaitStep[];
  /** The next step is due, and is put off until here: the ledger or the client's hours say so. */
  readonly deferredUntil?: Instant | undefined;
}

/** What the client asked of an advisor, since when. The words are with the person. */
export interface ClientAsked {
  readonly what: SpokenChoice;
  readonly at: Instant;
}

/**
 * Why slots are offered. `first`: the advisor proposes to meet; `new-times`: the client asked for others, or cancelled;
 * `after-no-show`: once, courteously; `advisor-missed`: the house apologises.
 */
export type ProposalVariant = 'first' | 'new-times' | 'after-no-show' | 'advisor-missed';
