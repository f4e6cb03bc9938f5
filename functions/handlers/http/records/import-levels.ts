import { ids, linksToRead, people, personCreation, purchasesToRead, storePorts } from '#runtime/container.ts';
import { staffRoute } from '#web/http/http-handler.ts';
import { importGrants } from '#web/level/level-import.ts';

const ports = {
  ...storePorts(),
  people: people(),
  makers: personCreation(),
  purchases: purchasesToRead(),
  links: linksToRead(),
  ids,
};

export const importLevelsRoute = staffRoute(ports, (request) => importGrants(ports, request));
