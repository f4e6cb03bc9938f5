import { houseFurniture } from '#events/setup/house-setup.ts';
import { houseToProvision, policiesToRead } from '#runtime/container.ts';
import { listen } from '#runtime/event-listener.ts';
import { provisionHouse } from '#use-cases/setup/provision-house.ts';

const ports = { houses: houseToProvision(), policies: policiesToRead() };

export const handler = listen((event: unknown) => {
  const { house, at } = houseFurniture.parse(event);
  return provisionHouse(ports, house, at);
});
