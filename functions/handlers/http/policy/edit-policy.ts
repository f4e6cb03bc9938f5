import { linksToRead, policies, replayPorts } from '#runtime/container.ts';
import { staffRoute } from '#web/http/http-handler.ts';
import { editPolicy } from '#web/policy/policy-view.ts';

const ports = { ...replayPorts(), links: linksToRead(), policies: policies() };

export const editPolicyRoute = staffRoute(ports, (request) => editPolicy(ports, request));
