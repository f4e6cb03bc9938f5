import { houses, linksToRead, policiesToRead } from '#runtime/container.ts';
import { staffRoute } from '#web/http/http-handler.ts';
import { policyReply } from '#web/policy/policy-api.ts';

const ports = { houses: houses(), links: linksToRead(), policies: policiesToRead() };

export const readPolicyRoute = staffRoute(ports, (request) => policyReply(ports, request));
