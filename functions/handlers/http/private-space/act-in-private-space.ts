import { agendas, ids, letterPorts, links, people } from '#runtime/container.ts';
import type { Route } from '#web/http/answer.ts';
import { actInPrivateSpace } from '#web/private-space/post-private-choice.ts';

const ports = { ...letterPorts(), agendas: agendas(), links: links(), people: people(), ids };

export const actInPrivateSpaceRoute: Route = (request) => actInPrivateSpace(ports, request);
