import { linksToRead, readingPorts } from '#runtime/container.ts';
import { staffHttp } from '#web/http/http-handler.ts';
import { inquiriesPage } from '#web/inquiry-page/inquiries-api.ts';

const ports = { ...readingPorts(), links: linksToRead() };

export const handler = staffHttp(
  () => ports,
  (request) => inquiriesPage(ports, request),
);
