import { houses, linksToRead, policiesToRead } from '#runtime/container.ts';
import { staffHttp } from '#runtime/http.ts';
import { policyReply } from '#runtime/policy-api.ts';

const ports = { houses: houses(), links: linksToRead(), policies: policiesToRead() };

export const handler = staffHttp(
  () => ports,
  (request) => policyReply(ports, request),
);
