import * as z from 'zod';
import { defineEvent, id } from '#events/envelope/envelope.ts';

export const erasureAskedV1 = defineEvent({
  name: 'erasure-asked.v1',
  saidBy: ['ask-for-erasure', 'apply-retention'],
  heardBy: [],
  meaning: 'Somebody asked that a client is erased, or their retention has ended; it is carried out by a schedule.',
  data: z.strictObject({ cause: z.enum(['client', 'manager', 'operator', 'retention']), byId: id }),
  example: { cause: 'client', byId: 'person-1' },
});
