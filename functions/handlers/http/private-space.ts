import { answerPorts } from '#runtime/container.ts';
import { httpFunction } from '#runtime/http-function.ts';
import { answering } from '#web/http/answer.ts';
import { actInPrivateSpaceRoute } from './private-space/act-in-private-space.ts';
import { showPrivateSpaceRoute } from './private-space/show-private-space.ts';
import { showUnsubscribeRoute } from './private-space/show-unsubscribe.ts';
import { unsubscribeRoute } from './private-space/unsubscribe.ts';

/** Every route of this function, as the blueprint names it. */
export const routes = {
  'GET /private/{token}': showPrivateSpaceRoute,
  'POST /private/{token}': actInPrivateSpaceRoute,
  'GET /u/{token}': showUnsubscribeRoute,
  'POST /u/{token}': unsubscribeRoute,
  'GET /private/{token}/preferences': showUnsubscribeRoute,
  'POST /private/{token}/preferences': unsubscribeRoute,
};

export const handler = httpFunction(answering(answerPorts(), routes));
