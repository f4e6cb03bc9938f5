import * as z from 'zod';
import { defineEvent } from '#events/envelope/envelope.ts';

export const workflowContinuedV1 = defineEvent({
  name: 'workflow-continued.v1',
  saidBy: ['continue-in-next-run', 'resume-failed-run'],
  heardBy: ['deliver-signals'],
  meaning: "A run of the workflow was long, or failed: the next run continues from the inquiry's present state.",
  data: z.strictObject({ run: z.number().int() }),
  example: { run: 2 },
});
