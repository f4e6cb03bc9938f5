import { houses, linksToRead, policiesToRead } from '#runtime/container.ts';
import { staffRoute } from '#web/http/http-handler.ts';
import { differencesReply } from '#web/policy/policy-api.ts';

const ports = { houses: houses(), links: linksToRead(), policies: policiesToRead() };

export const comparePoliciesRoute = staffRoute(ports, (request) => differencesReply(ports, request));
