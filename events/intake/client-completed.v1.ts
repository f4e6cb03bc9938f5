import { z } from 'zod';
import { defineEvent } from '#events/envelope/envelope.ts';

export const clientCompletedV1 = defineEvent({
  name: 'client-completed.v1',
  saidBy: ['complete-inquiry', 'log-touch'],
  heardBy: ['deliver-signals'],
  meaning: 'A client completed an inquiry, or answered the question that was asked; the words are with the person.',
  data: z.strictObject({ what: z.enum(['completed', 'replied']) }),
  example: { what: 'completed' },
});
