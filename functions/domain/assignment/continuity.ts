import type { Instant } from '#domain/calendar/instant.ts';
import type { AdvisorProfile } from './advisor-profile.ts';
import type { AssignmentPolicy } from './assignment-policy.ts';
import type { AssignmentRequest } from './assignment-request.ts';
import type { CandidateFigures } from './candidate-figures.ts';
import { delegateOf, isAvailable } from './delegates.ts';
import type { CalendarsById } from './eligibility.ts';

/** The result for the relationship. `advisorId` is null when the general choice has to decide. */
export type Continuity = Readonly<{
  existingAdvisorId: string;
  result: 'kept' | 'delegated' | 'unknown-advisor' | 'inactive' | 'away-without-delegate' | 'at-capacity';
  advisorId: string | null;
  /** Delegates asked, the accepted one last. */
  path: readonly string[];
}>;

/**
 * Clients keep their advisor as long as that advisor is active: the relationship already settled language, category and
 * clearance. While the advisor is on leave, an eligible delegate stands in.
 */
export function continuityOf(
  request: AssignmentRequest,
  candidates: readonly AdvisorProfile[],
  figures: readonly CandidateFigures[],
  calendars: CalendarsById,
  policy: AssignmentPolicy,
  now: Instant,
): Continuity | null {
  const { existingAdvisorId } = request;
  if (existingAdvisorId === undefined) return null;
  const none = (result: Continuity['result']): Continuity => ({ existingAdvisorId, result, advisorId: null, path: [] });
  const existing = candidates.find((candidate) => candidate.id === existingAdvisorId);
  if (existing === undefined) return none('unknown-advisor');
  if (!existing.active) return none('inactive');
  if (!isAvailable(existing, calendars, now)) {
    const delegation = delegateOf(existingAdvisorId, candidates, (delegate) => isEligible(delegate.id, figures));
    if (delegation === null) return none('away-without-delegate');
    return { existingAdvisorId, result: 'delegated', advisorId: delegation.delegateId, path: delegation.path };
  }
  const own = figures.find((candidate) => candidate.advisorId === existingAdvisorId);
  const isFull = own !== undefined && own.openCount >= own.capacity;
  if (isFull && !policy.continuityIgnoresCapacity) return none('at-capacity');
  return { existingAdvisorId, result: 'kept', advisorId: existingAdvisorId, path: [] };
}

function isEligible(advisorId: string, figures: readonly CandidateFigures[]): boolean {
  return figures.some((candidate) => candidate.advisorId === advisorId && candidate.eligible);
}
