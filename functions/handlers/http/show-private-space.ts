import { agendas, linksToRead, readingPorts } from '#runtime/container.ts';
import { http } from '#web/http/http-handler.ts';
import { showPrivateSpace } from '#web/private-space/private-space-view.ts';

const ports = { ...readingPorts(), agendas: agendas(), links: linksToRead() };

export const handler = http((request) => showPrivateSpace(ports, request), ports);
