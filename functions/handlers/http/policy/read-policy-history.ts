import { houses, linksToRead, policiesToRead } from '#runtime/container.ts';
import { staffRoute } from '#web/http/http-handler.ts';
import { policyHistory } from '#web/policy/policy-history-view.ts';

const ports = { houses: houses(), links: linksToRead(), policies: policiesToRead() };

export const readPolicyHistoryRoute = staffRoute(ports, (request) => policyHistory(ports, request));
