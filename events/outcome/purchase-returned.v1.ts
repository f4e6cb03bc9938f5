import * as z from 'zod';
import { purchaseKinds } from '#domain/choices/purchase-kinds.ts';
import { defineEvent, id } from '#events/envelope/envelope.ts';

export const purchaseReturnedV1 = defineEvent({
  name: 'purchase-returned.v1',
  saidBy: ['record-purchase'],
  heardBy: [],
  meaning: 'A client brought something back, or was given a credit.',
  data: z.strictObject({
    /** The till's number of the return itself. */
    purchaseId: id,
    kind: z.enum(purchaseKinds).exclude(['sale']),
    purchasedOn: z.iso.date(),
    /** Zero or below. */
    amountMinor: z.number().int().max(0),
    currency: z.string().length(3),
    category: z.string().nullable(),
    /** The sale it takes back, where the till names one. */
    returnsPurchaseId: id.nullable(),
    /** The person who sent it; absent for an import of history. */
    recordedById: id.optional(),
  }),
  example: {
    purchaseId: 'r-1',
    kind: 'return',
    purchasedOn: '2026-03-20',
    amountMinor: -1250000,
    currency: 'EUR',
    category: 'watches',
    returnsPurchaseId: 'p-1',
  },
});
