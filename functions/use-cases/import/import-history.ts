import { normaliseEmail, type Person } from '#domain/identity/person.ts';
import { isSameMoney } from '#domain/portfolio/till-line.ts';
import { type HistoryImportReport, type RejectedRow, readHistoryRow } from '#events/submissions/history-import.ts';
import type { Hasher } from '#ports/hasher.ts';
import type { HistoryRepository } from '#ports/history-repository.ts';
import type { Ids } from '#ports/ids.ts';
import type { Purchase } from '#ports/purchase-repository.ts';
import { retryOnConflict } from '#use-cases/inquiry-changes/retry-on-conflict.ts';
import { type Importing, pastInquiry, purchaseOf } from './imported-inquiry.ts';
import { type NormalisedRow, normaliseRow, type Translations } from './normalise-row.ts';

export interface ImportPorts {
  readonly history: HistoryRepository;
  readonly ids: Ids;
  readonly hasher: Hasher;
}

/** One row as it was sent, and its line in the source. */
export interface SentRow {
  readonly line: number;
  readonly fields: unknown;
}

export interface WantedImport extends Importing {
  readonly rows: readonly SentRow[];
  readonly translations: Translations;
  readonly dryRun: boolean;
}

/** Clients processed at once: DynamoDB answers each in milliseconds, and a Lambda has few sockets. */
const clientsAtOnce = 24;

interface Sorted {
  readonly accepted: readonly NormalisedRow[];
  readonly rejected: RejectedRow[];
  /** The line of each row, by the id of its inquiry. */
  readonly lineOf: ReadonlyMap<string, number>;
}

/** Every row, or its problems. A row that occurs twice in one list is imported once, and the duplicate is reported. */
function sortRows(ports: ImportPorts, wanted: WantedImport): Sorted {
  const lineOf = new Map<string, number>();
  const accepted: NormalisedRow[] = [];
  const rejected: RejectedRow[] = [];
  for (const { line, fields } of wanted.rows) {
    const reading = readHistoryRow(fields);
    const settled = reading.ok ? normaliseRow({ ...wanted, hasher: ports.hasher }, reading.row) : reading;
    if (!settled.ok) {
      rejected.push(...settled.problems.map(({ path, message }) => ({ line, path, message })));
      continue;
    }
    const earlier = lineOf.get(settled.row.inquiryId);
    if (earlier !== undefined) {
      rejected.push({ line, path: 'externalId', message: `The same inquiry as line ${earlier}.` });
      continue;
    }
    lineOf.set(settled.row.inquiryId, line);
    accepted.push(settled.row);
  }
  return { accepted, rejected, lineOf };
}

function byClient(rows: readonly NormalisedRow[]): NormalisedRow[][] {
  const clients = new Map<string, NormalisedRow[]>();
  for (const row of rows) {
    const email = normaliseEmail(row.email);
    const own = clients.get(email);
    if (own === undefined) clients.set(email, [row]);
    else own.push(row);
  }
  return [...clients.values()].map((own) =>
    own.sort((one, other) => (one.receivedAt.at < other.receivedAt.at ? -1 : 1)),
  );
}

const reusedNumber = 'This number names another sale, of another client, day, amount or currency.';

function isSameSale(one: Purchase, other: Purchase): boolean {
  return one.personId === other.personId && isSameMoney(one, other);
}

/** Rows whose number belongs to another sale, of an earlier row or of the house: to import them would lose that sale. */
function rowsOfReusedNumbers(
  about: Importing,
  rows: readonly NormalisedRow[],
  people: ReadonlyMap<string, Person>,
  stored: ReadonlyMap<string, Purchase>,
): ReadonlySet<NormalisedRow> {
  const sales = new Map(stored);
  const reused = new Set<NormalisedRow>();
  for (const row of rows) {
    const email = normaliseEmail(row.email);
    const person = people.get(email);
    const sale = purchaseOf(about, row, person?.personId ?? email);
    if (sale === undefined) continue;
    const known = sales.get(sale.purchaseId);
    const isTheirs = known !== undefined && person?.mergedIds?.includes(known.personId) === true;
    if (known === undefined) sales.set(sale.purchaseId, sale);
    else if (!isSameSale(isTheirs ? { ...known, personId: sale.personId } : known, sale)) reused.add(row);
  }
  return reused;
}

