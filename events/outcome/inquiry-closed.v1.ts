import * as z from 'zod';
import { defineEvent, id } from '#events/envelope/envelope.ts';

export const inquiryClosedV1 = defineEvent({
  name: 'inquiry-closed.v1',
  saidBy: ['close-inquiry', 'imported-inquiry'],
  heardBy: ['release-held-inquiries'],
  meaning: 'The inquiry ended, with its reason; no further act is expected.',
  data: z.strictObject({
    because: z.enum(['won', 'without-sale', 'dormant', 'withdrawn', 'by-staff', 'resolved']),
    ownerId: id,
  }),
  example: { because: 'won', ownerId: 'camille-laurent' },
});
