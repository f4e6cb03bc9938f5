import type { BusinessCalendar } from '#domain/calendar/business-calendar.ts';
import { elapsed } from '#domain/calendar/business-time.ts';
import { type Instant, millisecondsPerMinute, toEpochMs } from '#domain/calendar/instant.ts';
import { localDateOf } from '#domain/calendar/local-date.ts';
import type { AdvisorProfile } from './advisor-profile.ts';
import type { AssignmentLedger } from './assignment-ledger.ts';
import type { AssignmentPolicy } from './assignment-policy.ts';
import type { AssignmentRequest } from './assignment-request.ts';
import type { CandidateFigures, PresenceTier } from './candidate-figures.ts';
import { type Continuity, continuityOf } from './continuity.ts';
import { type CalendarsById, exclusions, type Presence, presenceOf } from './eligibility.ts';
import { type FairShare, fairShares } from './fairness.ts';
import { stableHash } from './stable-hash.ts';

export type { CandidateFigures } from './candidate-figures.ts';

export type AssignmentReason = 'continuity' | 'delegate-of-absent-advisor' | 'largest-shortfall' | 'only-eligible';

export type AssignmentDecision =
  | Readonly<{
      outcome: 'assigned';
      advisorId: string;
      because: AssignmentReason;
      /** What happened with the client's existing advisor; null when the client had none. */
      continuity: Continuity | null;
      /** True when shortfalls were equal and the hash decided. */
      decidedByTie: boolean;
      candidates: readonly CandidateFigures[];
    }>
  | Readonly<{
      outcome: 'held';
      because: 'nobody-eligible';
      continuity: Continuity | null;
      candidates: readonly CandidateFigures[];
    }>;

/** Shortfalls this close count as equal, because they are sums of fractions. */
const shortfallTolerance = 1e-9;

/**
 * Chooses the one advisor who will own an inquiry, in this order: the client's own advisor, or that advisor's delegate;
 * the hard filters; those at work now, or else those who start soonest within the target; the largest shortfall from
 * the fair share; a hash of inquiry and advisor. Without an eligible advisor the inquiry is held: the duty manager owns
 * it. The result does not depend on the order of `candidates`.
 */
export function chooseAdvisor(
  request: AssignmentRequest,
  candidates: readonly AdvisorProfile[],
  ledger: AssignmentLedger,
  calendars: CalendarsById,
  policy: AssignmentPolicy,
  now: Instant,
): AssignmentDecision {
  const figures = weigh(request, candidates, ledger, calendars, policy, now);
  const continuity = continuityOf(request, candidates, figures, calendars, policy, now);
  if (continuity !== null && continuity.advisorId !== null) {
    return {
      outcome: 'assigned',
      advisorId: continuity.advisorId,
      because: continuity.result === 'kept' ? 'continuity' : 'delegate-of-absent-advisor',
      continuity,
      decidedByTie: false,
      candidates: figures,
    };
  }
  const eligible = figures.filter((candidate) => candidate.eligible);
  const furthestBehind = withLargestShortfall(firstTier(eligible));
  const winner = furthestBehind.toSorted(byHash)[0];
  if (winner === undefined) return { outcome: 'held', because: 'nobody-eligible', continuity, candidates: figures };
  return {
    outcome: 'assigned',
    advisorId: winner.advisorId,
    because: eligible.length === 1 ? 'only-eligible' : 'largest-shortfall',
    continuity,
    decidedByTie: furthestBehind.length > 1,
    candidates: figures,
  };
}

function weigh(
  request: AssignmentRequest,
  candidates: readonly AdvisorProfile[],
  ledger: AssignmentLedger,
  calendars: CalendarsById,
  policy: AssignmentPolicy,
  now: Instant,
): CandidateFigures[] {
  const houseDay = localDateOf(now, policy.houseTimeZone);
  const screened = candidates.map((advisor) => {
    const presence = presenceOf(advisor, calendars, now);
    const openCount = ledger.openCounts[advisor.id] ?? 0;
    const excludedBecause = exclusions(advisor, request, presence, openCount, houseDay);
    return { advisor, presence, openCount, excludedBecause };
  });
  const eligible = screened.filter((candidate) => candidate.excludedBecause.length === 0);
  const shares = fairShares(
    eligible.map((candidate) => candidate.advisor),
    ledger,
  );
  const first = firstStarters(eligible, calendars);
  const tierOf = ({ presentNow, soonestAt }: Presence): PresenceTier => {
    if (presentNow) return 'present-now';
    return soonestAt !== null && isSoonEnough(soonestAt, first, request, policy) ? 'soonest' : 'later';
  };
  return screened.map(({ advisor, presence, openCount, excludedBecause }) => {
    const share: FairShare | undefined = shares.get(advisor.id);
    return {
      advisorId: advisor.id,
      eligible: share !== undefined,
      excludedBecause,
      presentNow: presence.presentNow,
      soonestAt: presence.soonestAt,
      tier: share === undefined ? null : tierOf(presence),
      targetShare: share?.targetShare ?? null,
      actualShare: share?.actualShare ?? null,
      shortfall: share?.shortfall ?? null,
      calibration: share?.calibration ?? null,
      openCount,
      capacity: advisor.capacity,
      tieBreak: stableHash(`${request.inquiryId}|${advisor.id}`),
    };
  });
}

type Starter = Readonly<{ startsAt: Instant; calendar: BusinessCalendar }>;

/** The eligible advisors who start first; more than one when several open at the same instant. */
function firstStarters(
  eligible: readonly Readonly<{ advisor: AdvisorProfile; presence: Presence }>[],
  calendars: CalendarsById,
): Starter[] {
  const starters = eligible.flatMap(({ advisor, presence }): Starter[] => {
    const calendar = calendars[advisor.calendarId];
    return presence.soonestAt === null || calendar === undefined ? [] : [{ startsAt: presence.soonestAt, calendar }];
  });
  const firstMs = Math.min(...starters.map((starter) => toEpochMs(starter.startsAt)));
  return starters.filter((starter) => toEpochMs(starter.startsAt) === firstMs);
}

/**
 * A start counts as equal to the first one while it is within the house's tolerance of it, and before the first
 * starter's own answer would be late.
 */
function isSoonEnough(
  startsAt: Instant,
  first: readonly Starter[],
  request: AssignmentRequest,
  policy: AssignmentPolicy,
): boolean {
  const toleranceMs = policy.presenceToleranceMinutes * millisecondsPerMinute;
  return first.every(
    (starter) =>
      toEpochMs(startsAt) - toEpochMs(starter.startsAt) <= toleranceMs &&
      elapsed(starter.startsAt, startsAt, starter.calendar) <= request.targetMinutes,
  );
}

function firstTier(eligible: readonly CandidateFigures[]): readonly CandidateFigures[] {
  const ofTier = (tier: PresenceTier) => eligible.filter((candidate) => candidate.tier === tier);
  const present = ofTier('present-now');
  if (present.length > 0) return present;
  const soonest = ofTier('soonest');
  return soonest.length > 0 ? soonest : eligible;
}

function withLargestShortfall(contenders: readonly CandidateFigures[]): CandidateFigures[] {
  const largest = Math.max(...contenders.map((candidate) => candidate.shortfall ?? 0));
  return contenders.filter((candidate) => largest - (candidate.shortfall ?? 0) < shortfallTolerance);
}

/** Larger hash first; two hashes of 32 bits may collide, and then the id decides. */
function byHash(one: CandidateFigures, other: CandidateFigures): number {
  return other.tieBreak - one.tieBreak || (one.advisorId < other.advisorId ? -1 : 1);
}
