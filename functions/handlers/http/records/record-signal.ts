import { ids, linksToRead, people, personByEmail, storePorts } from '#runtime/container.ts';
import { staffRoute } from '#web/http/http-handler.ts';
import { recordSignalRequest } from '#web/records/signals-api.ts';

const ports = { ...storePorts(), people: people(), links: linksToRead(), finder: personByEmail(), ids };

export const recordSignalRoute = staffRoute(ports, (request) => recordSignalRequest(ports, request));
