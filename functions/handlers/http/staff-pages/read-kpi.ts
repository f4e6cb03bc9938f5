import { events, houses, linksToRead, snapshotsToRead } from '#runtime/container.ts';
import { staffRoute } from '#web/http/http-handler.ts';
import { kpiReply } from '#web/kpi/kpi-view.ts';

const ports = { houses: houses(), links: linksToRead(), events: events(), snapshots: snapshotsToRead() };

export const readKpiRoute = staffRoute(ports, (request) => kpiReply(ports, request));
