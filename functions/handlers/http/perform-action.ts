import { ids, letterPorts, links } from '#runtime/container.ts';
import { http } from '#runtime/http.ts';
import { performAction } from '#runtime/perform-action.ts';

const ports = { ...letterPorts(), links: links(), ids };

export const handler = http((request) => performAction(ports, request));
