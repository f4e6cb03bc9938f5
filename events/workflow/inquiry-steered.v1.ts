import * as z from 'zod';
import { steeringActs } from '#domain/choices/staff-choices.ts';
import { code, defineEvent, id } from '#events/envelope/envelope.ts';

export const inquirySteeredV1 = defineEvent({
  name: 'inquiry-steered.v1',
  saidBy: ['aftercare-change', 'apply-staff-command', 'care-change', 'judged-change'],
  heardBy: ['deliver-signals'],
  meaning:
    'A staff command was applied to an inquiry: a manager reassigned, paused or closed it, or its owner has times proposed.',
  data: z.strictObject({ byId: id, act: z.enum(steeringActs), because: code }),
  example: { byId: 'helene-marchand', act: 'reassigned', because: 'workload' },
});
