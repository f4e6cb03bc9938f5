import { hasher, history, houses, ids, linksToRead } from '#runtime/container.ts';
import { staffHttp } from '#runtime/http.ts';
import { importHistoryRequest } from '#runtime/import-api.ts';

const ports = { houses: houses(), links: linksToRead(), history: history(), ids, hasher };

export const handler = staffHttp(
  () => ports,
  (request) => importHistoryRequest(ports, request),
);
