import * as z from 'zod';
import { defineEvent } from '#events/envelope/envelope.ts';

export const workflowBrokenOffV1 = defineEvent({
  name: 'workflow-broken-off.v1',
  saidBy: ['resume-failed-run'],
  heardBy: [],
  meaning:
    'A run of the workflow failed, timed out or was stopped; the next one takes over, or a person has the inquiry.',
  data: z.strictObject({
    run: z.number().int(),
    ended: z.enum(['failed', 'timed-out', 'aborted']),
    sequel: z.enum(['went-on', 'held', 'at-rest']),
  }),
  example: { run: 1, ended: 'failed', sequel: 'went-on' },
});
