import { z } from 'zod';
import { letterPorts, runs, workflowStarter } from '#runtime/container.ts';
import { listen } from '#runtime/event-listener.ts';
import { restartLostWorkflows } from '#use-cases/recovery/restart-lost-workflows.ts';

const ports = { ...letterPorts(), workflow: workflowStarter(), runs: runs() };
const scheduled = z.object({ scheduledAt: z.string() });

export const handler = listen((event: unknown) =>
  restartLostWorkflows(ports, new Date(scheduled.parse(event).scheduledAt).toISOString()),
);
