import { hasher, history, houses, ids, linksToRead } from '#runtime/container.ts';
import { staffRoute } from '#web/http/http-handler.ts';
import { importHistoryRequest } from '#web/import/import-api.ts';

const ports = { houses: houses(), links: linksToRead(), history: history(), ids, hasher };

export const importHistoryRoute = staffRoute(ports, (request) => importHistoryRequest(ports, request));
