import { z } from 'zod';
import { defineEvent } from '#events/envelope.ts';

export const preferenceChangedV1 = defineEvent({
  name: 'preference-changed.v1',
  saidBy: ['unsubscribe'],
  heardBy: [],
  meaning: 'A client stopped one topic of letters, or all relational ones.',
  data: z.strictObject({ stopped: z.array(z.string()), kept: z.array(z.string()), via: z.enum(['page', 'one-click']) }),
  example: { stopped: ['follow-up'], kept: ['invitation'], via: 'one-click' },
});
