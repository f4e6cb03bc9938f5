import { linksToRead, listingPorts } from '#runtime/container.ts';
import { advisorsReply } from '#web/advisors/advisors-view.ts';
import { staffRoute } from '#web/http/http-handler.ts';

const ports = { ...listingPorts(), links: linksToRead() };

export const listAdvisorsRoute = staffRoute(ports, (request) => advisorsReply(ports, request));
