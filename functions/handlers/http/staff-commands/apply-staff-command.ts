import { clientFilePorts, executionUrl, ids, linksToRead, storePorts, writingPorts } from '#runtime/container.ts';
import { staffRoute } from '#web/http/http-handler.ts';
import { staffCommandRequest } from '#web/inquiry-page/post-staff-command.ts';

const ports = {
  ...storePorts(),
  ...clientFilePorts(),
  ...writingPorts(),
  links: linksToRead(),
  ids,
  executionUrl: executionUrl(),
};

export const applyStaffCommandRoute = staffRoute(ports, (request) => staffCommandRequest(ports, request));
