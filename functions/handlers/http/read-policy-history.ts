import { houses, linksToRead, policiesToRead } from '#runtime/container.ts';
import { staffHttp } from '#runtime/http.ts';
import { policyHistory } from '#runtime/policy-history-view.ts';

const ports = { houses: houses(), links: linksToRead(), policies: policiesToRead() };

export const handler = staffHttp(
  () => ports,
  (request) => policyHistory(ports, request),
);
