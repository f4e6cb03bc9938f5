import { linksToRead, purchasesToRead, readingPorts } from '#runtime/container.ts';
import { staffHttp } from '#web/http/http-handler.ts';
import { portfolioReply } from '#web/portfolio/portfolio-view.ts';

const ports = { ...readingPorts(), links: linksToRead(), purchases: purchasesToRead() };

export const handler = staffHttp(
  () => ports,
  (request) => portfolioReply(ports, request),
);
