import { ids, linksToRead, people, personByEmail, storePorts } from '#runtime/container.ts';
import { staffHttp } from '#web/http/http-handler.ts';
import { recordSignalRequest } from '#web/records/signals-api.ts';

const ports = { ...storePorts(), people: people(), links: linksToRead(), finder: personByEmail(), ids };

export const handler = staffHttp(
  () => ports,
  (request) => recordSignalRequest(ports, request),
);
