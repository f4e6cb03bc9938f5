import { houses, inquiriesToRead, linksToRead } from '#runtime/container.ts';
import { advisorsReply } from '#web/advisors/advisors-view.ts';
import { staffHttp } from '#web/http/http-handler.ts';

const ports = { houses: houses(), links: linksToRead(), inquiries: inquiriesToRead() };

export const handler = staffHttp(
  () => ports,
  (request) => advisorsReply(ports, request),
);
