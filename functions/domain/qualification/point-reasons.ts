import type { ConsentedSignal } from '#domain/policy/inquiry-facts.ts';
import type { HousePolicy } from '#domain/policy/policy.ts';
import { signalKinds } from '#domain/policy/scoring.ts';
import type { EarnedLine } from '#domain/qualification/earn-lines.ts';
import type { QualificationReason } from '#domain/qualification/qualification.ts';
import { criterionOfLine } from '#domain/qualification/reason-codes.ts';

const dayMilliseconds = 86_400_000;

/** Turns earned lines into reasons; each criterion stops at its ceiling, so that the points always add up. */
export function lineReasons(earned: readonly EarnedLine[], policy: HousePolicy): readonly QualificationReason[] {
  const left = { ...policy.scoring.weights };
  return earned.map(({ line, share, params, evidence }) => {
    const criterion = criterionOfLine(line);
    const maxPoints = policy.scoring.lines[line];
    const points = Math.min(Math.round(maxPoints * share), left[criterion]);
    left[criterion] -= points;
    return { criterion, points, maxPoints, because: { code: line, params }, evidence };
  });
}

/**
 * Signals count while they are fresh, each kind as many times as the policy says, up to a ceiling and never beyond 100
 * in total.
 */
export function signalReasons(
  signals: readonly ConsentedSignal[],
  pointsSoFar: number,
  policy: HousePolicy,
  now: string,
): readonly QualificationReason[] {
  const { points: pointsOf, actsCounted, ceiling, freshDays } = policy.scoring.signals;
  const nowAt = Date.parse(now);
  let left = Math.min(ceiling, 100 - pointsSoFar);
  return signalKinds.flatMap((kind) => {
    const fresh = signals.filter((signal) => {
      const ageDays = (nowAt - Date.parse(signal.occurredAt)) / dayMilliseconds;
      return signal.kind === kind && ageDays >= 0 && ageDays <= freshDays;
    });
    const times = Math.min(fresh.length, actsCounted[kind]);
    if (times === 0) return [];
    const points = Math.min(pointsOf[kind] * times, left);
    left -= points;
    const because = { code: kind, params: times === 1 ? {} : { times } };
    const maxPoints = pointsOf[kind] * actsCounted[kind];
    return [{ criterion: 'signals' as const, points, maxPoints, because, evidence: [`signal:${kind}`] }];
  });
}
