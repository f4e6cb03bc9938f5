import { houseSetup } from '#events/setup/house-setup.ts';
import { houseToProvision, policiesToRead } from '#runtime/container.ts';
import type { Work } from '#runtime/dispatch.ts';
import { provisionHouse } from '#use-cases/setup/provision-house.ts';

const ports = { houses: houseToProvision(), policies: policiesToRead() };

export const provisionHouseOperation: Work = async (event) => {
  const { house, at } = houseSetup.parse(event);
  return provisionHouse(ports, house, at);
};
