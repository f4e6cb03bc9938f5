import { houses, links } from '#runtime/container.ts';
import { http } from '#web/http/http-handler.ts';
import { openStaffSession } from '#web/sign-in/sign-in-pages.ts';

const ports = { houses: houses(), links: links() };

export const handler = http((request) => openStaffSession(ports, request), ports);
