import { recordContactRequest } from '#runtime/contacts-api.ts';
import { agendas, ids, linksToRead, people, storePorts } from '#runtime/container.ts';
import { staffHttp } from '#runtime/http.ts';

const ports = { ...storePorts(), links: linksToRead(), people: people(), agendas: agendas(), ids };

export const handler = staffHttp(
  () => ports,
  (request) => recordContactRequest(ports, request),
);
