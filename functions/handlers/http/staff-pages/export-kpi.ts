import { events, houses, linksToRead, snapshotsToRead } from '#runtime/container.ts';
import { staffRoute } from '#web/http/http-handler.ts';
import { kpiCsvReply } from '#web/kpi/kpi-view.ts';

const ports = { houses: houses(), links: linksToRead(), events: events(), snapshots: snapshotsToRead() };

export const exportKpiRoute = staffRoute(ports, (request) => kpiCsvReply(ports, request));
