import { houseFurniture } from '#events/house-furniture.ts';
import { houseToFurnish } from '#runtime/container.ts';
import { listen } from '#runtime/listen.ts';
import { furnishHouse } from '#use-cases/furnish-house.ts';

const ports = { houses: houseToFurnish() };

export const handler = listen((event: unknown) => furnishHouse(ports, houseFurniture.parse(event).house));
