import { executionUrl, linksToRead, listingPorts } from '#runtime/container.ts';
import { staffRoute } from '#web/http/http-handler.ts';
import { inquiriesPage } from '#web/inquiry-page/inquiries-api.ts';

const ports = { ...listingPorts(), links: linksToRead(), executionUrl: executionUrl() };

export const listInquiriesRoute = staffRoute(ports, (request) => inquiriesPage(ports, request));
