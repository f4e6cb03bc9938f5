import { agendas, clientFilePorts, ids, letterPorts, links, people } from '#runtime/container.ts';
import { http } from '#web/http/http-handler.ts';
import { actAtDoor } from '#web/link-router/link-router.ts';

const ports = {
  ...letterPorts(),
  ...clientFilePorts(),
  people: people(),
  agendas: agendas(),
  links: links(),
  ids,
};

export const handler = http((request) => actAtDoor(ports, request), ports);
