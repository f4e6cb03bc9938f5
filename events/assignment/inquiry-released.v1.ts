import * as z from 'zod';
import { defineEvent, id, instant } from '#events/envelope/envelope.ts';

export const inquiryReleasedV1 = defineEvent({
  name: 'inquiry-released.v1',
  saidBy: ['release-held-inquiries'],
  heardBy: ['deliver-signals'],
  meaning: 'An advisor can take what was held for want of one: it is theirs, under the promise as it was made.',
  data: z.strictObject({ fromId: id, toId: id, heldSince: instant }),
  example: { fromId: 'helene-marchand', toId: 'camille-laurent', heldSince: '2026-11-23T09:00:00.000Z' },
});
