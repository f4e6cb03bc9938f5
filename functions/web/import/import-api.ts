import { historyImport } from '#events/submissions/history-import.ts';
import { type ImportPorts, importHistory, type SentRow } from '#use-cases/import/import-history.ts';
import type { Translations } from '#use-cases/import/normalise-row.ts';
import { fieldProblems } from '#web/http/field-problems.ts';
import { type SignedRequest, signerIdOf } from '#web/http/http-handler.ts';
import { HttpProblemError } from '#web/http/problem.ts';
import { readImport } from '#web/http/request-body.ts';
import { type HttpReply, json } from '#web/http/response.ts';
import { csvRows, numberedRows, refuseTooMany } from './import-rows.ts';

interface SentHistory {
  readonly rows: readonly SentRow[];
  readonly translations: Translations;
}

function sentHistory(request: SignedRequest): SentHistory {
  const body = readImport(request);
  const nothing = { owners: {}, categories: {} };
  if (body.kind === 'csv') return { rows: csvRows(body.text), translations: nothing };
  if (Array.isArray(body.value)) return { rows: numberedRows(body.value), translations: nothing };
  const parsed = historyImport.safeParse(body.value);
  if (!parsed.success) {
    const problems = fieldProblems(parsed.error);
    throw new HttpProblemError(
      400,
      'Send a list of rows, or {"rows": […], "owners": {…}, "categories": {…}}.',
      problems,
    );
  }
  const { rows, owners = {}, categories = {} } = parsed.data;
  return { rows: numberedRows(rows), translations: { owners, categories } };
}

/**
 * `POST /api/inquiries/import`: a manager, or a system of the house, imports inquiries from before the house opened
 * here. `?dryRun=1` reports the result and changes nothing.
 */
export async function importHistoryRequest(ports: ImportPorts, request: SignedRequest): Promise<HttpReply> {
  const { house, at, query } = request;
  const { rows, translations } = sentHistory(request);
  const dryRun = query.dryRun === '1' || query.dryRun === 'true';
  const about = { house, byId: signerIdOf(request), at, rows: refuseTooMany(rows), translations, dryRun };
  return json(await importHistory(ports, about));
}
