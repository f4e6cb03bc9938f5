import * as z from 'zod';
import { defineEvent, id, instant } from '#events/envelope/envelope.ts';

export const renewedPromiseBrokenV1 = defineEvent({
  name: 'renewed-promise-broken.v1',
  saidBy: ['promise-keeping'],
  heardBy: [],
  meaning: 'The new time that the client was given with the apology passed without an answer as well.',
  data: z.strictObject({ obligationId: id, byId: id, dueAt: instant }),
  example: { obligationId: 'obl-1', byId: 'helene-marchand', dueAt: '2026-11-23T16:30:00.000Z' },
});
