import { agendas, clientFilePorts, ids, letterPorts, links, people } from '#runtime/container.ts';
import { http } from '#runtime/http.ts';
import { performAction } from '#runtime/perform-action.ts';

const ports = {
  ...letterPorts(),
  ...clientFilePorts(),
  people: people(),
  agendas: agendas(),
  links: links(),
  ids,
};

export const handler = http((request) => performAction(ports, request));
