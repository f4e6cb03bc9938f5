import { agendas, ids, letterPorts, links, people } from '#runtime/container.ts';
import { http } from '#runtime/http.ts';
import { actInPrivateSpace } from '#runtime/private-acts.ts';

const ports = { ...letterPorts(), agendas: agendas(), links: links(), people: people(), ids };

export const handler = http((request) => actInPrivateSpace(ports, request));
