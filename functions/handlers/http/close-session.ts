import { houses, links } from '#runtime/container.ts';
import { staffHttp } from '#runtime/http.ts';
import { closeStaffSession } from '#runtime/sign-in-pages.ts';

const ports = { houses: houses(), links: links() };

export const handler = staffHttp(
  () => ports,
  (request) => closeStaffSession(ports, request),
);
