import * as z from 'zod';
import { code, defineEvent } from '#events/envelope/envelope.ts';

export const houseFurnishedV1 = defineEvent({
  name: 'house-furnished.v1',
  saidBy: ['provision-house'],
  heardBy: ['replan-inquiries', 'release-held-inquiries'],
  meaning: 'People, hours or policy of the house changed; every open promise is re-planned.',
  data: z.strictObject({ policyVersion: code }),
  example: { policyVersion: 'default-2026-11' },
});
