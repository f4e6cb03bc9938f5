import { houseFurniture } from '#events/setup/house-setup.ts';
import { houseToFurnish, policiesToRead } from '#runtime/container.ts';
import { listen } from '#runtime/event-listener.ts';
import { furnishHouse } from '#use-cases/setup/provision-house.ts';

const ports = { houses: houseToFurnish(), policies: policiesToRead() };

export const handler = listen((event: unknown) => {
  const { house, at } = houseFurniture.parse(event);
  return furnishHouse(ports, house, at);
});
