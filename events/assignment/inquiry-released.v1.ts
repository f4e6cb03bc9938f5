import * as z from 'zod';
import { defineEvent, id, instant } from '#events/envelope/envelope.ts';

export const inquiryReleasedV1 = defineEvent({
  name: 'inquiry-released.v1',
  saidBy: ['release-held-inquiries'],
  heardBy: ['deliver-signals'],
  meaning: 'An advisor took an inquiry that was held for want of one, under its original promise.',
  data: z.strictObject({ fromId: id, toId: id, heldSince: instant }),
  example: { fromId: 'helene-marchand', toId: 'camille-laurent', heldSince: '2026-11-23T09:00:00.000Z' },
});
