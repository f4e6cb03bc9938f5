import { earliestDate, isDateInBounds } from '#domain/calendar/date-bounds.ts';
import { localDateOf } from '#domain/calendar/local-date.ts';
import { normaliseEmail } from '#domain/identity/person.ts';
import { readPurchaseRow } from '#events/submissions/purchase-rows.ts';
import type { SentRow } from '#use-cases/import/import-history.ts';
import { type PurchasePorts, recordPurchases, type Sale } from '#use-cases/import/record-purchase.ts';
import { type SignedRequest, signerIdOf } from '#web/http/http-handler.ts';
import { HttpProblemError } from '#web/http/problem.ts';
import { readImport } from '#web/http/request-body.ts';
import { type HttpReply, json } from '#web/http/response.ts';
import { csvRows, numberedRows } from './import-rows.ts';

/** How many fit into the 25 seconds of a request, with a margin; a larger history is sent in parts. */
const rowsAtMost = 5000;
/** Clients processed at once: DynamoDB answers each in milliseconds, and a Lambda has few sockets. */
const clientsAtOnce = 24;

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new HttpProblemError(400, 'Send an array of purchases.', [{ path: '', message: 'Not an array.' }]);
}

function rowsOf(request: SignedRequest): SentRow[] {
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

const numberReused =
  'purchaseId: This number names another line, of another client, day, amount, currency, kind, category or advisor.';

/** A row that was read, or why it is refused. */
type ReadRow = { readonly line: number; readonly sale: Sale } | RefusedRow;

function readRow(request: SignedRequest, { line, fields }: SentRow): ReadRow {
  const { house, at } = request;
  const reading = readPurchaseRow(fields);
  if (!reading.ok) {
    const reason = reading.problems.map(({ path, message }) => `${path || 'row'}: ${message}`).join(' ');
    return { line, status: 400, reason };
  }
  const today = localDateOf(at, house.policy.identity.timeZone);
  // A boutique east of the house is already in the next day.
  if (!isDateInBounds(reading.row.purchasedOn, today, 1)) {
    return { line, status: 400, reason: `purchasedOn: Between ${earliestDate} and today.` };
  }
  return { line, sale: { ...reading.row, recordedById: signerIdOf(request) } };
}

async function recordOfClient(
  ports: PurchasePorts,
  { house, at }: SignedRequest,
  rows: readonly { readonly line: number; readonly sale: Sale }[],
): Promise<RowResult[]> {
  const results = await recordPurchases(
    ports,
    house,
    rows.map(({ sale }) => sale),
    at,
  );
  return rows.map(({ line }, index) => {
    const result = results[index] ?? 'number-reused';
    return result === 'number-reused' ? { line, status: 409, reason: numberReused } : result;
  });
}

/** A request of which nothing could be taken is refused as a whole. */
function statusOf(results: readonly RowResult[], rejected: readonly RefusedRow[]): 200 | 400 | 409 {
  if (rejected.length === 0 || rejected.length < results.length) return 200;
  return rejected.every(({ status }) => status === 409) ? 409 : 400;
}

/**
 * `POST /api/purchases`, for managers and tills, whose id is recorded with each row. The rows of a client are recorded together;
 * refused ones are listed with line and reason and stop no other, and a repeat changes nothing.
 */
export async function importPurchases(ports: PurchasePorts, request: SignedRequest): Promise<HttpReply> {
  const read = rowsOf(request).map((row) => readRow(request, row));
  const results: RowResult[] = read.flatMap((row) => ('sale' in row ? [] : [row]));
  const byClient = Map.groupBy(
    read.flatMap((row) => ('sale' in row ? [row] : [])),
    ({ sale }) => normaliseEmail(sale.email),
  );
  const clients = [...byClient.values()];
  for (let start = 0; start < clients.length; start += clientsAtOnce) {
    const some = clients.slice(start, start + clientsAtOnce);
    results.push(...(await Promise.all(some.map((rows) => recordOfClient(ports, request, rows)))).flat());
  }
  const recorded = results.filter((result) => result === 'recorded').length;
  const alreadyRecorded = results.filter((result) => result === 'already-recorded').length;
  const rejected = results
    .filter((result) => typeof result === 'object')
    .toSorted((one, other) => one.line - other.line);
  return json({ recorded, alreadyRecorded, rejected }, statusOf(results, rejected));
}
