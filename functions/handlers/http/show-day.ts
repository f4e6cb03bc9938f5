import { linksToRead, readingPorts } from '#runtime/container.ts';
import { showDay } from '#web/board/day-view.ts';
import { staffHttp } from '#web/http/http-handler.ts';

const ports = { ...readingPorts(), links: linksToRead() };

export const handler = staffHttp(
  () => ports,
  (request) => showDay(ports, request),
);
