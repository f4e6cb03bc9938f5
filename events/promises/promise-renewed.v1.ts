import * as z from 'zod';
import { defineEvent, id, instant } from '#events/envelope/envelope.ts';

export const promiseRenewedV1 = defineEvent({
  name: 'promise-renewed.v1',
  saidBy: ['promise-keeping'],
  heardBy: [],
  meaning:
    'The first promise was broken; with one apology the client is given a new time, which its signer answers for. At most one an obligation.',
  data: z.strictObject({
    obligationId: id,
    /** Who signs the apology and owns the new time. */
    byId: id,
    /** `accepted`: a colleague had taken the inquiry; `duty`: nobody had, and it is the duty manager. */
    because: z.enum(['accepted', 'duty']),
    dueAt: instant,
  }),
  example: {
    obligationId: 'obl-1',
    byId: 'helene-marchand',
    because: 'duty',
    dueAt: '2026-11-23T16:30:00.000Z',
  },
});
