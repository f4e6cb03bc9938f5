import { z } from 'zod';
import { instant } from '#events/envelope/envelope.ts';
import { events, houses, snapshots } from '#runtime/container.ts';
import { listen } from '#runtime/event-listener.ts';
import { rebuildSnapshots } from '#use-cases/kpi/rebuild-snapshots.ts';

const ports = { events: events(), houses: houses(), snapshots: snapshots() };
const request = z.object({ from: z.iso.date(), to: z.iso.date(), at: instant });

export const handler = listen((event: unknown) => {
  const { from, to, at } = request.parse(event);
  return rebuildSnapshots(ports, { from, to }, at);
});
