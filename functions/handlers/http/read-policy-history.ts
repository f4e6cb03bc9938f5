import { houses, linksToRead, policiesToRead } from '#runtime/container.ts';
import { staffHttp } from '#web/http/http-handler.ts';
import { policyHistory } from '#web/policy/policy-history-view.ts';

const ports = { houses: houses(), links: linksToRead(), policies: policiesToRead() };

export const handler = staffHttp(
  () => ports,
  (request) => policyHistory(ports, request),
);
