import { houses, linksToRead, policies } from '#runtime/container.ts';
import { staffHttp } from '#web/http/http-handler.ts';
import { rollBack } from '#web/policy/policy-history-view.ts';

const ports = { houses: houses(), links: linksToRead(), policies: policies() };

export const handler = staffHttp(
  () => ports,
  (request) => rollBack(ports, request),
);
