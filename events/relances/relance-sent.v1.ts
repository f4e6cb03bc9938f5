import * as z from 'zod';
import { code, defineEvent } from '#events/envelope/envelope.ts';

export const relanceSentV1 = defineEvent({
  name: 'relance-sent.v1',
  saidBy: ['send-relance'],
  heardBy: [],
  meaning: 'A relance was decided and written, once per inquiry and step.',
  data: z.strictObject({ waitNumber: z.number().int(), step: code, offer: code, policyVersion: code }),
  example: { waitNumber: 1, step: 'choice-d2', offer: 'slots', policyVersion: '2026-11-23.2' },
});
