import { answerPorts } from '#runtime/container.ts';
import { httpFunction } from '#runtime/http-function.ts';
import { answering } from '#web/http/answer.ts';
import { importLevelsRoute } from './records/import-levels.ts';
import { recordContactRoute } from './records/record-contact.ts';
import { recordPurchasesRoute } from './records/record-purchases.ts';
import { recordSignalRoute } from './records/record-signal.ts';
import { setLevelRoute } from './records/set-level.ts';

/** Every route of this function, as the blueprint names it. */
export const routes = {
  'POST /api/purchases': recordPurchasesRoute,
  'POST /api/contacts': recordContactRoute,
  'POST /api/signals': recordSignalRoute,
  'POST /clients/{personId}/level': setLevelRoute,
  'POST /api/clients/{personId}/level': setLevelRoute,
  'POST /api/levels': importLevelsRoute,
};

export const handler = httpFunction(answering(answerPorts(), routes));
