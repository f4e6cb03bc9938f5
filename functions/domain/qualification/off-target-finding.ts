import type { HousePolicy } from '#domain/policy/policy.ts';
import type { OffTargetKind } from '#domain/policy/scoring.ts';
import { protectingFeatures } from '#domain/reading/genuine-lexicon.ts';
import type { MessageReading } from '#domain/reading/read-message.ts';

/** What the off-target evidence amounts to once the marks of a genuine wish have spoken too. */
export interface OffTargetFinding {
  readonly outcome: 'none' | 'weak' | 'contradicted' | 'certain';
  readonly kind: OffTargetKind;
  readonly strength: number;
  readonly features: readonly string[];
}

const commercialKinds: readonly OffTargetKind[] = ['spam', 'solicitation', 'partnership'];

/** Somebody selling leaves marks of several kinds at once, so those strengthen each other; the other kinds do not. */
function strengthOf(reading: MessageReading, kind: OffTargetKind): number {
  const together = commercialKinds.includes(kind) ? commercialKinds : [kind];
  return reading.offTarget
    .filter((evidence) => together.includes(evidence.kind))
    .reduce((sum, evidence) => sum + evidence.strength, 0);
}

/**
 * Weighs off-target evidence against the marks that only a person with a wish leaves. The mistake that costs most is
 * turning away a genuine client, so contradiction leads to a person and only overwhelming evidence ignores it.
 */
export function findOffTarget(reading: MessageReading, policy: HousePolicy): OffTargetFinding | undefined {
  const { certainAt, doubtfulAt, genuineMarksThatProtect, overwhelmingAt } = policy.scoring.offTarget;
  // What is about a purchase or a complaint belongs to the relationship, and is never off-target.
  const strongest = reading.offTarget
    .filter(({ kind }) => kind !== 'after-sales')
    .map((evidence) => ({ ...evidence, strength: strengthOf(reading, evidence.kind), own: evidence.strength }))
    .toSorted((one, other) => other.strength - one.strength || other.own - one.own)[0];
  if (!strongest) return undefined;
  const { kind, strength, features } = strongest;
  const isProtected =
    protectingFeatures.filter((feature) => reading.genuine.has(feature)).length >= genuineMarksThatProtect;
  const overwhelming = strength >= overwhelmingAt && commercialKinds.includes(kind);
  const found = (outcome: OffTargetFinding['outcome']) => ({ outcome, kind, strength, features });
  if (overwhelming || (strength >= certainAt && !isProtected)) return found('certain');
  if (strength >= certainAt) return found('contradicted');
  return found(strength >= doubtfulAt && !isProtected ? 'weak' : 'none');
}
