import { agendas, clientFilePorts, linksToRead, readingPorts } from '#runtime/container.ts';
import { http } from '#web/http/http-handler.ts';
import { openDoor } from '#web/link-router/link-router.ts';

const ports = { ...readingPorts(), ...clientFilePorts(), agendas: agendas(), links: linksToRead() };

export const handler = http((request) => openDoor(ports, request), ports);
