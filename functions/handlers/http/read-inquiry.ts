import { linksToRead, readingPorts } from '#runtime/container.ts';
import { staffHttp } from '#runtime/http.ts';
import { inquiryDetail } from '#runtime/inquiries-api.ts';

const ports = { ...readingPorts(), links: linksToRead() };

export const handler = staffHttp(
  () => ports,
  (request) => inquiryDetail(ports, request),
);
