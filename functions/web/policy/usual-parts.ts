import { careOf } from '#domain/policy/care.ts';
import { type FirstResponseMatrix, type FirstResponseTarget, objectiveOf } from '#domain/policy/first-response.ts';
import type { HousePolicy } from '#domain/policy/policy.ts';
import { diffPolicies } from '#domain/policy/policy-diff.ts';
import { defaultReading } from '#domain/policy/scoring.ts';
import type { VicLevel } from '#domain/policy/vic-level.ts';

/** Parts that a policy may leave out, since the usual ones then apply: the editor shows those, and stores what differs. */

type Change = (cell: FirstResponseTarget, level: VicLevel, vip: boolean) => FirstResponseTarget;

function eachCell(matrix: FirstResponseMatrix, change: Change): FirstResponseMatrix {
  const row = (level: VicLevel) => ({
    vip: change(matrix[level].vip, level, true),
    notVip: change(matrix[level].notVip, level, false),
  });
  return {
    new: row('new'),
    promising: row('promising'),
    client: row('client'),
    vic: row('vic'),
    'top-vic': row('top-vic'),
  };
}

/** The policy with the usual parts in the place of those that it leaves out. */
export function withUsualParts(policy: HousePolicy): HousePolicy {
  const { scoring } = policy;
  return {
    ...policy,
    scoring: { ...scoring, reading: scoring.reading ?? defaultReading },
    firstResponse: eachCell(policy.firstResponse, (cell, level, vip) => ({
      ...cell,
      objective: objectiveOf(policy, level, vip),
    })),
    care: careOf(policy),
  };
}

/** The policy without the parts that the stored one leaves out, where they are the usual ones still. */
export function withoutUsualParts(policy: HousePolicy, stored: HousePolicy): HousePolicy {
  const usual = withUsualParts(stored);
  const { care, ...others } = policy;
  const { reading, ...scoring } = policy.scoring;
  const differs = (parts: Partial<HousePolicy>): boolean => diffPolicies(usual, { ...usual, ...parts }).length > 0;
  const keepsCare = stored.care !== undefined || differs({ care });
  const keepsReading = stored.scoring.reading !== undefined || differs({ scoring: { ...usual.scoring, reading } });
  return {
    ...others,
    ...(keepsCare ? { care } : {}),
    scoring: keepsReading ? policy.scoring : scoring,
    firstResponse: eachCell(policy.firstResponse, (cell, level, vip) => {
      const key = vip ? 'vip' : 'notVip';
      const { objective, ...rest } = cell;
      const isLeftOut = stored.firstResponse[level][key].objective === undefined;
      return isLeftOut && objective === usual.firstResponse[level][key].objective ? rest : cell;
    }),
  };
}
