import {
  agendas,
  answerPorts,
  clientFilePorts,
  ids,
  letterPorts,
  links,
  linksToRead,
  people,
  previews,
  readingPorts,
} from '#runtime/container.ts';
import { httpFunction } from '#runtime/http-function.ts';
import { answering, routesWith } from '#web/http/answer.ts';
import { postLink, showLink } from '#web/link-router/link-router.ts';

const reading = routesWith({ ...readingPorts(), ...clientFilePorts(), agendas: agendas(), links: linksToRead() });
const acting = routesWith({
  ...letterPorts(),
  ...clientFilePorts(),
  people: people(),
  agendas: agendas(),
  links: links(),
  ids,
  previews,
});

/** Every route of this function, as the blueprint lists it. */
export const routes = {
  'GET /a/{token}': reading(showLink),
  'POST /a/{token}': acting(postLink),
};

export const handler = httpFunction(answering(answerPorts(), routes));
