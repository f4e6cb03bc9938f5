import * as z from 'zod';
import { code, defineEvent, id } from '#events/envelope/envelope.ts';

export const policyPublishedV1 = defineEvent({
  name: 'policy-published.v1',
  saidBy: ['publish-policy', 'apply-due-policies'],
  heardBy: ['replan-inquiries'],
  meaning: 'A version of the policy is in force from this instant; every open promise is re-planned.',
  data: z.strictObject({ policyVersion: code, previousVersion: code, publishedById: id }),
  example: { policyVersion: '2026-11-23.2', previousVersion: '2026-11-23.1', publishedById: 'helene-marchand' },
});
