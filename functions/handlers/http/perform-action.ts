import { actAtDoor } from '#runtime/action-door.ts';
import { agendas, clientFilePorts, ids, letterPorts, links, people } from '#runtime/container.ts';
import { http } from '#runtime/http.ts';

const ports = {
  ...letterPorts(),
  ...clientFilePorts(),
  people: people(),
  agendas: agendas(),
  links: links(),
  ids,
};

export const handler = http((request) => actAtDoor(ports, request));
