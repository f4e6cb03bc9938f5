import * as z from 'zod';
import { defineEvent } from '#events/envelope/envelope.ts';

export const consentWithdrawnV1 = defineEvent({
  name: 'consent-withdrawn.v1',
  saidBy: ['withdraw-consent'],
  heardBy: [],
  meaning: 'A client withdrew their consent: all their inquiries end, and no relational letter is sent any more.',
  data: z.strictObject({ via: z.enum(['private-space', 'preferences', 'staff']) }),
  example: { via: 'preferences' },
});
