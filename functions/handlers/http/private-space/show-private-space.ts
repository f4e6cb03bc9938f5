import { agendas, linksToRead, readingPorts } from '#runtime/container.ts';
import type { Route } from '#web/http/answer.ts';
import { showPrivateSpace } from '#web/private-space/private-space-view.ts';

const ports = { ...readingPorts(), agendas: agendas(), links: linksToRead() };

export const showPrivateSpaceRoute: Route = (request) => showPrivateSpace(ports, request);
