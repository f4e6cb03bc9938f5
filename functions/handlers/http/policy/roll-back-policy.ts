import { houses, linksToRead, policies } from '#runtime/container.ts';
import { staffRoute } from '#web/http/http-handler.ts';
import { rollBack } from '#web/policy/policy-history-view.ts';

const ports = { houses: houses(), links: linksToRead(), policies: policies() };

export const rollBackPolicyRoute = staffRoute(ports, (request) => rollBack(ports, request));
