import { linksToRead, listingPorts } from '#runtime/container.ts';
import { staffRoute } from '#web/http/http-handler.ts';
import { exportTriageExamples } from '#web/triage/triage-view.ts';

const ports = { ...listingPorts(), links: linksToRead() };

export const exportTriageExamplesRoute = staffRoute(ports, (request) => exportTriageExamples(ports, request));
