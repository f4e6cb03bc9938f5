import { houses, linksToRead, policiesToRead } from '#runtime/container.ts';
import { staffHttp } from '#runtime/http.ts';
import { checkReply } from '#runtime/policy-check-api.ts';

const ports = { houses: houses(), links: linksToRead(), policies: policiesToRead() };

export const handler = staffHttp(
  () => ports,
  (request) => checkReply(ports, request),
);
