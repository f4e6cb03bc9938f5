import { clientFilePorts, ids, linksToRead, storePorts, writingPorts } from '#runtime/container.ts';
import { staffHttp } from '#runtime/http.ts';
import { steerRequest } from '#runtime/steer-requests.ts';

const ports = { ...storePorts(), ...clientFilePorts(), ...writingPorts(), links: linksToRead(), ids };

export const handler = staffHttp(
  () => ports,
  (request) => steerRequest(ports, request),
);
