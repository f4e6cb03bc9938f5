import { agendas, linksToRead, listingPorts, staff } from '#runtime/container.ts';
import { changeAdvisorRequest } from '#web/advisors/post-advisor-change.ts';
import { staffRoute } from '#web/http/http-handler.ts';

const ports = { ...listingPorts(), links: linksToRead(), staff: staff(), agendas: agendas() };

export const changeAdvisorRoute = staffRoute(ports, (request) => changeAdvisorRequest(ports, request));
