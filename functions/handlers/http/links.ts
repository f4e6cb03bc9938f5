import { answerPorts } from '#runtime/container.ts';
import { httpFunction } from '#runtime/http-function.ts';
import { answering } from '#web/http/answer.ts';
import { performActionRoute } from './links/perform-action.ts';
import { showActionRoute } from './links/show-action.ts';

/** Every route of this function, as the blueprint names it. */
export const routes = {
  'GET /a/{token}': showActionRoute,
  'POST /a/{token}': performActionRoute,
};

export const handler = httpFunction(answering(answerPorts(), routes));
