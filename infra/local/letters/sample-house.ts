import type { House } from '#domain/house/house.ts';
import { houseSetup } from '#events/setup/house-setup.ts';
import { demoHouse } from '#local/seed/seed-house.ts';
import { provisionHouse } from '#use-cases/setup/provision-house.ts';

const provisionedAt = '2026-11-20T09:00:00.000Z';

/** The demonstration house as provisioning creates it, stored nowhere. */
export async function sampleHouse(): Promise<House> {
  const made: House[] = [];
  const ports = {
    houses: {
      find: async () => undefined,
      provision: async (house: House) => {
        made.push(house);
      },
    },
    // A house that was never provisioned has no history of policies.
    policies: { readHead: async () => undefined, listVersions: async () => [] },
  };
  const { house, at } = houseSetup.parse({ house: demoHouse, at: provisionedAt });
  await provisionHouse(ports, house, at);
  const [provisioned] = made;
  if (provisioned === undefined) throw new SampleHouseError('Provisioning produced no house.');
  return provisioned;
}

/** The demonstration house could not be provisioned. */
export class SampleHouseError extends Error {
  override readonly name = 'SampleHouseError';
}
