import { events, houses, linksToRead, snapshotsToRead } from '#runtime/container.ts';
import { staffHttp } from '#web/http/http-handler.ts';
import { kpiReply } from '#web/kpi/kpi-view.ts';

const ports = { houses: houses(), links: linksToRead(), events: events(), snapshots: snapshotsToRead() };

export const handler = staffHttp(
  () => ports,
  (request) => kpiReply(ports, request),
);
