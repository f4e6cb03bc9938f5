import { showAction } from '#runtime/action-pages.ts';
import { clientFilePorts, linksToRead, readingPorts } from '#runtime/container.ts';
import { http } from '#runtime/http.ts';

const ports = { ...readingPorts(), ...clientFilePorts(), links: linksToRead() };

export const handler = http((request) => showAction(ports, request));
