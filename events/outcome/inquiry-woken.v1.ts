import * as z from 'zod';
import { defineEvent } from '#events/envelope/envelope.ts';

export const inquiryWokenV1 = defineEvent({
  name: 'inquiry-woken.v1',
  saidBy: ['resume-paused-inquiries'],
  heardBy: ['deliver-signals'],
  meaning: 'The date of a respectful pause came: the house sends one reprise, or the inquiry stays paused.',
  data: z.strictObject({ reprise: z.number().int(), because: z.enum(['date', 'dormant']) }),
  example: { reprise: 1, because: 'date' },
});
