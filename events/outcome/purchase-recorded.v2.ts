import * as z from 'zod';
import { defineEvent, id } from '#events/envelope/envelope.ts';

/** Since returns and credits have an event of their own, a purchase is a sale, at zero or above. */
export const purchaseRecordedV2 = defineEvent({
  name: 'purchase-recorded.v2',
  saidBy: ['record-purchase'],
  heardBy: ['cancel-reprises'],
  meaning: 'A sale to a client joined the portfolio.',
  data: z.strictObject({
    purchaseId: id,
    purchasedOn: z.iso.date(),
    /** Zero for a free piece. */
    amountMinor: z.number().int().min(0),
    currency: z.string().length(3),
    category: z.string().nullable(),
    /** The person who sent it; absent for an import of history. */
    recordedById: id.optional(),
  }),
  example: { purchaseId: 'p-1', purchasedOn: '2026-03-14', amountMinor: 1250000, currency: 'EUR', category: 'watches' },
});
