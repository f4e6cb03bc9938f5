import { answerPorts } from '#runtime/container.ts';
import { httpFunction } from '#runtime/http-function.ts';
import { answering } from '#web/http/answer.ts';
import { changeAdvisorRoute } from './team/change-advisor.ts';

/** Every route of this function, as the blueprint names it. */
export const routes = {
  'POST /advisors/{advisorId}': changeAdvisorRoute,
  'PUT /api/advisors/{advisorId}': changeAdvisorRoute,
};

export const handler = httpFunction(answering(answerPorts(), routes));
