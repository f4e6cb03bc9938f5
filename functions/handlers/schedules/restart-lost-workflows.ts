import { z } from 'zod';
import { letterPorts, runs, workflowStarter } from '#runtime/container.ts';
import { listen } from '#runtime/listen.ts';
import { restartLostWorkflows } from '#use-cases/restart-lost-workflows.ts';

const ports = { ...letterPorts(), workflow: workflowStarter(), runs: runs() };
const scheduled = z.object({ scheduledAt: z.string() });

export const handler = listen((event: unknown) =>
  restartLostWorkflows(ports, new Date(scheduled.parse(event).scheduledAt).toISOString()),
);
