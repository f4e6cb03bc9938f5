import { clientFilePorts, ids, linksToRead, storePorts, writingPorts } from '#runtime/container.ts';
import { staffHttp } from '#web/http/http-handler.ts';
import { steerRequest } from '#web/inquiry-page/post-staff-command.ts';

const ports = { ...storePorts(), ...clientFilePorts(), ...writingPorts(), links: linksToRead(), ids };

export const handler = staffHttp(
  () => ports,
  (request) => steerRequest(ports, request),
);
