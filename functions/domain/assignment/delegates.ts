import type { Instant } from '#domain/calendar/instant.ts';
import type { AdvisorProfile } from './advisor-profile.ts';
import { type CalendarsById, presenceOf } from './eligibility.ts';

/** The person who stands in, and how they were found: `path` names every delegate asked, the accepted one last. */
export type Delegation = Readonly<{ delegateId: string; path: readonly string[] }>;

/**
 * The first acceptable delegate along the chain (a delegate may be away too and have one of their own). Each person is
 * asked once, so that two people who name each other end the search instead of looping.
 */
export function delegateOf(
  advisorId: string,
  advisors: readonly AdvisorProfile[],
  accepts: (delegate: AdvisorProfile) => boolean,
): Delegation | null {
  const byId = new Map(advisors.map((advisor) => [advisor.id, advisor]));
  const asked = new Set([advisorId]);
  const path: string[] = [];
  let nextId = byId.get(advisorId)?.delegateId;
  while (nextId !== undefined && !asked.has(nextId)) {
    asked.add(nextId);
    path.push(nextId);
    const delegate = byId.get(nextId);
    if (delegate !== undefined && accepts(delegate)) return { delegateId: delegate.id, path };
    nextId = delegate?.delegateId;
  }
  return null;
}

export type HandoverTarget =
  | Readonly<{ outcome: 'delegate'; advisorId: string; path: readonly string[] }>
  | Readonly<{ outcome: 'duty-manager'; because: 'no-delegate-available' }>;

/**
 * The person who takes the open inquiries of an advisor who leaves or goes on holiday: the first delegate who is active
 * and at work, or else the duty manager, who may assign them anew. Capacity does not count, because these clients have
 * a history.
 */
export function handoverTarget(
  advisorId: string,
  advisors: readonly AdvisorProfile[],
  calendars: CalendarsById,
  now: Instant,
): HandoverTarget {
  const delegation = delegateOf(advisorId, advisors, (delegate) => isAvailable(delegate, calendars, now));
  if (delegation === null) return { outcome: 'duty-manager', because: 'no-delegate-available' };
  return { outcome: 'delegate', advisorId: delegation.delegateId, path: delegation.path };
}

/** Active, with working hours, and not on leave at the next moment they would work. */
export function isAvailable(advisor: AdvisorProfile, calendars: CalendarsById, now: Instant): boolean {
  if (!advisor.active) return false;
  const { soonestAt, onLeave } = presenceOf(advisor, calendars, now);
  return soonestAt !== null && !onLeave;
}
