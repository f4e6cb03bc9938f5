import type { Person } from '#domain/identity/person.ts';
import { readGrantRow } from '#events/submissions/grant-rows.ts';
import type { PersonMaker } from '#ports/person-maker.ts';
import type { SentRow } from '#use-cases/import/import-history.ts';
import { type GrantPorts, setGrants } from '#use-cases/level/set-grants.ts';
import { type SignedRequest, signerIdOf } from '#web/http/http-handler.ts';
import { HttpProblemError } from '#web/http/problem.ts';
import { readImport } from '#web/http/request-body.ts';
import { type HttpReply, json } from '#web/http/response.ts';
import { csvRows, numberedRows } from '#web/import/import-rows.ts';
import { untilProblem } from './level-api.ts';

export type GrantImportPorts = GrantPorts & { readonly makers: PersonMaker };

/** How many fit into the 25 seconds of a request, with a margin. */
const rowsAtMost = 300;

function rowsOf(request: SignedRequest): readonly SentRow[] {
  const body = readImport(request);
  if (body.kind === 'json' && !Array.isArray(body.value)) {
    throw new HttpProblemError(400, 'Send an array of levels.', [{ path: '', message: 'Not an array.' }]);
  }
  const rows = body.kind === 'csv' ? csvRows(body.text) : numberedRows(Array.isArray(body.value) ? body.value : []);
  if (rows.length > rowsAtMost) throw new HttpProblemError(413, `At most ${rowsAtMost} at once; send the rest after.`);
  return rows;
}

/** Somebody of whom the house knows no purchase yet: the word alone makes them a client. */
function unknown(request: SignedRequest, ports: GrantImportPorts, email: string, fullName: string): Person {
  const { defaultLanguage, timeZone } = request.house.policy.identity;
  return {
    personId: ports.ids.next('person'),
    fullName,
    email,
    language: defaultLanguage,
    timeZone,
    vicLevel: 'new',
    vip: false,
    inquiryCount: 0,
    stoppedTopics: [],
    consents: [],
  };
}

type Rejected = { readonly line: number; readonly reason: string };

async function setRow(ports: GrantImportPorts, request: SignedRequest, row: SentRow): Promise<Rejected | undefined> {
  const { line, fields } = row;
  const reading = readGrantRow(fields);
  if (!reading.ok) {
    return { line, reason: reading.problems.map(({ path, message }) => `${path || 'row'}: ${message}`).join(' ') };
  }
  const { email, fullName = email, ...change } = reading.row;
  const wrongDay = untilProblem(request, change.until);
  if (wrongDay !== undefined) return { line, reason: `until: ${wrongDay}` };
  const { personId } = await ports.makers.make(unknown(request, ports, email, fullName));
  const author = { byId: signerIdOf(request), via: 'import' } as const;
  await setGrants(ports, request.house, personId, change, author, request.at);
  return undefined;
}

/**
 * `POST /api/levels`, for managers and CRMs: a list of clients whose level, visibility or marks the house knows from elsewhere,
 * as JSON or CSV. Rows are independent and taken in order; refused ones are listed with line and reason.
 */
export async function importGrants(ports: GrantImportPorts, request: SignedRequest): Promise<HttpReply> {
  const rows = rowsOf(request);
  const rejected: Rejected[] = [];
  for (const row of rows) {
    const refusal = await setRow(ports, request, row);
    if (refusal !== undefined) rejected.push(refusal);
  }
  const set = rows.length - rejected.length;
  return json({ set, rejected }, set === 0 && rejected.length > 0 ? 400 : 200);
}
