import type { BusinessCalendar } from '#domain/calendar/business-calendar.ts';
import { nextContactInstant } from '#domain/calendar/business-time.ts';
import { type Instant, plusMs } from '#domain/calendar/instant.ts';
import type { RelanceCadence, RelanceStep } from '#domain/policy/relance.ts';
import type { ClientWait } from './client-wait.ts';

/** The next event of a wait for the client, and when: one more step of its cadence, or its end. */
export type NextRelance =
  | { readonly kind: 'step'; readonly step: RelanceStep; readonly at: Instant }
  | { readonly kind: 'rest-over'; readonly at: Instant };

const msPerDay = 86_400_000;

function later(instant: Instant, days: number): Instant {
  return plusMs(instant, days * msPerDay);
}

function latest(one: Instant, ...others: readonly (Instant | undefined)[]): Instant {
  return others.reduce<Instant>((last, other) => (other !== undefined && other > last ? other : last), one);
}

/** Two relances of one wait are never closer than this, however late the first one left. */
const daysApart = 2;

/**
 * The next step of a wait, moved into the hours in which the client may be written to. Days count from the beginning of
 * the wait; a step postponed by the ledger waits for its date, and one that follows a late one keeps its distance.
 * After the last step the wait continues for the rest days of the cadence.
 */
export function nextRelance(wait: ClientWait, cadence: RelanceCadence, hours: BusinessCalendar): NextRelance {
  const done = new Set(wait.steps.map(({ step }) => step));
  const lastSentAt = wait.steps.findLast(({ outcome }) => outcome === 'sent')?.at;
  const step = cadence.steps.find((one) => !done.has(one.step));
  if (step !== undefined) {
    const planned = later(wait.startedAt, step.afterDays);
    const apart = lastSentAt === undefined ? undefined : later(lastSentAt, daysApart);
    return { kind: 'step', step, at: nextContactInstant(latest(planned, wait.deferredUntil, apart), hours) };
  }
  const lastDays = Math.max(0, ...cadence.steps.map(({ afterDays }) => afterDays));
  const end = later(wait.startedAt, lastDays + cadence.restDays);
  const rested = lastSentAt === undefined ? undefined : later(lastSentAt, cadence.restDays);
  // The end may be followed by a letter, so it is also moved into the client's hours.
  const acted = wait.ownerActedAt === undefined ? undefined : later(wait.ownerActedAt, cadence.restDays);
  return { kind: 'rest-over', at: nextContactInstant(latest(end, rested, acted), hours) };
}

/**
 * A step postponed this long has lost its point: it would come after the step that follows it, or after the end of the
 * wait. It is cancelled with that reason instead of being sent too late.
 */
export function isStale(wait: ClientWait, cadence: RelanceCadence, step: RelanceStep, until: Instant): boolean {
  const following = cadence.steps[cadence.steps.findIndex((one) => one.step === step.step) + 1];
  const lastDays = Math.max(0, ...cadence.steps.map(({ afterDays }) => afterDays));
  const limit = following?.afterDays ?? lastDays + cadence.restDays;
  return until >= later(wait.startedAt, limit);
}
