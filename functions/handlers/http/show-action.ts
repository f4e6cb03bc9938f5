import { showAction } from '#runtime/action-pages.ts';
import { linksToRead, readingPorts } from '#runtime/container.ts';
import { http } from '#runtime/http.ts';

const ports = { ...readingPorts(), links: linksToRead() };

export const handler = http((request) => showAction(ports, request));
