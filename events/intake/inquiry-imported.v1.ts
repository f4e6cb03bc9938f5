import * as z from 'zod';
import { defineEvent, id } from '#events/envelope/envelope.ts';

export const inquiryImportedV1 = defineEvent({
  name: 'inquiry-imported.v1',
  saidBy: ['imported-inquiry'],
  heardBy: [],
  meaning:
    'An inquiry from before the house opened here was brought in. What happened in it is logged at its own instants, as the past: none of it is announced, and this alone is news.',
  data: z.strictObject({
    byId: id,
    outcome: z.enum(['won', 'lost', 'no-show', 'open']),
  }),
  example: { byId: 'helene-marchand', outcome: 'won' },
});
