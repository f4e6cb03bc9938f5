import * as z from 'zod';
import { currencyCode } from '../values/currency.ts';
import { type RowReading, readRow } from './read-row.ts';

/** The body of `POST /api/purchases`: one row for each sale, in JSON or as the lines of a CSV. */

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

export const purchaseRow = z.strictObject({
  purchaseId,
  email: z.email('Not an e-mail address.'),
  fullName: optionalText(120),
  purchasedOn: z.iso.date('A day of the calendar, such as 2026-03-14.'),
  /** In minor units: 125000 is 1,250.00 EUR. */
  amountMinor: z.union([z.number().int(wholeUnits), wholeNumber], wholeUnits),
  currency: currencyCode,
  category: optionalText(60),
  advisorId: optionalText(60),
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
