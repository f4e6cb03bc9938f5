import * as z from 'zod';
import { currencyCode } from '../values/currency.ts';
import { channelWord, intentWord, languageWord } from '../values/shared-enums.ts';
import { inquirySubmission } from './inquiry-submission.ts';
import { purchaseId } from './purchase-rows.ts';
import { type RowReading, readRow } from './read-row.ts';

/**
 * The input of `POST /api/inquiries/import`: one row for each past inquiry. A CSV uses the same names in its header.
 * Unknown columns are refused, and so are fields about means.
 */

const blank = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value);

function optional<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess(blank, schema.optional());
}

/** A schema of its own contract that trims surrounding spaces. */
function trimmed<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((value) => (typeof value === 'string' ? value.trim() : value), schema);
}

/** Ignores capitals and surrounding spaces: `Won ` is won. */
function word<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((value) => (typeof value === 'string' ? value.trim().toLowerCase() : value), schema);
}

/** An instant with its offset, or a date or a time in the house's own time zone. */
const moment = z
  .string()
  .trim()
  .regex(
    /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})?)?$/,
    'Write 2026-03-14, 2026-03-14 15:30 (time of the house) or an instant such as 2026-03-14T14:30:00Z.',
  );

const line = (atMost: number) =>
  z.string().trim().min(1, 'Please fill this in.').max(atMost, `At most ${atMost} characters.`);

export const historyRow = z.strictObject({
  /** The former system's own id. It makes a repeated import of the same row harmless, even a corrected one. */
  externalId: optional(
    z
      .string()
      .trim()
      .regex(/^[A-Za-z0-9._/-]{1,80}$/, 'Letters, digits, dots and dashes, 80 at most.'),
  ),
  receivedAt: moment,
  email: inquirySubmission.shape.email,
  fullName: optional(inquirySubmission.shape.fullName),
  language: optional(word(languageWord)),
  channel: z.preprocess((value) => blank(value) ?? 'other', word(channelWord)),
  intent: z.preprocess((value) => blank(value) ?? 'other', word(intentWord)),
  category: optional(line(60)),
  /** The person who looked after it: their id in the house, full name or e-mail; or a name translated by `owners`. */
  owner: line(254),
  firstResponseAt: optional(moment),
  firstResponseChannel: optional(word(z.enum(['call', 'mail', 'message']))),
  outcome: z.preprocess(
    (value) => (value === 'without-sale' ? 'lost' : value),
    word(z.enum(['won', 'lost', 'no-show', 'open'])),
  ),
  closedAt: optional(moment),
  /** In major units, as text: "12 500,00" or "12500.00". A number would have passed through a float. */
  amount: optional(
    z
      .string({ error: 'Send amounts as text: a number may have lost a cent on its way.' })
      .max(40, 'At most 40 characters.'),
  ),
  currency: optional(trimmed(currencyCode)),
  /** The till's number of the sale, if purchases are imported by it too, so that the sale counts once. */
  purchaseId: optional(trimmed(purchaseId)),
});
export type HistoryRow = z.infer<typeof historyRow>;

/** Their term → ours: `{"M. Hansen": "markita-hansen"}`. */
const translations = z.record(z.string().min(1).max(254), z.string().min(1).max(254));

/** The same with translations, as JSON. Rows are validated one by one, so that a bad row stops no other. */
export const historyImport = z.strictObject({
  rows: z.array(z.unknown()),
  owners: translations.optional(),
  categories: translations.optional(),
});

/** One row that was left out, and why. `line` counts from 1; the header of a CSV is line 1. */
export const rejectedRow = z.strictObject({ line: z.int(), path: z.string(), message: z.string() });
export type RejectedRow = z.infer<typeof rejectedRow>;

/** The result of an import. Rejected rows are left out, the others are stored. */
export const historyImportReport = z.strictObject({
  /** Nothing was written: this is the result that an import would have. */
  dryRun: z.boolean(),
  rows: z.int(),
  imported: z.int(),
  alreadyThere: z.int(),
  rejected: z.array(rejectedRow),
});
export type HistoryImportReport = z.infer<typeof historyImportReport>;

export function readHistoryRow(fields: unknown): RowReading<HistoryRow> {
  return readRow(historyRow, fields);
}
