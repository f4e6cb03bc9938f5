import { houses, links } from '#runtime/container.ts';
import { staffRoute } from '#web/http/http-handler.ts';
import { closeStaffSession } from '#web/sign-in/sign-in-pages.ts';

const ports = { houses: houses(), links: links() };

export const closeSessionRoute = staffRoute(ports, (request) => closeStaffSession(ports, request));
