import * as z from 'zod';
import { defineEvent } from '#events/envelope/envelope.ts';

export const consentWithdrawnV1 = defineEvent({
  name: 'consent-withdrawn.v1',
  saidBy: ['withdraw-consent'],
  heardBy: [],
  meaning: 'A client withdrew their consent: every inquiry of theirs ends, and nothing relational is written any more.',
  data: z.strictObject({ via: z.enum(['private-space', 'preferences', 'staff']) }),
  example: { via: 'preferences' },
});
