import { answerPorts } from '#runtime/container.ts';
import { httpFunction } from '#runtime/http-function.ts';
import { answering } from '#web/http/answer.ts';
import { importHistoryRoute } from './import/import-history.ts';
import { showImportRoute } from './import/show-import.ts';

/** Every route of this function, as the blueprint names it. */
export const routes = {
  'GET /import': showImportRoute,
  'POST /import': importHistoryRoute,
  'POST /api/inquiries/import': importHistoryRoute,
};

export const handler = httpFunction(answering(answerPorts(), routes));
