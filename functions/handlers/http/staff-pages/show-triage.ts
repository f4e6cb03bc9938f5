import { linksToRead, listingPorts } from '#runtime/container.ts';
import { staffRoute } from '#web/http/http-handler.ts';
import { showTriage } from '#web/triage/triage-view.ts';

const ports = { ...listingPorts(), links: linksToRead() };

export const showTriageRoute = staffRoute(ports, (request) => showTriage(ports, request));
