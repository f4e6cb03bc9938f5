import { agendas, ids, linksToRead, people, storePorts } from '#runtime/container.ts';
import { staffRoute } from '#web/http/http-handler.ts';
import { recordContactRequest } from '#web/records/contacts-api.ts';

const ports = { ...storePorts(), links: linksToRead(), people: people(), agendas: agendas(), ids };

export const recordContactRoute = staffRoute(ports, (request) => recordContactRequest(ports, request));
