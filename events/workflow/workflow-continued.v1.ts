import * as z from 'zod';
import { defineEvent } from '#events/envelope/envelope.ts';

export const workflowContinuedV1 = defineEvent({
  name: 'workflow-continued.v1',
  saidBy: ['continue-in-next-run', 'resume-failed-run'],
  heardBy: ['deliver-signals'],
  meaning: 'A run of the workflow had grown long, or broke off: the next run goes on from where the inquiry stands.',
  data: z.strictObject({ run: z.number().int() }),
  example: { run: 2 },
});
