import { z } from 'zod';
import { askedChoices } from '#domain/choices/client-choices.ts';
import { defineEvent } from '#events/envelope.ts';

export const clientAskedV1 = defineEvent({
  name: 'client-asked.v1',
  saidBy: ['ask-advisor', 'log-touch', 'request-appointment'],
  heardBy: ['deliver-signals'],
  meaning: 'A client asked for a call, for other times, or to take up again what rested: somebody owes them an answer.',
  data: z.strictObject({ what: z.enum(askedChoices) }),
  example: { what: 'call' },
});
