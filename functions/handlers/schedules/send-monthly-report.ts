import { z } from 'zod';
import { events, letterPorts, snapshotsToRead } from '#runtime/container.ts';
import { blockageOf } from '#runtime/inquiry-standing.ts';
import { listen } from '#runtime/listen.ts';
import { sendMonthlyReport } from '#use-cases/send-monthly-report.ts';

const ports = { ...letterPorts(), events: events(), snapshots: snapshotsToRead() };
const scheduled = z.object({ scheduledAt: z.string() });

export const handler = listen((event: unknown) =>
  sendMonthlyReport(ports, blockageOf, new Date(scheduled.parse(event).scheduledAt).toISOString()),
);
