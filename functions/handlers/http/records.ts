import { answerPorts } from '#runtime/container.ts';
import { httpFunction } from '#runtime/http-function.ts';
import { answering } from '#web/http/answer.ts';
import { recordContactRoute } from './records/record-contact.ts';
import { recordPurchasesRoute } from './records/record-purchases.ts';
import { recordSignalRoute } from './records/record-signal.ts';

/** Every route of this function, as the blueprint names it. */
export const routes = {
  'POST /api/purchases': recordPurchasesRoute,
  'POST /api/contacts': recordContactRoute,
  'POST /api/signals': recordSignalRoute,
};

export const handler = httpFunction(answering(answerPorts(), routes));
