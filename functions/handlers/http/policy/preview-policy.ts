import { linksToRead, replayPorts } from '#runtime/container.ts';
import { staffRoute } from '#web/http/http-handler.ts';
import { previewReply } from '#web/policy/policy-preview-api.ts';

const ports = { ...replayPorts(), links: linksToRead() };

export const previewPolicyRoute = staffRoute(ports, (request) => previewReply(ports, request));
