import type { HousePolicy } from '#domain/policy/policy.ts';
import { serviceTarget } from '#domain/policy/service.ts';
import { vicLevels } from '#domain/policy/vic-level.ts';

/** The window of the figure, in days. */
const pressureDays = 30;

/**
 * How many contacts of the house's own accord the policy allows a client of this level in thirty days; undefined where
 * it sets no such limit, or the level is unknown.
 */
export function pressureLimit(policy: HousePolicy, level: string): number | undefined {
  const vicLevel = vicLevels.find((one) => one === level);
  if (vicLevel === undefined) return undefined;
  const caps = serviceTarget(policy, { vicLevel, vip: false }).contactCaps.relational;
  const cap = caps.find(({ channel, windowDays }) => channel === 'any' && windowDays === pressureDays);
  return cap === undefined || cap.touches === 'unlimited' ? undefined : cap.touches;
}
