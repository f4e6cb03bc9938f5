import { z } from 'zod';
import { events, letterPorts, snapshotsToRead } from '#runtime/container.ts';
import { listen } from '#runtime/event-listener.ts';
import { sendMonthlyReport } from '#use-cases/kpi/send-monthly-report.ts';

const ports = { ...letterPorts(), events: events(), snapshots: snapshotsToRead() };
const scheduled = z.object({ scheduledAt: z.string() });

export const handler = listen((event: unknown) =>
  sendMonthlyReport(ports, new Date(scheduled.parse(event).scheduledAt).toISOString()),
);
