import { inquiriesPage } from '#runtime/inquiries-api.ts';
import { linksToRead, readingPorts } from '#runtime/container.ts';
import { staffHttp } from '#runtime/http.ts';

const ports = { ...readingPorts(), links: linksToRead() };

export const handler = staffHttp(() => ports, (request) => inquiriesPage(ports, request));
