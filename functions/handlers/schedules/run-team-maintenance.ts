import { z } from 'zod';
import { absencePorts, staff } from '#runtime/container.ts';
import { listen } from '#runtime/event-listener.ts';
import { runTeamMaintenance } from '#use-cases/team/run-team-maintenance.ts';

const ports = { ...absencePorts(), staff: staff() };
const scheduled = z.object({ scheduledAt: z.string() });

export const handler = listen((event: unknown) =>
  runTeamMaintenance(ports, new Date(scheduled.parse(event).scheduledAt).toISOString()),
);
