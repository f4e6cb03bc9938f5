import { earliestDate, isDateInBounds } from '#domain/calendar/date-bounds.ts';
import { localDateOf } from '#domain/calendar/local-date.ts';
import { readPurchaseRow } from '#events/submissions/purchase-rows.ts';
import type { SentRow } from '#use-cases/import/import-history.ts';
import { type PurchasePorts, recordPurchase } from '#use-cases/import/record-purchase.ts';
import type { StaffRequest } from '#web/http/http-handler.ts';
import { HttpProblemError } from '#web/http/problem.ts';
import { readImport } from '#web/http/request-body.ts';
import { type HttpReply, json } from '#web/http/response.ts';
import { csvRows, numberedRows } from './import-rows.ts';

/** How many fit into the 25 seconds of a request, with a margin; a larger history is sent in parts. */
const rowsAtMost = 500;
/** Rows processed at once. */
const atOnce = 20;

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new HttpProblemError(400, 'Send an array of purchases.', [{ path: '', message: 'Not an array.' }]);
}

function rowsOf(request: StaffRequest): SentRow[] {
  const body = readImport(request);
  const rows = body.kind === 'csv' ? csvRows(body.text) : numberedRows(listOf(body.value));
  if (rows.length > rowsAtMost)
    throw new HttpProblemError(413, `At most ${rowsAtMost} purchases at once; send the rest after.`);
  return rows;
}

interface RefusedRow {
  readonly line: number;
  readonly status: 400 | 409;
  readonly reason: string;
}

type RowResult = 'recorded' | 'already-recorded' | RefusedRow;

const numberReused = 'purchaseId: This number names another sale, of another client, day, amount or currency.';

async function importRow(ports: PurchasePorts, request: StaffRequest, { line, fields }: SentRow): Promise<RowResult> {
  const reading = readPurchaseRow(fields);
  if (reading.ok) {
    const today = localDateOf(request.at, request.house.policy.identity.timeZone);
    // A boutique east of the house is already in the next day.
    if (isDateInBounds(reading.row.purchasedOn, today, 1)) {
      const sale = { ...reading.row, recordedById: request.member.staffId };
      const result = await recordPurchase(ports, request.house, sale, request.at);
      return result === 'number-reused' ? { line, status: 409, reason: numberReused } : result;
    }
    return { line, status: 400, reason: `purchasedOn: Between ${earliestDate} and today.` };
  }
  const reason = reading.problems.map(({ path, message }) => `${path || 'row'}: ${message}`).join(' ');
  return { line, status: 400, reason };
}

/** A request of which nothing could be taken is refused as a whole. */
function statusOf(results: readonly RowResult[], rejected: readonly RefusedRow[]): 200 | 400 | 409 {
  if (rejected.length === 0 || rejected.length < results.length) return 200;
  return rejected.every(({ status }) => status === 409) ? 409 : 400;
}

/**
 * `POST /api/purchases`, for managers, whose id is recorded with each row. Rows are independent; refused ones are
 * listed with line and reason, and a repeat changes nothing.
 */
export async function importPurchases(ports: PurchasePorts, request: StaffRequest): Promise<HttpReply> {
  const rows = rowsOf(request);
  const results: RowResult[] = [];
  for (let start = 0; start < rows.length; start += atOnce) {
    const part = rows.slice(start, start + atOnce);
    results.push(...(await Promise.all(part.map((row) => importRow(ports, request, row)))));
  }
  const recorded = results.filter((result) => result === 'recorded').length;
  const alreadyRecorded = results.filter((result) => result === 'already-recorded').length;
  const rejected = results.filter((result) => typeof result === 'object');
  return json({ recorded, alreadyRecorded, rejected }, statusOf(results, rejected));
}
