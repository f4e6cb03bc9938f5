import { linksToRead, readingPorts } from '#runtime/container.ts';
import { showDay } from '#runtime/day-view.ts';
import { staffHttp } from '#runtime/http.ts';

const ports = { ...readingPorts(), links: linksToRead() };

export const handler = staffHttp(
  () => ports,
  (request) => showDay(ports, request),
);
