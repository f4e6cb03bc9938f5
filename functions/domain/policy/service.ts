import { type CareKind, type CarePolicy, careKindOf, careOf } from '#domain/policy/care.ts';
import type { FirstResponseMatrix, FirstResponseTarget, OwnerPool } from '#domain/policy/first-response.ts';
import { firstResponseTarget } from '#domain/policy/first-response.ts';
import type { AccessRule } from '#domain/policy/policy.ts';
import { type VicLevel, vicLevels, vicRank } from '#domain/policy/vic-level.ts';

/** What decides the service that a person receives for one inquiry. */
export interface ServedPerson {
  readonly vicLevel: VicLevel;
  readonly vip: boolean;
  /** The level that the words of the inquiry would give a stranger, when it is above `new`. */
  readonly earnedLevel?: 'promising' | undefined;
  /** A complaint or a matter after the sale has a target of its own. */
  readonly qualification?: { readonly kind?: string | undefined } | undefined;
}

/**
 * The levels whose service the person is entitled to, lowest first: their own and everything below it. `promising` is
 * earned by words alone, so it counts for a known client only when their words earn it too.
 */
export function levelsServed({ vicLevel, earnedLevel }: ServedPerson): readonly VicLevel[] {
  const earned = earnedLevel === 'promising' || vicLevel === 'promising';
  return vicLevels.filter((level) => vicRank(level) <= vicRank(vicLevel) && (level !== 'promising' || earned));
}

/** The image desk serves visibility: it stands beside the senior desk, below the desk of the house's best clients. */
const poolRank: Readonly<Record<OwnerPool, number>> = { boutique: 0, senior: 1, image: 1, 'private-clients': 2 };

/**
 * The better of two cells. The shorter target brings its own thresholds; the calendar of the duty manager wins over an
 * owner's, because it is there for clients who cannot wait; the higher desk wins. Channel and caps belong to the
 * relationship and stay those of the higher level: being written to more often is no better service.
 */
function betterOf(lower: FirstResponseTarget, higher: FirstResponseTarget): FirstResponseTarget {
  const faster = lower.targetMinutes < higher.targetMinutes ? lower : higher;
  const desk = poolRank[lower.ownerPool] > poolRank[higher.ownerPool] ? lower : higher;
  return {
    ...higher,
    targetMinutes: faster.targetMinutes,
    warnAtPercent: faster.warnAtPercent,
    escalateAtPercent: faster.escalateAtPercent,
    calendar: lower.calendar === 'duty' ? 'duty' : higher.calendar,
    ownerPool: desk.ownerPool,
  };
}

/** Whoever complains, or needs help with a piece they own, waits no longer than the rules of care allow. */
function withCare(target: FirstResponseTarget, care: CarePolicy, kind: CareKind | undefined): FirstResponseTarget {
  if (kind === undefined) return target;
  return { ...target, targetMinutes: Math.min(target.targetMinutes, care.targetMinutes[kind]) };
}

/**
 * The target, desk, channel and caps of a person. A relationship never makes the service slower than it would be
 * without it: whatever the matrix says, a known client is served at least as a stranger with the same words.
 */
export function serviceTarget(
  policy: { readonly firstResponse: FirstResponseMatrix; readonly care?: CarePolicy | undefined },
  person: ServedPerson,
): FirstResponseTarget {
  const cells = levelsServed(person).map((level) => firstResponseTarget(policy, level, person.vip));
  return withCare(cells.reduce(betterOf), careOf(policy), careKindOf(person.qualification?.kind));
}

/** The access of a person: all that their own level opens, and all that a lower one would have opened. */
export function serviceAccess(
  policy: { readonly access: Readonly<Record<VicLevel, AccessRule>> },
  person: ServedPerson,
): AccessRule {
  const rules = levelsServed(person).map((level) => policy.access[level]);
  const opens = (right: keyof AccessRule) => rules.some((rule) => rule[right]);
  return {
    privateSpace: opens('privateSpace'),
    prices: opens('prices'),
    rarePieces: opens('rarePieces'),
    directLine: opens('directLine'),
    reservedSlots: opens('reservedSlots'),
  };
}
