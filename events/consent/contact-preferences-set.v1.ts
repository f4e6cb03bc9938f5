import * as z from 'zod';
import { code, defineEvent, instant } from '#events/envelope/envelope.ts';

export const contactPreferencesSetV1 = defineEvent({
  name: 'contact-preferences-set.v1',
  saidBy: ['set-preferences'],
  heardBy: [],
  meaning: 'A client chose their preferences: channels, frequency, a pause, or no letters at all.',
  data: z.strictObject({
    channels: z.array(code),
    frequency: code,
    pausedUntil: instant.nullable(),
    stopped: z.boolean(),
  }),
  example: { channels: ['email'], frequency: 'monthly', pausedUntil: null, stopped: false },
});
