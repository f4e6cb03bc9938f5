import * as z from 'zod';
import { askedChoices } from '#domain/choices/client-choices.ts';
import { defineEvent } from '#events/envelope/envelope.ts';

export const clientAskedV1 = defineEvent({
  name: 'client-asked.v1',
  saidBy: ['ask-advisor', 'join-inquiry', 'log-touch', 'request-appointment'],
  heardBy: ['deliver-signals'],
  meaning: 'A client asked for a call, for other times, or to resume a paused inquiry: an answer is owed.',
  data: z.strictObject({ what: z.enum(askedChoices) }),
  example: { what: 'call' },
});
