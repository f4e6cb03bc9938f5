import { houses, links } from '#runtime/container.ts';
import { http } from '#runtime/http.ts';
import { openStaffSession } from '#runtime/sign-in-pages.ts';

const ports = { houses: houses(), links: links() };

export const handler = http((request) => openStaffSession(ports, request));