/** A person known only from imported history. They gave no consent here, so no letter will be sent to them. */
function newPerson(ports: ImportPorts, { house }: Importing, rows: readonly NormalisedRow[]): Person {
  const { defaultLanguage, timeZone } = house.policy.identity;
  const latest = rows.at(-1);
  const email = latest?.email.trim() ?? '';
  return {
    personId: ports.ids.next('person'),
    fullName: rows.findLast(({ fullName }) => fullName !== undefined)?.fullName ?? email,
    email,
    language: rows.findLast(({ language }) => language !== undefined)?.language ?? defaultLanguage,
    timeZone,
    vicLevel: rows.some(({ outcome }) => outcome === 'won') ? 'client' : 'new',
    vip: false,
    inquiryCount: 1,
    stoppedTopics: [],
    consents: [],
  };
}

interface ImportedRows {
  readonly imported: number;
  /** Rows whose number was taken by another sale while they were imported. */
  readonly reused: readonly NormalisedRow[];
}

/**
 * The rows of one client, oldest first. The advisor of the latest row becomes the client's advisor, if they have none.
 */
async function importClient(
  ports: ImportPorts,
  about: Importing,
  rows: readonly NormalisedRow[],
  known: Person | undefined,
): Promise<ImportedRows> {
  const person = known ?? newPerson(ports, about, rows);
  const { personId } = person;
  const advisorId = rows.at(-1)?.ownerId ?? about.house.dutyManagerId;
  let isKnown = known !== undefined;
  let earliest = known?.knownSince;
  if (known !== undefined && earliest === undefined) earliest = await ports.history.findFirstSubmission(personId);
  let imported = 0;
  const reused: NormalisedRow[] = [];
  for (const row of rows) {
    const { at } = row.receivedAt;
    const past = pastInquiry(about, row, person, earliest !== undefined && earliest < at);
    const knownSince = earliest !== undefined && earliest < at ? earliest : at;
    const whom = isKnown ? ({ kind: 'known', personId } as const) : ({ kind: 'new', person } as const);
    const result = await ports.history.store(past, { ...whom, knownSince, advisorId });
    if (result === 'number-reused') reused.push(row);
    if (result !== 'stored') continue;
    imported += 1;
    isKnown = true;
    earliest = knownSince;
  }
  return { imported, reused };
}

/** A client whom another process stored a moment earlier is read again and joined. */
async function importClientSafely(
  ports: ImportPorts,
  about: Importing,
  rows: readonly NormalisedRow[],
  known: Person | undefined,
): Promise<ImportedRows> {
  const [{ email } = { email: '' }] = rows;
  const lookUp = async () => (await ports.history.findPeople([email])).get(normaliseEmail(email));
  return retryOnConflict(async (attempt) => importClient(ports, about, rows, attempt === 1 ? known : await lookUp()));
}

/**
 * Imports inquiries of the past: readable rows are stored with their history, the others are reported line by line.
 * Existing inquiries stay unchanged, so that repeating the import, or resuming it after a failure, is harmless.
 */
export async function importHistory(ports: ImportPorts, wanted: WantedImport): Promise<HistoryImportReport> {
  const { accepted, rejected, lineOf } = sortRows(ports, wanted);
  const refuse = (rows: Iterable<NormalisedRow>) => {
    for (const { inquiryId } of rows) {
      rejected.push({ line: lineOf.get(inquiryId) ?? 0, path: 'purchaseId', message: reusedNumber });
    }
  };
  const stored = await ports.history.findStored(accepted.map(({ inquiryId }) => inquiryId));
  const unstored = accepted.filter(({ inquiryId }) => !stored.has(inquiryId));
  const sold = unstored.filter(({ sale }) => sale !== undefined);
  const [people, sales] = await Promise.all([
    ports.history.findPeople([...new Set(unstored.map(({ email }) => normaliseEmail(email)))]),
    ports.history.findSales(sold.map(({ purchaseId }) => purchaseId)),
  ]);
  const reused = rowsOfReusedNumbers(wanted, sold, people, sales);
  refuse(reused);
  const fresh = unstored.filter((row) => !reused.has(row));
  const report = { dryRun: wanted.dryRun, rows: wanted.rows.length, rejected };
  if (wanted.dryRun) return { ...report, imported: fresh.length, alreadyThere: stored.size };
  const clients = byClient(fresh);
  let imported = 0;
  let refused = 0;
  for (let start = 0; start < clients.length; start += clientsAtOnce) {
    const some = clients.slice(start, start + clientsAtOnce);
    const counts = await Promise.all(
      some.map((rows) => importClientSafely(ports, wanted, rows, people.get(normaliseEmail(rows[0]?.email ?? '')))),
    );
    for (const count of counts) {
      imported += count.imported;
      refused += count.reused.length;
      refuse(count.reused);
    }
  }
  return { ...report, imported, alreadyThere: accepted.length - reused.size - refused - imported };
}
