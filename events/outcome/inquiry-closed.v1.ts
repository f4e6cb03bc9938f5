import * as z from 'zod';
import { defineEvent, id } from '#events/envelope/envelope.ts';

export const inquiryClosedV1 = defineEvent({
  name: 'inquiry-closed.v1',
  saidBy: ['close-inquiry', 'imported-inquiry'],
  heardBy: ['release-held-inquiries'],
  meaning: 'Nothing more is expected of anybody: the inquiry ended, and how.',
  data: z.strictObject({ because: z.enum(['won', 'without-sale', 'dormant', 'withdrawn', 'by-staff']), ownerId: id }),
  example: { because: 'won', ownerId: 'camille-laurent' },
});
