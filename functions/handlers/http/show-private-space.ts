import { agendas, linksToRead, readingPorts } from '#runtime/container.ts';
import { http } from '#runtime/http.ts';
import { showPrivateSpace } from '#runtime/private-space-view.ts';

const ports = { ...readingPorts(), agendas: agendas(), links: linksToRead() };

export const handler = http((request) => showPrivateSpace(ports, request));
