/**
 * How much access a person has to the house, lowest first.
 *
 * - `new`: unknown to the house.
 * - `promising`: still unknown, but the request itself is so precise and so ready that it is served at the pace of a
 *   VIC; only behaviour can give this level, never a purchase history.
 * - `client`: has bought before.
 * - `vic` and `top-vic`: decided by the VIC grid from the relationship, never from declared or guessed wealth.
 *
 * VIP is not a level: it says that a person is publicly visible, and is a flag beside the level.
 */
export const vicLevels = ['new', 'promising', 'client', 'vic', 'top-vic'] as const;

export type VicLevel = (typeof vicLevels)[number];

/** True when the person has a history with the house, and so is never rejected by a rule alone. */
export function isKnownClient(level: VicLevel): boolean {
  return level === 'client' || level === 'vic' || level === 'top-vic';
}

/** Position in the ladder: a larger number means wider access. */
export function vicRank(level: VicLevel): number {
  return vicLevels.indexOf(level);
}
