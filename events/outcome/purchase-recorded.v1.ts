import * as z from 'zod';
import { defineEvent, id } from '#events/envelope/envelope.ts';

export const purchaseRecordedV1 = defineEvent({
  name: 'purchase-recorded.v1',
  saidBy: [],
  supersededBy: 'purchase-recorded.v2',
  heardBy: ['cancel-reprises'],
  meaning: 'A purchase of a client joined the portfolio: a sale, or a return below zero.',
  data: z.strictObject({
    purchaseId: id,
    purchasedOn: z.iso.date(),
    amountMinor: z.number().int(),
    currency: z.string().length(3),
    category: z.string().nullable(),
    /** The person who sent it; absent for an import of history. */
    recordedById: id.optional(),
  }),
  example: { purchaseId: 'p-1', purchasedOn: '2026-03-14', amountMinor: 1250000, currency: 'EUR', category: 'watches' },
});
