import { linksToRead, replayPorts } from '#runtime/container.ts';
import { staffHttp } from '#runtime/http.ts';
import { previewReply } from '#runtime/policy-preview-api.ts';

const ports = { ...replayPorts(), links: linksToRead() };

export const handler = staffHttp(
  () => ports,
  (request) => previewReply(ports, request),
);
