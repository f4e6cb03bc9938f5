import { earliestDate } from '#domain/calendar/date-bounds.ts';
import type { Instant } from '#domain/calendar/instant.ts';
import { localDateOf } from '#domain/calendar/local-date.ts';
import { readTypedMoment, type TypedMoment } from '#domain/calendar/typed-moment.ts';
import { minorDigitsOf } from '#domain/choices/currency-digits.ts';
import type { Language } from '#domain/choices/languages.ts';
import type { House } from '#domain/house/house.ts';
import { normaliseEmail } from '#domain/identity/person.ts';
import { isDecimalInDoubt, readTypedAmount } from '#domain/inquiry/typed-amount.ts';
import type { HistoryRow } from '#events/submissions/history-import.ts';
import type { SubmissionProblem } from '#events/submissions/inquiry-submission.ts';
import type { Hasher } from '#ports/hasher.ts';

/** How to translate the former system's terms: theirs → ours. */
export interface Translations {
  readonly owners: Readonly<Record<string, string>>;
  readonly categories: Readonly<Record<string, string>>;
}

/** A row in which every term was matched to one of the house. */
export interface NormalisedRow {
  readonly inquiryId: string;
  readonly purchaseId: string;
  readonly email: string;
  readonly fullName?: string | undefined;
  readonly language?: Language | undefined;
  readonly channel: HistoryRow['channel'];
  readonly intent: HistoryRow['intent'];
  readonly category?: string | undefined;
  readonly ownerId: string;
  readonly outcome: HistoryRow['outcome'];
  readonly receivedAt: TypedMoment;
  readonly firstResponse?: TypedMoment | undefined;
  readonly firstResponseChannel: 'call' | 'mail' | 'message';
  /** Absent while it is open. */
  readonly closedAt?: Instant | undefined;
  readonly sale?: { readonly amountMinor: number; readonly currency: string } | undefined;
}

export type RowNormalisation =
  | { readonly ok: true; readonly row: NormalisedRow }
  | { readonly ok: false; readonly problems: readonly SubmissionProblem[] };

