import * as z from 'zod';
import { code, defineEvent, instant } from '#events/envelope/envelope.ts';

export const relanceDeferredV1 = defineEvent({
  name: 'relance-deferred.v1',
  saidBy: ['send-relance'],
  heardBy: [],
  meaning: "A relance was postponed by the ledger, the client's hours or preferences; it is never dropped silently.",
  data: z.strictObject({
    waitNumber: z.number().int(),
    step: code,
    until: instant,
    because: code,
    policyVersion: code,
  }),
  example: {
    waitNumber: 1,
    step: 'choice-d2',
    until: '2026-11-26T08:00:00.000Z',
    because: 'cap',
    policyVersion: '2026-11-23.2',
  },
});
