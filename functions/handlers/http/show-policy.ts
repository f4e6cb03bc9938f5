import { houses, linksToRead, policiesToRead } from '#runtime/container.ts';
import { staffHttp } from '#runtime/http.ts';
import { showPolicy } from '#runtime/policy-view.ts';

const ports = { houses: houses(), links: linksToRead(), policies: policiesToRead() };

export const handler = staffHttp(
  () => ports,
  (request) => showPolicy(ports, request),
);
