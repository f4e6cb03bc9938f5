import { ids, linksToRead, people, purchasesToRead, storePorts } from '#runtime/container.ts';
import { staffRoute } from '#web/http/http-handler.ts';
import { setLevelRequest } from '#web/level/level-api.ts';

const ports = { ...storePorts(), people: people(), purchases: purchasesToRead(), links: linksToRead(), ids };

export const setLevelRoute = staffRoute(ports, (request) => setLevelRequest(ports, request));
