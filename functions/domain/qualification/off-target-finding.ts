import type { HousePolicy } from '#domain/policy/policy.ts';
import type { OffTargetKind } from '#domain/policy/scoring.ts';
import { protectingFeatures } from '#domain/qualification/genuine-lexicon.ts';
import type { MessageReading } from '#domain/qualification/read-message.ts';

/** The result of the off-target evidence after the marks of a genuine wish were considered. */
export interface OffTargetFinding {
  readonly outcome: 'none' | 'weak' | 'contradicted' | 'certain';
  readonly kind: OffTargetKind;
  readonly strength: number;
  readonly features: readonly string[];
  /** True when the law gives the sender a right to an answer: neither a pause nor silence is then allowed. */
  readonly rightExercised: boolean;
}

/** A person who asks to be left alone or forgotten. */
const rightFeature = 'privacy-request';

const commercialKinds: readonly OffTargetKind[] = ['spam', 'solicitation', 'partnership'];

/** A seller leaves marks of several kinds at once, so those strengthen each other; the other kinds do not. */
function strengthOf(reading: MessageReading, kind: OffTargetKind): number {
  const together = commercialKinds.includes(kind) ? commercialKinds : [kind];
  return reading.offTarget
    .filter((evidence) => together.includes(evidence.kind))
    .reduce((sum, evidence) => sum + evidence.strength, 0);
}

/**
 * Weighs off-target evidence against the marks that only a person with a wish leaves. The most costly mistake is to
 * reject a genuine client, so contradictory evidence leads to a person, and only overwhelming evidence overrides these
 * marks.
 */
export function findOffTarget(reading: MessageReading, policy: HousePolicy): OffTargetFinding | undefined {
  const { certainAt, doubtfulAt, genuineMarksThatProtect, overwhelmingAt } = policy.scoring.offTarget;
  const strongest = reading.offTarget
    .map((evidence) => ({ ...evidence, strength: strengthOf(reading, evidence.kind), own: evidence.strength }))
    .toSorted((one, other) => other.strength - one.strength || other.own - one.own)[0];
  if (!strongest) return undefined;
  const { kind, strength, features } = strongest;
  const isProtected =
    protectingFeatures.filter((feature) => reading.genuine.has(feature)).length >= genuineMarksThatProtect;
  const overwhelming = strength >= overwhelmingAt && commercialKinds.includes(kind);
  const rightExercised =
    !overwhelming && reading.offTarget.some((evidence) => evidence.features.includes(rightFeature));
  const found = (outcome: OffTargetFinding['outcome']) => ({ outcome, kind, strength, features, rightExercised });
  if (rightExercised) return found('weak');
  if (overwhelming || (strength >= certainAt && !isProtected)) return found('certain');
  if (strength >= certainAt) return found('contradicted');
  return found(strength >= doubtfulAt && !isProtected ? 'weak' : 'none');
}
