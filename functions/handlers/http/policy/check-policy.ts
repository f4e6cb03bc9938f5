import { houses, linksToRead, policiesToRead } from '#runtime/container.ts';
import { staffRoute } from '#web/http/http-handler.ts';
import { checkReply } from '#web/policy/policy-check-api.ts';

const ports = { houses: houses(), links: linksToRead(), policies: policiesToRead() };

export const checkPolicyRoute = staffRoute(ports, (request) => checkReply(ports, request));
