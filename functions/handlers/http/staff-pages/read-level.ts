import { linksToRead, purchasesToRead, readingPorts } from '#runtime/container.ts';
import { staffRoute } from '#web/http/http-handler.ts';
import { levelReply } from '#web/level/level-api.ts';

const ports = { ...readingPorts(), purchases: purchasesToRead(), links: linksToRead() };

export const readLevelRoute = staffRoute(ports, (request) => levelReply(ports, request));
