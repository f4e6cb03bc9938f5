import * as z from 'zod';
import { purchaseKinds } from '#domain/choices/purchase-kinds.ts';
import { currencyCode } from '../values/currency.ts';
import { type RowReading, readRow } from './read-row.ts';

/** The body of `POST /api/purchases`: one row for each sale, return or credit, in JSON or as the lines of a CSV. */

const blank = (value: unknown) => (value === '' ? undefined : value);

const optionalText = (atMost: number) =>
  z.preprocess(blank, z.string().max(atMost, `At most ${atMost} characters.`).optional());

/** The till's own number of a sale; a repeat is recognised by it. */
export const purchaseId = z.string().regex(/^[A-Za-z0-9-]{1,80}$/, 'Only letters, digits and dashes, 80 at most.');

const wholeUnits = 'A whole number of minor units: 125000 is 1,250.00.';
/** A cell of a CSV: an empty one is not zero. */
const wholeNumber = z
  .string()
  .regex(/^-?\d{1,15}$/, wholeUnits)
  .transform(Number);

const purchaseFields = z.strictObject({
  purchaseId,
  email: z.email('Not an e-mail address.'),
  fullName: optionalText(120),
  purchasedOn: z.iso.date('A day of the calendar, such as 2026-03-14.'),
  /** In minor units: 125000 is 1,250.00 EUR. Zero for a free piece. Of a return or a credit the sign does not matter. */
  amountMinor: z.union([z.number().int(wholeUnits), wholeNumber], wholeUnits),
  currency: currencyCode,
  /** Without it, a row below zero or with `returnsPurchaseId` is a return, and any other a sale. */
  kind: z.preprocess(blank, z.enum(purchaseKinds, 'One of: sale, return, credit.').optional()),
  /** The till's number of the sale that a return or a credit takes back. */
  returnsPurchaseId: z.preprocess(blank, purchaseId.optional()),
  category: optionalText(60),
  advisorId: optionalText(60),
});

export const purchaseRow = purchaseFields.superRefine((row, { addIssue }) => {
  const { kind, returnsPurchaseId, amountMinor } = row;
  if (kind === 'sale' && amountMinor < 0) {
    addIssue({
      code: 'custom',
      path: ['amountMinor'],
      message: 'A sale is not below zero: name the kind return or credit.',
    });
  }
  if (kind === 'sale' && returnsPurchaseId !== undefined) {
    addIssue({ code: 'custom', path: ['returnsPurchaseId'], message: 'A sale takes back no other.' });
  }
  if (returnsPurchaseId === row.purchaseId) {
    addIssue({ code: 'custom', path: ['returnsPurchaseId'], message: 'A return has a number of its own.' });
  }
});

export const purchaseRows = z.array(purchaseRow);

export const purchasesRecorded = z.strictObject({
  recorded: z.int(),
  alreadyRecorded: z.int(),
  /** `status`: 400 for a row that cannot be read, 409 for a till's number that names another sale. */
  rejected: z.array(z.strictObject({ line: z.int(), status: z.int(), reason: z.string() })),
});

export function readPurchaseRow(fields: unknown): RowReading<z.infer<typeof purchaseRow>> {
  return readRow(purchaseRow, fields);
}
