import { events, houses, linksToRead, snapshotsToRead } from '#runtime/container.ts';
import { staffHttp } from '#runtime/http.ts';
import { kpiReply } from '#runtime/kpi-view.ts';

const ports = { houses: houses(), links: linksToRead(), events: events(), snapshots: snapshotsToRead() };

export const handler = staffHttp(
  () => ports,
  (request) => kpiReply(ports, request),
);
