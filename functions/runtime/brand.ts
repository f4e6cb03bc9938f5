import type { House } from '#domain/house/house.ts';
import type { House as Brand } from '#templates/layout/house.ts';

/** The house's own name, mark and accent, as every page shows them. */
export function brandOf(house: House): Brand {
  const { name, mark, accentColour } = house.policy.house;
  return { houseName: name, mark, accent: accentColour };
}
