import * as z from 'zod';
import { leftHows } from '#domain/choices/client-choices.ts';
import { defineEvent } from '#events/envelope/envelope.ts';

export const clientLeftV1 = defineEvent({
  name: 'client-left.v1',
  saidBy: ['leave-inquiry', 'cancel-appointment', 'withdraw-consent'],
  heardBy: ['deliver-signals'],
  meaning:
    'A client left an inquiry: no longer interested, wishing to be left alone, withdrawing consent, or pausing until a date.',
  data: z.strictObject({ how: z.enum(leftHows) }),
  example: { how: 'declined' },
});
