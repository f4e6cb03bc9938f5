import { z } from 'zod';
import { policies } from '#runtime/container.ts';
import { listen } from '#runtime/event-listener.ts';
import { applyDuePolicies } from '#use-cases/policy/apply-due-policies.ts';

const ports = { policies: policies() };
const scheduled = z.object({ scheduledAt: z.string() });

export const handler = listen((event: unknown) =>
  applyDuePolicies(ports, new Date(scheduled.parse(event).scheduledAt).toISOString()),
);
