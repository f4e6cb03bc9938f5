import { agendas, answerPorts, houses, linksToRead, listingPorts, machinePorts, staff } from '#runtime/container.ts';
import { httpFunction } from '#runtime/http-function.ts';
import { changeAdvisorRequest } from '#web/advisors/post-advisor-change.ts';
import { answering } from '#web/http/answer.ts';
import { staffRoutes } from '#web/http/http-handler.ts';
import { changeMachine, showMachines } from '#web/machines/machines-view.ts';

const changes = staffRoutes({ ...listingPorts(), links: linksToRead(), staff: staff(), agendas: agendas() });
const machines = staffRoutes({ houses: houses(), links: linksToRead(), ...machinePorts() });

/** Every route of this function, as the blueprint lists it. */
export const routes = {
  'POST /advisors/{advisorId}': changes(changeAdvisorRequest),
  'PUT /api/advisors/{advisorId}': changes(changeAdvisorRequest),
  'GET /machines': machines(showMachines),
  'POST /machines': machines(changeMachine),
  'GET /api/machines': machines(showMachines),
  'POST /api/machines': machines(changeMachine),
};

export const handler = httpFunction(answering(answerPorts(), routes));
