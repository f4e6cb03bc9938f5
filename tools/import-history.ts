/**
 * Brings a CSV of past inquiries into a running house, part by part:
 *
 *   npm run import -- history.csv --token TOKEN [--url http://localhost:3000] [--check]
 *                     [--owners owners.json] [--categories categories.json]
 *
 * `--check` looks and writes nothing. `owners` and `categories` are JSON objects: their word → ours. TOKEN is a manager's
 * session; on the local stack it is found by itself. Stopped halfway, it is simply started again: what is there stays.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { type HistoryImportReport, historyImportReport, type RejectedRow } from '#events/submissions/history-import.ts';
import { HttpProblemError } from '#web/http/problem.ts';
import { utf8 } from '#web/http/request-body.ts';
import { csvRows } from '#web/import/import-rows.ts';

/** Small enough to show progress and to finish well within a function's time. */
const rowsInPart = 200;
/** A part without a response in time is sent again: rows that were stored by then are recognised. */
const attempts = 4;
/** A longer list is not useful in a terminal: the counts summarise the rest. */
const rejectedShown = 40;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: 'string', default: `http://localhost:${process.env.PORT ?? '3000'}` },
    token: { type: 'string' },
    check: { type: 'boolean', default: false },
    owners: { type: 'string' },
    categories: { type: 'string' },
  },
});

const jsonFile = (path: string | undefined): unknown =>
  path === undefined ? {} : JSON.parse(readFileSync(path, 'utf8'));

async function localToken(): Promise<string> {
  const reply = await fetch(new URL('/_local/session?role=manager', values.url));
  if (!reply.ok) throw new Error('Name a manager’s session with --token.');
  return z.object({ token: z.string() }).parse(await reply.json()).token;
}

const started = performance.now();

function progress(done: number, total: number, seconds: number): string {
  const rate = done / seconds;
  const left = Math.ceil((total - done) / rate);
  return `${done} of ${total} rows, ${Math.round(rate)} a second, ${left} s left`;
}

async function send(url: URL, request: RequestInit): Promise<HistoryImportReport> {
  for (let attempt = 1; ; attempt += 1) {
    const reply = await fetch(url, request);
    if (reply.ok) return historyImportReport.parse(await reply.json());
    const problem = await reply.text();
    if (reply.status < 500 || attempt === attempts) throw new Error(`${reply.status}: ${problem}`);
  }
}

async function bringIn(file: string): Promise<number> {
  const rows = csvRows(utf8(readFileSync(file)));
  const [owners, categories] = [jsonFile(values.owners), jsonFile(values.categories)];
  const token = values.token ?? (await localToken());
  const url = new URL(`/api/inquiries/import${values.check ? '?dryRun=1' : ''}`, values.url);
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const rejected: RejectedRow[] = [];
  let [imported, alreadyThere] = [0, 0];
  for (let start = 0; start < rows.length; start += rowsInPart) {
    const part = rows.slice(start, start + rowsInPart);
    const body = JSON.stringify({ rows: part.map(({ fields }) => fields), owners, categories });
    const report = await send(url, { method: 'POST', headers, body });
    imported += report.imported;
    alreadyThere += report.alreadyThere;
    // The part counts its own rows from 1; a person needs the line in the file.
    rejected.push(...report.rejected.map((row) => ({ ...row, line: part[row.line - 1]?.line ?? row.line })));
    process.stderr.write(`\r${progress(start + part.length, rows.length, (performance.now() - started) / 1000)}   `);
  }
  process.stderr.write('\n');
  for (const { line, path, message } of rejected.slice(0, rejectedShown))
    console.log(`line ${line}  ${path}: ${message}`);
  if (rejected.length > rejectedShown) console.log(`… and ${rejected.length - rejectedShown} more`);
  const left = new Set(rejected.map(({ line }) => line)).size;
  const verb = values.check ? 'can be brought in' : 'brought in';
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(
    `${imported} of ${rows.length} inquiries ${verb}, ${alreadyThere} already there, ${left} left out (${seconds} s).`,
  );
  return left;
}

const [file] = positionals;
if (file === undefined) {
  console.error('Name a CSV file: npm run import -- history.csv');
  process.exitCode = 2;
} else {
  try {
    process.exitCode = (await bringIn(file)) > 0 ? 1 : 0;
  } catch (error) {
    console.error(
      error instanceof HttpProblemError
        ? `${file} cannot be read as a CSV in UTF-8. In Excel, save it as “CSV UTF-8”.`
        : String(error),
    );
    process.exitCode = 2;
  }
}
