import { houseFurniture } from '#events/house-furniture.ts';
import { houseToFurnish, policiesToRead } from '#runtime/container.ts';
import { listen } from '#runtime/listen.ts';
import { furnishHouse } from '#use-cases/furnish-house.ts';

const ports = { houses: houseToFurnish(), policies: policiesToRead() };

export const handler = listen((event: unknown) => {
  const { house, at } = houseFurniture.parse(event);
  return furnishHouse(ports, house, at);
});
