import { z } from 'zod';
import { absencePorts, staff } from '#runtime/container.ts';
import { listen } from '#runtime/event-listener.ts';
import { tendTeam } from '#use-cases/team/run-team-maintenance.ts';

const ports = { ...absencePorts(), staff: staff() };
const scheduled = z.object({ scheduledAt: z.string() });

export const handler = listen((event: unknown) =>
  tendTeam(ports, new Date(scheduled.parse(event).scheduledAt).toISOString()),
);
