import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { StaffRequest } from '#runtime/http.ts';
import { readImport } from '#runtime/http-body.ts';
import { HttpProblemError } from '#runtime/http-problem.ts';
import { type HttpReply, json } from '#runtime/http-reply.ts';
import { type PurchasePorts, recordPurchase } from '#use-cases/record-purchase.ts';

const blank = (value: unknown) => (value === '' ? undefined : value);

const purchaseRow = z.strictObject({
  purchaseId: z.string().regex(/^[A-Za-z0-9-]{1,80}$/, 'Letters, digits and dashes.'),
  email: z.email(),
  fullName: z.preprocess(blank, z.string().max(120).optional()),
  purchasedOn: z.iso.date(),
  /** In minor units: 125000 is 1,250.00 EUR. */
  amountMinor: z.coerce.number().int('Minor units are whole.'),
  currency: z.string().regex(/^[A-Z]{3}$/, 'An ISO 4217 code.'),
  category: z.preprocess(blank, z.string().max(60).optional()),
  advisorId: z.preprocess(blank, z.string().max(60).optional()),
});

const rowsAtMost = 2000;

function rowsOf(request: StaffRequest): unknown[] {
  const body = readImport(request);
  const rows: unknown = body.kind === 'json' ? body.value : csvRows(body.text);
  if (!Array.isArray(rows))
    throw new HttpProblemError(400, 'Send an array of purchases.', [{ path: '', message: 'Not an array.' }]);
  if (rows.length > rowsAtMost)
    throw new HttpProblemError(413, `At most ${rowsAtMost} purchases at once; send the rest after.`);
  return rows;
}

function csvRows(text: string): unknown[] {
  try {
    return parse(text, { columns: true, skip_empty_lines: true, trim: true, bom: true });
  } catch (error) {
    throw new HttpProblemError(
      400,
      `The CSV cannot be read: ${error instanceof Error ? error.message : 'unknown error'}.`,
    );
  }
}

/** `POST /api/purchases`: each row stands alone; refused ones are listed with line and reason, and a repeat changes nothing. */
export async function importPurchases(ports: PurchasePorts, request: StaffRequest): Promise<HttpReply> {
  const rejected: { line: number; reason: string }[] = [];
  let recorded = 0;
  let alreadyRecorded = 0;
  for (const [index, row] of rowsOf(request).entries()) {
    const parsed = purchaseRow.safeParse(row);
    if (!parsed.success) {
      const reason = parsed.error.issues
        .map((issue) => `${issue.path.join('.') || 'row'}: ${issue.message}`)
        .join('; ');
      rejected.push({ line: index + 1, reason });
      continue;
    }
    const result = await recordPurchase(ports, request.house, parsed.data, request.at);
    if (result === 'recorded') recorded += 1;
    else alreadyRecorded += 1;
  }
  return json(
    { recorded, alreadyRecorded, rejected },
    rejected.length > 0 && recorded + alreadyRecorded === 0 ? 400 : 200,
  );
}
