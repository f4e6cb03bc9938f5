import { houses, linksToRead, policies } from '#runtime/container.ts';
import { staffHttp } from '#runtime/http.ts';
import { publishReply } from '#runtime/policy-api.ts';

const ports = { houses: houses(), links: linksToRead(), policies: policies() };

export const handler = staffHttp(
  () => ports,
  (request) => publishReply(ports, request),
);
