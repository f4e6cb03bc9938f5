import * as z from 'zod';
import { defineEvent } from '#events/envelope/envelope.ts';

export const addressSuppressedV1 = defineEvent({
  name: 'address-suppressed.v1',
  saidBy: ['suppress-address'],
  heardBy: [],
  meaning: 'An address bounced for good or complained; nothing more is written to it.',
  data: z.strictObject({ because: z.enum(['bounce', 'complaint']) }),
  example: { because: 'bounce' },
});
