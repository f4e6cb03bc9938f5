import { linksToRead, purchasesToRead, readingPorts } from '#runtime/container.ts';
import { staffHttp } from '#runtime/http.ts';
import { portfolioReply } from '#runtime/portfolio-view.ts';

const ports = { ...readingPorts(), links: linksToRead(), purchases: purchasesToRead() };

export const handler = staffHttp(
  () => ports,
  (request) => portfolioReply(ports, request),
);
