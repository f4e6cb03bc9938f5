import { houses, ids, linksToRead, personCreation, purchases } from '#runtime/container.ts';
import { staffRoute } from '#web/http/http-handler.ts';
import { importPurchases } from '#web/import/purchases-api.ts';

const ports = { houses: houses(), links: linksToRead(), purchases: purchases(), makers: personCreation(), ids };

export const recordPurchasesRoute = staffRoute(ports, (request) => importPurchases(ports, request));
