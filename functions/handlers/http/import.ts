import { answerPorts, hasher, history, houses, ids, linksToRead, machineAccessPorts } from '#runtime/container.ts';
import { httpFunction } from '#runtime/http-function.ts';
import { answering } from '#web/http/answer.ts';
import { signedRoutes, staffRoutes } from '#web/http/http-handler.ts';
import { importHistoryRequest } from '#web/import/import-api.ts';
import { receiveImportForm, showImport } from '#web/import/import-view.ts';

const ports = { houses: houses(), links: linksToRead(), history: history(), ids, hasher };
const staff = staffRoutes(ports);
const signed = signedRoutes({ ...ports, ...machineAccessPorts() });

/** Every route of this function, as the blueprint lists it. */
export const routes = {
  'GET /import': staff(async (_ports, request) => showImport(request)),
  'POST /import': staff(receiveImportForm),
  'POST /api/inquiries/import': signed(importHistoryRequest),
};

export const handler = httpFunction(answering(answerPorts(), routes));
