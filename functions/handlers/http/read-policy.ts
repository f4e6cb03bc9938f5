import { houses, linksToRead, policiesToRead } from '#runtime/container.ts';
import { staffHttp } from '#web/http/http-handler.ts';
import { policyReply } from '#web/policy/policy-api.ts';

const ports = { houses: houses(), links: linksToRead(), policies: policiesToRead() };

export const handler = staffHttp(
  () => ports,
  (request) => policyReply(ports, request),
);
