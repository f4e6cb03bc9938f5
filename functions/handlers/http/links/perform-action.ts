import { agendas, clientFilePorts, ids, letterPorts, links, people } from '#runtime/container.ts';
import type { Route } from '#web/http/answer.ts';
import { postLink } from '#web/link-router/link-router.ts';

const ports = {
  ...letterPorts(),
  ...clientFilePorts(),
  people: people(),
  agendas: agendas(),
  links: links(),
  ids,
};

export const performActionRoute: Route = (request) => postLink(ports, request);
