import { linksToRead, purchasesToList, readingPorts } from '#runtime/container.ts';
import { staffRoute } from '#web/http/http-handler.ts';
import { portfolioReply } from '#web/portfolio/portfolio-view.ts';

const ports = { ...readingPorts(), links: linksToRead(), purchases: purchasesToList() };

export const readPortfolioRoute = staffRoute(ports, (request) => portfolioReply(ports, request));
