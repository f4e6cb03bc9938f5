import { openDoor } from '#runtime/action-door.ts';
import { agendas, clientFilePorts, linksToRead, readingPorts } from '#runtime/container.ts';
import { http } from '#runtime/http.ts';

const ports = { ...readingPorts(), ...clientFilePorts(), agendas: agendas(), links: linksToRead() };

export const handler = http((request) => openDoor(ports, request));