function plain(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** The member of staff a name refers to; a former member still owns their past inquiries. */
function ownerIdOf(house: House, { owners }: Translations, written: string): string | undefined {
  const meant = plain(owners[written] ?? written);
  const found = house.staff.filter(
    ({ staffId, fullName, email }) => staffId === meant || plain(fullName) === meant || normaliseEmail(email) === meant,
  );
  // Two people have the same name: only an id or an address distinguishes them.
  return found.length === 1 ? found[0]?.staffId : undefined;
}

function categoryOf(house: House, { categories }: Translations, written: string): string | undefined {
  const meant = plain(categories[written] ?? written);
  return house.policy.identity.categories.find((category) => plain(category) === meant);
}

interface Reading {
  readonly house: House;
  readonly now: Instant;
  readonly problems: SubmissionProblem[];
}

function momentOf({ house, now, problems }: Reading, path: string, text: string | undefined): TypedMoment | undefined {
  if (text === undefined) return undefined;
  const moment = readTypedMoment(text, house.policy.identity.timeZone);
  if (moment === undefined) problems.push({ path, message: 'No such moment in the calendar.' });
  else if (Date.parse(moment.at) < Date.parse(earliestDate)) problems.push({ path, message: 'Before 1900.' });
  else if (Date.parse(moment.at) > Date.parse(now)) problems.push({ path, message: 'In the future.' });
  return moment;
}

/** An inquiry that ended on the day it began, at an unknown hour, must not end before its beginning. */
function endOf({ house, problems }: Reading, received: TypedMoment, closed: TypedMoment): Instant {
  const { timeZone } = house.policy.identity;
  if (closed.at >= received.at) return closed.at;
  if (closed.isWholeDay && localDateOf(closed.at, timeZone) === localDateOf(received.at, timeZone)) return received.at;
  problems.push({ path: 'closedAt', message: 'Before it was received.' });
  return closed.at;
}

function saleOf({ house, problems }: Reading, { outcome, amount, currency }: HistoryRow): NormalisedRow['sale'] {
  if (amount === undefined) return undefined;
  if (outcome !== 'won') {
    problems.push({ path: 'amount', message: 'Only what was won has an amount.' });
    return undefined;
  }
  const code = currency ?? house.policy.identity.currency.code;
  const minorDigits = minorDigitsOf(code);
  const amountMinor = readTypedAmount(amount, minorDigits);
  if (amountMinor === undefined) {
    problems.push({ path: 'amount', message: `Not an amount above zero that can be read in one way in ${code}.` });
    return undefined;
  }
  if (isDecimalInDoubt(amount, minorDigits)) {
    problems.push({ path: 'amount', message: 'Thousands to one reader, decimals to another: write 12500 or 12 500.' });
  }
  return { amountMinor, currency: code };
}

function checkOrder(
  { house, problems }: Reading,
  row: HistoryRow,
  received: TypedMoment,
  first: TypedMoment | undefined,
): void {
  const dayOf = ({ at }: TypedMoment) => localDateOf(at, house.policy.identity.timeZone);
  // Only the day is known, so either of the two may have come first.
  const isHourUnknown = (first?.isWholeDay ?? false) || received.isWholeDay;
  if (first !== undefined && (isHourUnknown ? dayOf(first) < dayOf(received) : first.at < received.at)) {
    problems.push({ path: 'firstResponseAt', message: 'Before it was received.' });
  }
  if (row.outcome === 'open' && row.closedAt !== undefined) {
    problems.push({ path: 'closedAt', message: 'What is open has not ended.' });
  }
  if (row.outcome !== 'open' && row.closedAt === undefined) {
    problems.push({ path: 'closedAt', message: 'Say when it ended.' });
  }
}

/** The same row always gives the same ids, so that a repeated import finds what is stored. */
function hashOf(hasher: Hasher, row: HistoryRow): string {
  return hasher.sha256(`history:${row.externalId ?? JSON.stringify(Object.entries(row).sort())}`).slice(0, 24);
}

/** Matches every term of a row to one of the house; all unmatched terms are reported at once. */
export function normaliseRow(
  about: { readonly house: House; readonly at: Instant; readonly translations: Translations; readonly hasher: Hasher },
  row: HistoryRow,
): RowNormalisation {
  const { house, translations, hasher } = about;
  const problems: SubmissionProblem[] = [];
  const reading = { house, now: about.at, problems };
  const ownerId = ownerIdOf(house, translations, row.owner);
  if (ownerId === undefined) {
    const known = house.staff.map(({ fullName }) => fullName).join(', ');
    problems.push({ path: 'owner', message: `Nobody of the house, or more than one. The house knows: ${known}.` });
  }
  const category = row.category === undefined ? undefined : categoryOf(house, translations, row.category);
  if (row.category !== undefined && category === undefined) {
    const known = house.policy.identity.categories.join(', ');
    problems.push({ path: 'category', message: `The house has no such category. It has: ${known}.` });
  }
  const receivedAt = momentOf(reading, 'receivedAt', row.receivedAt);
  const firstResponse = momentOf(reading, 'firstResponseAt', row.firstResponseAt);
  const closed = momentOf(reading, 'closedAt', row.closedAt);
  const sale = saleOf(reading, row);
  if (receivedAt !== undefined) checkOrder(reading, row, receivedAt, firstResponse);
  const closedAt = receivedAt === undefined || closed === undefined ? undefined : endOf(reading, receivedAt, closed);
  if (ownerId === undefined || receivedAt === undefined || problems.length > 0) return { ok: false, problems };
  const hash = hashOf(hasher, row);
  const { email, fullName, language, channel, intent, outcome, firstResponseChannel = 'mail' } = row;
  const ids = { inquiryId: `inq-h${hash}`, purchaseId: row.purchaseId ?? `history-${hash}` };
  const words = { email, fullName, language, channel, intent, category, ownerId, outcome };
  return { ok: true, row: { ...ids, ...words, receivedAt, firstResponse, firstResponseChannel, closedAt, sale } };
}
