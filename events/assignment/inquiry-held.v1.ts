import * as z from 'zod';
import { defineEvent, id } from '#events/envelope/envelope.ts';

export const inquiryHeldV1 = defineEvent({
  name: 'inquiry-held.v1',
  saidBy: ['hold-for-duty-manager'],
  heardBy: [],
  meaning: 'No advisor could or should take it by rule: the duty manager owns it.',
  data: z.strictObject({ because: z.enum(['nobody-eligible', 'doubtful', 'complaint', 'stop-request']), ownerId: id }),
  example: { because: 'nobody-eligible', ownerId: 'helene-marchand' },
});
