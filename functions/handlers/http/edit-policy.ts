import { linksToRead, policies, replayPorts } from '#runtime/container.ts';
import { staffHttp } from '#runtime/http.ts';
import { editPolicy } from '#runtime/policy-view.ts';

const ports = { ...replayPorts(), links: linksToRead(), policies: policies() };

export const handler = staffHttp(
  () => ports,
  (request) => editPolicy(ports, request),
);
