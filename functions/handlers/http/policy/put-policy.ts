import { houses, linksToRead, policies } from '#runtime/container.ts';
import { staffRoute } from '#web/http/http-handler.ts';
import { publishReply } from '#web/policy/policy-api.ts';

const ports = { houses: houses(), links: linksToRead(), policies: policies() };

export const putPolicyRoute = staffRoute(ports, (request) => publishReply(ports, request));
