import { advisorsReply } from '#runtime/advisors-view.ts';
import { houses, inquiriesToRead, linksToRead } from '#runtime/container.ts';
import { staffHttp } from '#runtime/http.ts';

const ports = { houses: houses(), links: linksToRead(), inquiries: inquiriesToRead() };

export const handler = staffHttp(
  () => ports,
  (request) => advisorsReply(ports, request),
);
