import type { BusinessCalendar } from '#domain/calendar/business-calendar.ts';
import type { Instant } from '#domain/calendar/instant.ts';
import type { Interval, Pause } from '#domain/calendar/interval.ts';
import { ProductError } from '#domain/errors/product-error.ts';

/** While the owner is away (`during`), the delegate's hours count. */
export type ClockCover = Readonly<{ calendar: BusinessCalendar; during: readonly Interval[] }>;

/** The promise that a named advisor answers a client within this many business minutes. */
export type FirstResponseObligation = Readonly<{
  /** Thresholds fire once per obligation id; a new promise to the same client has a new id. */
  id: string;
  startedAt: Instant;
  /** Business minutes, for example 240 for the four hours of a VIC. */
  targetMinutes: number;
  /** The owner's calendar: the promise to the client uses the hours of the person who answers. */
  calendar: BusinessCalendar;
  cover?: ClockCover | undefined;
  /** Percentages of the target, below 100, at which a warning goes out. */
  warnAtPercent: readonly number[];
  /** Percentage of the target, above 100, at which the manager is notified. */
  escalateAtPercent: number;
  /** Times spent waiting for the client. */
  pauses: readonly Pause[];
}>;

/** Thrown when a target is not above zero, a warning not within 1–99 %, or the escalation not above 100 %. */
export class ObligationInvalidError extends ProductError {
  override readonly name = 'ObligationInvalidError';
}

/** @throws ObligationInvalidError for a promise that could never be kept or warned about. */
export function refuseInvalidObligation(obligation: FirstResponseObligation): void {
  const { id, targetMinutes, warnAtPercent, escalateAtPercent } = obligation;
  const problems = [
    targetMinutes > 0 && Number.isFinite(targetMinutes) ? [] : [`target of ${targetMinutes} minutes`],
    warnAtPercent.filter((percent) => !(percent > 0 && percent < 100)).map((percent) => `warning at ${percent} %`),
    escalateAtPercent > 100 && Number.isFinite(escalateAtPercent) ? [] : [`escalation at ${escalateAtPercent} %`],
  ].flat();
  if (problems.length > 0) throw new ObligationInvalidError(`Obligation "${id}": ${problems.join(', ')}`);
}

/** How an inquiry was closed and reopened. */
export type Reopening = Readonly<{ closedAt: Instant; reopenedAt: Instant; closedBy: 'person' | 'automation' }>;

/**
 * The obligation after a reopening. Closed by a person: same promise, same start, and the closed time does not count.
 * Closed by an automation before an answer: the client's wait begins anew, as a new promise with its own id.
 */
export function reopenObligation(obligation: FirstResponseObligation, reopening: Reopening): FirstResponseObligation {
  const { closedAt, reopenedAt, closedBy } = reopening;
  switch (closedBy) {
    case 'person':
      return { ...obligation, pauses: [...obligation.pauses, { from: closedAt, to: reopenedAt }] };
    case 'automation':
      return { ...obligation, id: `${obligation.id}@${reopenedAt}`, startedAt: reopenedAt, pauses: [] };
  }
}
