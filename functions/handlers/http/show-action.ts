import { linksToRead, readingPorts } from '#runtime/container.ts';
import { http } from '#runtime/http.ts';
import { showAction } from '#runtime/action-pages.ts';

const ports = { ...readingPorts(), links: linksToRead() };

export const handler = http((request) => showAction(ports, request));
