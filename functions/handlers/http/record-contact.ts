import { recordContactRequest } from '#runtime/contacts-api.ts';
import { houses, ids, inquiriesToRead, linksToRead, people } from '#runtime/container.ts';
import { staffHttp } from '#runtime/http.ts';

const ports = { houses: houses(), links: linksToRead(), people: people(), inquiries: inquiriesToRead(), ids };

export const handler = staffHttp(
  () => ports,
  (request) => recordContactRequest(ports, request),
);
