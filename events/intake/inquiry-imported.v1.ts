import * as z from 'zod';
import { defineEvent, id } from '#events/envelope/envelope.ts';

export const inquiryImportedV1 = defineEvent({
  name: 'inquiry-imported.v1',
  saidBy: ['imported-inquiry'],
  heardBy: [],
  meaning:
    'An inquiry from before the house opened here was imported. Its past events are logged at their own instants and are not published; only this event is.',
  data: z.strictObject({
    byId: id,
    outcome: z.enum(['won', 'lost', 'no-show', 'open']),
  }),
  example: { byId: 'helene-marchand', outcome: 'won' },
});
