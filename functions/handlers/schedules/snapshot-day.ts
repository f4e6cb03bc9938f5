import { z } from 'zod';
import { events, houses, snapshots } from '#runtime/container.ts';
import { listen } from '#runtime/event-listener.ts';
import { snapshotDay } from '#use-cases/kpi/snapshot-day.ts';

const ports = { events: events(), houses: houses(), snapshots: snapshots() };
const scheduled = z.object({ scheduledAt: z.string() });

export const handler = listen((event: unknown) =>
  snapshotDay(ports, new Date(scheduled.parse(event).scheduledAt).toISOString()),
);
