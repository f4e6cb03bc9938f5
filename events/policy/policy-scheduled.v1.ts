import * as z from 'zod';
import { code, defineEvent, id, instant } from '#events/envelope/envelope.ts';

export const policyScheduledV1 = defineEvent({
  name: 'policy-scheduled.v1',
  saidBy: ['publish-policy'],
  heardBy: [],
  meaning: 'A version of the policy was published for a later date; until then the present one stays in force.',
  data: z.strictObject({ policyVersion: code, effectiveFrom: instant, publishedById: id }),
  example: {
    policyVersion: '2026-11-23.2',
    effectiveFrom: '2026-12-01T08:00:00.000Z',
    publishedById: 'helene-marchand',
  },
});
