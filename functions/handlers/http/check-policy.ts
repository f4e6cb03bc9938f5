import { houses, linksToRead, policiesToRead } from '#runtime/container.ts';
import { staffHttp } from '#web/http/http-handler.ts';
import { checkReply } from '#web/policy/policy-check-api.ts';

const ports = { houses: houses(), links: linksToRead(), policies: policiesToRead() };

export const handler = staffHttp(
  () => ports,
  (request) => checkReply(ports, request),
);
