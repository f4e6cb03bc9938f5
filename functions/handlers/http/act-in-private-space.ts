import { agendas, ids, letterPorts, links, people } from '#runtime/container.ts';
import { http } from '#web/http/http-handler.ts';
import { actInPrivateSpace } from '#web/private-space/post-private-choice.ts';

const ports = { ...letterPorts(), agendas: agendas(), links: links(), people: people(), ids };

export const handler = http((request) => actInPrivateSpace(ports, request), ports);
