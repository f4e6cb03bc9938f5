import * as z from 'zod';
import { defineEvent } from '#events/envelope/envelope.ts';

export const workflowTroubledV1 = defineEvent({
  name: 'workflow-troubled.v1',
  saidBy: ['report-trouble'],
  heardBy: [],
  meaning: 'A step failed for good; a person owns the inquiry and was notified.',
  data: z.strictObject({ failedState: z.string(), error: z.string() }),
  example: { failedState: 'Assign advisor', error: 'States.Timeout' },
});
