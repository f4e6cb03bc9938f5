import { linksToRead, listingPorts } from '#runtime/container.ts';
import { showDay } from '#web/board/day-view.ts';
import { staffRoute } from '#web/http/http-handler.ts';

const ports = { ...listingPorts(), links: linksToRead() };

export const showDayRoute = staffRoute(ports, (request) => showDay(ports, request));
