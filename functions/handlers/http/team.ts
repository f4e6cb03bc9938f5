import { agendas, answerPorts, linksToRead, listingPorts, staff } from '#runtime/container.ts';
import { httpFunction } from '#runtime/http-function.ts';
import { changeAdvisorRequest } from '#web/advisors/post-advisor-change.ts';
import { answering } from '#web/http/answer.ts';
import { staffRoutes } from '#web/http/http-handler.ts';

const changes = staffRoutes({ ...listingPorts(), links: linksToRead(), staff: staff(), agendas: agendas() });

/** Every route of this function, as the blueprint lists it. */
export const routes = {
  'POST /advisors/{advisorId}': changes(changeAdvisorRequest),
  'PUT /api/advisors/{advisorId}': changes(changeAdvisorRequest),
};

export const handler = httpFunction(answering(answerPorts(), routes));
