import { answerPorts } from '#runtime/container.ts';
import { httpFunction } from '#runtime/http-function.ts';
import { answering } from '#web/http/answer.ts';
import { openSessionRoute } from './sign-in/open-session.ts';
import { requestSignInRoute } from './sign-in/request-sign-in.ts';
import { showSignInRoute } from './sign-in/show-sign-in.ts';
import { showSignInLinkRoute } from './sign-in/show-sign-in-link.ts';

/** Every route of this function, as the blueprint names it. */
export const routes = {
  'GET /sign-in': showSignInRoute,
  'POST /sign-in': requestSignInRoute,
  'GET /s/{token}': showSignInLinkRoute,
  'POST /s/{token}': openSessionRoute,
};

export const handler = httpFunction(answering(answerPorts(), routes));
