import { houses, ids, linksToRead, personMaker, purchases } from '#runtime/container.ts';
import { staffRoute } from '#web/http/http-handler.ts';
import { importPurchases } from '#web/import/purchases-api.ts';

const ports = { houses: houses(), links: linksToRead(), purchases: purchases(), makers: personMaker(), ids };

export const recordPurchasesRoute = staffRoute(ports, (request) => importPurchases(ports, request));
