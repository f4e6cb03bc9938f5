import { brandOf } from '#templates/layout/brand.ts';
import { type ImportView, importPage } from '#templates/pages/import/import.ts';
import { type ImportPorts, importHistory } from '#use-cases/import/import-history.ts';
import type { StaffRequest } from '#web/http/http-handler.ts';
import { HttpProblemError } from '#web/http/problem.ts';
import { utf8 } from '#web/http/request-body.ts';
import { type HttpReply, page } from '#web/http/response.ts';
import { importProblemSentence } from './import-problem-sentence.ts';
import { csvRows, importRowsAtMost, refuseTooMany } from './import-rows.ts';

/** Bodies reach a Lambda in base64, within its 6 MB. */
const bytesAtMost = 4 * 1024 * 1024;
/** A longer list is not useful to a reader: a count replaces the rest. */
const rejectedShownAtMost = 200;

type Fields = Pick<ImportView, 'csv' | 'owners' | 'categories'>;

function view(request: StaffRequest, fields: Fields, rest: Pick<ImportView, 'result' | 'problem'> = {}): string {
  const { house, member, pageLanguage: language } = request;
  return importPage({
    house: brandOf(house.policy.identity),
    language,
    staff: { fullName: member.fullName, role: member.role },
    rowsAtMost: importRowsAtMost,
    owners: fields.owners,
    categories: fields.categories,
    csv: fields.csv,
    ...rest,
  });
}

/** `GET /import`. */
export function showImport(request: StaffRequest): HttpReply {
  return page(view(request, { csv: '', owners: '', categories: '' }));
}

async function formOf(request: StaffRequest): Promise<FormData> {
  const bytes = request.bytes();
  if (bytes.byteLength > bytesAtMost) {
    throw new HttpProblemError(413, `The file has ${bytes.byteLength} bytes; at most ${bytesAtMost} are accepted.`);
  }
  try {
    const headers = { 'content-type': request.header('content-type') ?? '' };
    return await new Response(new Uint8Array(bytes), { headers }).formData();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new HttpProblemError(415, 'Send the form of the page, as a browser does.');
  }
}

/**
 * The text of the chosen file, which takes precedence over pasted text.
 * @throws HttpProblemError 400 for a file of another encoding, whose accents would be stored as other characters
 */
async function csvOf(form: FormData): Promise<string> {
  const file = form.get('file');
  if (file instanceof Blob && file.size > 0) return utf8(await file.bytes());
  const pasted = form.get('csv');
  return typeof pasted === 'string' ? pasted : '';
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

/** "M. Hansen = markita-hansen", one a line. */
function translationsOf(text: string): Record<string, string> {
  const pairs = text.split(/\r?\n/).flatMap((line) => {
    const [theirs = '', ours = ''] = line.split('=').map((side) => side.trim());
    return theirs === '' || ours === '' ? [] : [[theirs, ours] as const];
  });
  return Object.fromEntries(pairs);
}

/** `POST /import`: "check" changes nothing, "import" imports. The form keeps the input. */
export async function receiveImportForm(ports: ImportPorts, request: StaffRequest): Promise<HttpReply> {
  const { house, member, at, pageLanguage: language } = request;
  const form = await formOf(request);
  const others = { owners: textOf(form, 'owners'), categories: textOf(form, 'categories') };
  const translations = { owners: translationsOf(others.owners), categories: translationsOf(others.categories) };
  try {
    const fields = { ...others, csv: await csvOf(form) };
    const rows = refuseTooMany(csvRows(fields.csv));
    const dryRun = textOf(form, 'choice') !== 'import';
    const report = await importHistory(ports, { house, byId: member.staffId, at, rows, translations, dryRun });
    const shown = report.rejected.slice(0, rejectedShownAtMost).map(({ line, path, message }) => ({
      line,
      path,
      message: importProblemSentence(message, language),
    }));
    const rejectedRows = new Set(report.rejected.map(({ line }) => line)).size;
    return page(view(request, fields, { result: { ...report, rejected: shown, rejectedRows } }));
  } catch (error) {
    if (!(error instanceof HttpProblemError)) throw error;
    const problem = error.status === 413 ? 'too-many' : 'unreadable';
    return page(view(request, { ...others, csv: '' }, { problem }), error.status);
  }
}
