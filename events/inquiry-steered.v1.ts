import { z } from 'zod';
import { steeringActs } from '#domain/choices/staff-choices.ts';
import { code, defineEvent, id } from '#events/envelope.ts';

export const inquirySteeredV1 = defineEvent({
  name: 'inquiry-steered.v1',
  saidBy: ['apply-staff-command'],
  heardBy: ['deliver-signals'],
  meaning:
    'An inquiry was taken in hand: a manager gave it to somebody else, let it rest or closed it; its owner has times proposed.',
  data: z.strictObject({ byId: id, act: z.enum(steeringActs), because: code }),
  example: { byId: 'helene-marchand', act: 'reassigned', because: 'workload' },
});
