import * as z from 'zod';
import { instant } from '#events/envelope/envelope.ts';
import { events, houses, snapshots } from '#runtime/container.ts';
import type { Work } from '#runtime/dispatch.ts';
import { rebuildSnapshots } from '#use-cases/kpi/rebuild-snapshots.ts';

const ports = { events: events(), houses: houses(), snapshots: snapshots() };
const request = z.object({ from: z.iso.date(), to: z.iso.date(), at: instant });

export const rebuildSnapshotsOperation: Work = async (event) => {
  const { from, to, at } = request.parse(event);
  return rebuildSnapshots(ports, { from, to }, at);
};
