import { z } from 'zod';
import { storePorts } from '#runtime/container.ts';
import { listen } from '#runtime/listen.ts';
import { wakeRestingInquiries } from '#use-cases/wake-resting-inquiries.ts';

const ports = storePorts();
const scheduled = z.object({ scheduledAt: z.string() });

export const handler = listen((event: unknown) =>
  wakeRestingInquiries(ports, new Date(scheduled.parse(event).scheduledAt).toISOString()),
);
