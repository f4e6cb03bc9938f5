import type { ConsentedSignal } from '#domain/policy/inquiry-facts.ts';
import type { HousePolicy } from '#domain/policy/policy.ts';
import { defaultReading } from '#domain/policy/scoring.ts';
import { isKnownClient } from '#domain/policy/vic-level.ts';
import { signalReasons } from '#domain/qualification/point-reasons.ts';
import type { Qualification, QualificationReason, Verdict } from '#domain/qualification/qualification.ts';
import { confidenceOf, earnedBy, levelFor } from '#domain/qualification/score-inquiry.ts';

function sumOf(reasons: readonly QualificationReason[]): number {
  return reasons.reduce((sum, reason) => sum + reason.points, 0);
}

/** Points only complete an incomplete inquiry. A doubt, a pause and an off-target exit do not depend on points. */
function raisedVerdict(
  before: Qualification,
  points: number,
  policy: HousePolicy,
): { readonly verdict: Verdict; readonly because: QualificationReason['because'] | undefined } {
  const because = before.reasons.find(({ criterion }) => criterion === 'verdict')?.because;
  const known = isKnownClient(before.level);
  const { knownClientQualifiedAt, qualifiedAt } = policy.scoring.thresholds;
  // A known client is never asked for more than a stranger.
  const threshold = known ? Math.min(knownClientQualifiedAt, qualifiedAt) : qualifiedAt;
  const genuine = because?.params.percent;
  const { genuineAt } = policy.scoring.reading ?? defaultReading;
  const isSincere = typeof genuine !== 'number' || genuine >= genuineAt;
  if (because?.code === 'sincere-wish' && points >= threshold) {
    return { verdict: before.verdict, because: { code: 'reaches-threshold', params: { points, threshold } } };
  }
  if (before.verdict === 'incomplete' && isSincere && points >= threshold) {
    return {
      verdict: 'qualified',
      because: { code: known ? 'known-client' : 'reaches-threshold', params: { points, threshold } },
    };
  }
  if (because?.params.points === undefined) return { verdict: before.verdict, because };
  return { verdict: before.verdict, because: { ...because, params: { ...because.params, points } } };
}

/**
 * The qualification with today's signals, or undefined when they add nothing to it. The inquiry's own points stay as
 * they were; no verdict worsens, and no point or level is ever lost by a signal.
 *
 * @param now ISO-8601 UTC instant; decides which signals are still fresh.
 */
export function raiseQualification(
  before: Qualification,
  signals: readonly ConsentedSignal[],
  policy: HousePolicy,
  now: string,
): Qualification | undefined {
  const verdictReason = before.reasons.find(({ criterion }) => criterion === 'verdict');
  const earned = before.reasons.filter(({ criterion }) => criterion !== 'verdict' && criterion !== 'signals');
  const reasons = [...earned, ...signalReasons(signals, sumOf(earned), policy, now)];
  const points = sumOf(reasons);
  if (points <= before.points) return undefined;
  const { verdict, because } = raisedVerdict(before, points, policy);
  const told = verdictReason && because && { ...verdictReason, because };
  return {
    ...before,
    verdict,
    points,
    level: levelFor(before.level, verdict, points, policy),
    ...earnedBy(verdict, points, policy),
    reasons: told === undefined ? reasons : [told, ...reasons],
    confidence:
      told === undefined
        ? before.confidence
        : confidenceOf({ verdict, kind: before.kind ?? 'wish', reason: told }, points, policy),
    policyVersion: policy.version,
    scoredAt: now,
  };
}
