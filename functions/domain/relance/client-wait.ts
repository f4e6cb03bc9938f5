import type { Instant } from '#domain/calendar/instant.ts';
import type { SpokenChoice } from '#domain/choices/client-choices.ts';
import type { RelanceMoment } from '#domain/policy/relance.ts';

/** The result of one step of the cadence. */
export interface WaitStep {
  readonly step: string;
  readonly outcome: 'sent' | 'cancelled';
  readonly at: Instant;
  /** Why it was not sent. */
  readonly because?: string | undefined;
}

/** A wait for the client: it has a number, which keys its relances. */
export interface ClientWait {
  readonly waitNumber: number;
  readonly moment: RelanceMoment;
  /** A complaint or a matter after the sale: the client is asked for nothing and offered nothing meanwhile. */
  readonly care?: 'unresolved' | 'resolved' | undefined;
  readonly startedAt: Instant;
  /** Completed steps, oldest first; each once. */
  readonly steps: readonly WaitStep[];
  /** The next step is due but postponed until here by the ledger or the client's hours. */
  readonly deferredUntil?: Instant | undefined;
}

/** The client's request to an advisor, and since when. Its text is stored with the person. */
export interface ClientAsked {
  readonly what: SpokenChoice;
  readonly at: Instant;
}

/**
 * Why slots are offered. `first`: the advisor proposes to meet; `new-times`: the client asked for others, or cancelled;
 * `after-no-show`: once, courteously; `advisor-missed`: the house apologises.
 */
export type ProposalVariant = 'first' | 'new-times' | 'after-no-show' | 'advisor-missed';
