import { agendas, clientFilePorts, linksToRead, readingPorts } from '#runtime/container.ts';
import type { Route } from '#web/http/answer.ts';
import { showLink } from '#web/link-router/link-router.ts';

const ports = { ...readingPorts(), ...clientFilePorts(), agendas: agendas(), links: linksToRead() };

export const showActionRoute: Route = (request) => showLink(ports, request);
