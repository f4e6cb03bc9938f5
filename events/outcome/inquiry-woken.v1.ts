import * as z from 'zod';
import { defineEvent } from '#events/envelope/envelope.ts';

export const inquiryWokenV1 = defineEvent({
  name: 'inquiry-woken.v1',
  saidBy: ['resume-paused-inquiries', 'log-touch'],
  heardBy: ['deliver-signals'],
  meaning:
    'The date of a respectful pause came: the house sends one reprise, or the inquiry ends with its reason. Or the owner, asked to confirm a pause, called the client.',
  data: z.strictObject({
    reprise: z.number().int(),
    because: z.enum(['date', 'dormant', 'purchase-since', 'occasion-passed', 'no-sincere-sign', 'owner-called']),
  }),
  example: { reprise: 1, because: 'date' },
});
