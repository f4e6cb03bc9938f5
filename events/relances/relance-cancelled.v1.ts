import * as z from 'zod';
import { code, defineEvent } from '#events/envelope/envelope.ts';

export const relanceCancelledV1 = defineEvent({
  name: 'relance-cancelled.v1',
  saidBy: ['send-relance'],
  heardBy: [],
  meaning: 'A relance was not sent, with its reason.',
  data: z.strictObject({ waitNumber: z.number().int(), step: code, because: code, policyVersion: code }),
  example: { waitNumber: 1, step: 'choice-d7', because: 'topic-stopped', policyVersion: '2026-11-23.2' },
});
