import { houses, links } from '#runtime/container.ts';
import { staffHttp } from '#web/http/http-handler.ts';
import { closeStaffSession } from '#web/sign-in/sign-in-pages.ts';

const ports = { houses: houses(), links: links() };

export const handler = staffHttp(
  () => ports,
  (request) => closeStaffSession(ports, request),
);
