import * as z from 'zod';
import { defineEvent } from '#events/envelope/envelope.ts';

export const personErasedV1 = defineEvent({
  name: 'person-erased.v1',
  saidBy: ['carry-out-erasures'],
  heardBy: [],
  meaning: 'Everything that says who a client was is removed; inquiries, purchases and figures stay under their id.',
  data: z.strictObject({ cause: z.enum(['client', 'manager', 'operator', 'retention']) }),
  example: { cause: 'client' },
});
