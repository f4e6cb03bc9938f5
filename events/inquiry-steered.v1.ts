import { z } from 'zod';
import { code, defineEvent, id } from '#events/envelope.ts';

export const inquirySteeredV1 = defineEvent({
  name: 'inquiry-steered.v1',
  saidBy: ['steer-inquiry'],
  heardBy: ['deliver-signals'],
  meaning: 'A manager took an inquiry in hand: gave it to somebody else, let it rest, or closed it.',
  data: z.strictObject({ byId: id, act: z.enum(['reassigned', 'paused', 'closed']), because: code }),
  example: { byId: 'helene-marchand', act: 'reassigned', because: 'workload' },
});
