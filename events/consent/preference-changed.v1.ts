import * as z from 'zod';
import { code, defineEvent } from '#events/envelope/envelope.ts';

export const preferenceChangedV1 = defineEvent({
  name: 'preference-changed.v1',
  saidBy: ['stop-topics', 'set-preferences'],
  heardBy: [],
  meaning: 'A client stopped topics of letters, or opened some again.',
  data: z.strictObject({ stopped: z.array(code), kept: z.array(code), via: z.enum(['page', 'one-click']) }),
  example: { stopped: ['follow-up'], kept: ['invitation'], via: 'one-click' },
});
