import { houses, linksToRead, policiesToRead } from '#runtime/container.ts';
import { staffRoute } from '#web/http/http-handler.ts';
import { showPolicy } from '#web/policy/policy-view.ts';

const ports = { houses: houses(), links: linksToRead(), policies: policiesToRead() };

export const showPolicyRoute = staffRoute(ports, (request) => showPolicy(ports, request));
