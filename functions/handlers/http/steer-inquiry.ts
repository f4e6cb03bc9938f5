import { agendas, clientFilePorts, ids, linksToRead, people, storePorts } from '#runtime/container.ts';
import { staffHttp } from '#runtime/http.ts';
import { steerRequest } from '#runtime/steer-requests.ts';

const ports = {
  ...storePorts(),
  ...clientFilePorts(),
  people: people(),
  agendas: agendas(),
  links: linksToRead(),
  ids,
};

export const handler = staffHttp(
  () => ports,
  (request) => steerRequest(ports, request),
);
