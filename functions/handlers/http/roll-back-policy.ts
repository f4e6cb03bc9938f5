import { houses, linksToRead, policies } from '#runtime/container.ts';
import { staffHttp } from '#runtime/http.ts';
import { rollBack } from '#runtime/policy-history-view.ts';

const ports = { houses: houses(), links: linksToRead(), policies: policies() };

export const handler = staffHttp(
  () => ports,
  (request) => rollBack(ports, request),
);
