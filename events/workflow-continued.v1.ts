import { z } from 'zod';
import { defineEvent } from '#events/envelope.ts';

export const workflowContinuedV1 = defineEvent({
  name: 'workflow-continued.v1',
  saidBy: ['continue-in-next-run'],
  heardBy: ['deliver-signals'],
  meaning: 'A run of the workflow had grown long: the next run goes on from where it stands.',
  data: z.strictObject({ run: z.number().int() }),
  example: { run: 2 },
});
