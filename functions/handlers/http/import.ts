import { answerPorts, hasher, history, houses, ids, linksToRead } from '#runtime/container.ts';
import { httpFunction } from '#runtime/http-function.ts';
import { answering } from '#web/http/answer.ts';
import { staffRoutes } from '#web/http/http-handler.ts';
import { importHistoryRequest } from '#web/import/import-api.ts';
import { showImport } from '#web/import/import-view.ts';

const staff = staffRoutes({ houses: houses(), links: linksToRead(), history: history(), ids, hasher });

/** Every route of this function, as the blueprint lists it. */
export const routes = {
  'GET /import': staff(async (_ports, request) => showImport(request)),
  'POST /import': staff(importHistoryRequest),
  'POST /api/inquiries/import': staff(importHistoryRequest),
};

export const handler = httpFunction(answering(answerPorts(), routes));
