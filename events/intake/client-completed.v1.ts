import * as z from 'zod';
import { wordsChoices } from '#domain/choices/client-choices.ts';
import { defineEvent } from '#events/envelope/envelope.ts';

export const clientCompletedV1 = defineEvent({
  name: 'client-completed.v1',
  saidBy: ['complete-inquiry', 'join-inquiry', 'log-touch'],
  heardBy: ['deliver-signals'],
  meaning: 'A client completed an inquiry, or answered a question; the text is stored with the person.',
  data: z.strictObject({ what: z.enum(wordsChoices) }),
  example: { what: 'completed' },
});
