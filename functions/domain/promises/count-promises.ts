import type { Instant } from '#domain/calendar/instant.ts';
import type { ClientPromise } from './promise.ts';

/** Of promises whose time came: how many were kept. */
export interface KeptOfDue {
  readonly kept: number;
  readonly due: number;
}

/** What became of the promises of a period. */
export interface PromiseFigures {
  /** The promises that are measured: kept ÷ due. */
  readonly first: KeptOfDue;
  /** New times given with an apology. They mend no figure: the first promise stays broken. */
  readonly renewed: KeptOfDue;
  /** Promises whose time was to come in the period and that moved before it; each is counted as its successor. */
  readonly moved: number;
}

/** A period as instants: `from` belongs to it, `to` no more. */
export interface PromisePeriod {
  readonly from: Instant;
  readonly to: Instant;
}

function keptOfDue(promises: readonly ClientPromise[]): KeptOfDue {
  const due = promises.filter(({ state }) => state === 'kept' || state === 'broken');
  return { kept: due.filter(({ state }) => state === 'kept').length, due: due.length };
}

/**
 * Counts the promises whose time came in the period, answered or not: whoever still waits past their time is in it. Open
 * promises, and those that nobody waited for any more when their time came, are not due.
 */
export function countPromises(promises: readonly ClientPromise[], { from, to }: PromisePeriod): PromiseFigures {
  const ofPeriod = promises.filter(({ dueAt }) => from <= dueAt && dueAt < to);
  return {
    first: keptOfDue(ofPeriod.filter(({ renews }) => renews === undefined)),
    renewed: keptOfDue(ofPeriod.filter(({ renews }) => renews !== undefined)),
    moved: ofPeriod.filter(({ state }) => state === 'moved').length,
  };
}
