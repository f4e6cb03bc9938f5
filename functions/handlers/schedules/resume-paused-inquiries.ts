import { z } from 'zod';
import { storePorts } from '#runtime/container.ts';
import { listen } from '#runtime/event-listener.ts';
import { resumePausedInquiries } from '#use-cases/outcome/resume-paused-inquiries.ts';

const ports = storePorts();
const scheduled = z.object({ scheduledAt: z.string() });

export const handler = listen((event: unknown) =>
  resumePausedInquiries(ports, new Date(scheduled.parse(event).scheduledAt).toISOString()),
);
