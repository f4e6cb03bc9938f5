import { houses, ids, linksToRead, personMaker, purchases } from '#runtime/container.ts';
import { staffHttp } from '#web/http/http-handler.ts';
import { importPurchases } from '#web/import/purchases-api.ts';

const ports = { houses: houses(), links: linksToRead(), purchases: purchases(), makers: personMaker(), ids };

export const handler = staffHttp(
  () => ports,
  (request) => importPurchases(ports, request),
);
