import { houses, linksToRead, policiesToRead } from '#runtime/container.ts';
import { staffHttp } from '#web/http/http-handler.ts';
import { showPolicy } from '#web/policy/policy-view.ts';

const ports = { houses: houses(), links: linksToRead(), policies: policiesToRead() };

export const handler = staffHttp(
  () => ports,
  (request) => showPolicy(ports, request),
);
