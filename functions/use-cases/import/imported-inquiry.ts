import type { Instant } from '#domain/calendar/instant.ts';
import { localDateOf } from '#domain/calendar/local-date.ts';
import { measureFirstResponse } from '#domain/first-response/measure-first-response.ts';
import { promiseCalendarId } from '#domain/first-response/obligation.ts';
import { calendarOf, type House, staffOf } from '#domain/house/house.ts';
import type { Person } from '#domain/identity/person.ts';
import type { FirstResponseMeasure, Inquiry } from '#domain/inquiry/inquiry.ts';
import { inquiryReference } from '#domain/inquiry/inquiry-reference.ts';
import type { CloseReason } from '#domain/inquiry/outcome.ts';
import { serviceTarget } from '#domain/policy/service.ts';
import type { EventData } from '#events/catalog.ts';
import type { PastInquiry } from '#ports/history-repository.ts';
import type { NewEvent } from '#ports/inquiry-repository.ts';
import type { Purchase } from '#ports/purchase-repository.ts';
import type { NormalisedRow } from './normalise-row.ts';

/** The policy version of imported inquiries: their rules are unknown, so figures by policy leave them out. */
export const policyOfThePast = 'imported';

export interface Importing {
  readonly house: House;
  /** The manager who imports the history. */
  readonly byId: string;
  readonly at: Instant;
}

/**
 * How long the client waited, where both instants are known to the minute; undefined when only the day is known. It is
 * counted on the owner's present hours and compared with today's promise, since no earlier promise is recorded.
 */
function responseOf({ house }: Importing, row: NormalisedRow, person: Person): FirstResponseMeasure | undefined {
  const { receivedAt, firstResponse, ownerId } = row;
  if (firstResponse === undefined || firstResponse.isWholeDay || receivedAt.isWholeDay) return undefined;
  const target = serviceTarget(house.policy, person);
  const obligation = {
    id: `obl-${row.inquiryId}`,
    startedAt: receivedAt.at,
    targetMinutes: target.targetMinutes,
    calendar: calendarOf(house, promiseCalendarId(house, person, ownerId)),
    warnAtPercent: target.warnAtPercent,
    escalateAtPercent: target.escalateAtPercent,
    pauses: [],
  };
  const { businessMs, calendarMinutes, marginMs, withinTarget } = measureFirstResponse(obligation, firstResponse.at);
  return {
    at: firstResponse.at,
    byId: ownerId,
    choice: 'answered',
    channel: row.firstResponseChannel,
    businessMinutes: businessMs / 60_000,
    calendarMinutes,
    marginMinutes: marginMs / 60_000,
    withinTarget,
  };
}

function responseEvents(inquiryId: string, response: FirstResponseMeasure | undefined): NewEvent[] {
  if (response === undefined) return [];
  const { at, byId, choice, channel, businessMinutes, calendarMinutes, marginMinutes, withinTarget } = response;
  const obligationId = `obl-${inquiryId}`;
  const measured = { obligationId, byId, businessMinutes, marginMinutes, withinTarget };
  return [
    { name: 'first-response-given.v1', at, data: { ...measured, choice, channel, calendarMinutes } },
    { name: 'first-response-recorded.v1', at, data: measured },
  ];
}

function closeReasonOf({ outcome }: NormalisedRow): CloseReason {
  return outcome === 'won' ? 'won' : 'without-sale';
}

/**
 * The outcome is stored as if an advisor had recorded it at the instant the inquiry ended; no meeting before it is
 * known.
 */
function outcomeData(row: NormalisedRow): EventData<'outcome-recorded.v1'> {
  const { outcome, ownerId, sale, category } = row;
  return {
    byId: ownerId,
    kind: outcome === 'won' ? 'sale' : outcome === 'no-show' ? 'no-show' : 'no-sale',
    author: outcome === 'no-show' ? 'client' : null,
    amountMinor: sale?.amountMinor ?? null,
    currency: sale?.currency ?? null,
    category: outcome === 'won' ? (category ?? null) : null,
    metOn: null,
  };
}

function endEvents(row: NormalisedRow): NewEvent[] {
  const { closedAt, ownerId } = row;
  if (closedAt === undefined) {
    const data = { because: 'silent', offTargetKind: null, ownerId, policyVersion: policyOfThePast } as const;
    const { at } = row.receivedAt;
    return [{ name: 'inquiry-paused.v1', at, data }];
  }
  return [
    { name: 'outcome-recorded.v1', at: closedAt, data: outcomeData(row) },
    { name: 'inquiry-closed.v1', at: closedAt, data: { because: closeReasonOf(row), ownerId } },
  ];
}

function outcomeOf({ outcome, sale, category = 'other' }: NormalisedRow): Inquiry['outcome'] {
  switch (outcome) {
    case 'won':
      return sale === undefined ? undefined : { kind: 'sale', ...sale, category };
    case 'lost':
      return { kind: 'no-sale' };
    case 'no-show':
      return { kind: 'no-show', author: 'client' };
    case 'open':
      return undefined;
  }
}

/** An open inquiry is paused until the client writes or a manager resumes it, so that the import starts no timer. */
function endOf({ at }: Importing, row: NormalisedRow): Partial<Inquiry> {
  const { closedAt } = row;
  if (closedAt === undefined) return { status: 'paused', pauseReason: 'silent', pausedAt: at };
  return { status: 'closed', closing: closeReasonOf(row), closedAt, outcome: outcomeOf(row) };
}

/** The sale of a won row. */
export function purchaseOf({ house }: Importing, row: NormalisedRow, personId: string): Purchase | undefined {
  const { sale, closedAt, purchaseId, category, ownerId } = row;
  if (sale === undefined || closedAt === undefined) return undefined;
  const purchasedOn = localDateOf(closedAt, house.policy.identity.timeZone);
  return { purchaseId, personId, purchasedOn, ...sale, category, advisorId: ownerId };
}

/** One inquiry of the past: its present state, and the events known of it. */
export function pastInquiry(
  about: Importing,
  row: NormalisedRow,
  person: Person,
  returningClient: boolean,
): PastInquiry {
  const { house, at, byId } = about;
  const { inquiryId, ownerId, intent, category, channel } = row;
  const { personId, vicLevel, vip } = person;
  const receivedAt = row.receivedAt.at;
  const language = row.language ?? person.language;
  const response = responseOf(about, row, person);
  const because = 'imported';
  const policyVersion = policyOfThePast;
  const received = { channel, language, returningClient, intent, vip, policyVersion };
  const { boutiqueId } = staffOf(house, ownerId);
  const assigned = { ownerId, boutiqueId, assignmentNumber: 1, because, previousOwnerId: null, policyVersion };
  return {
    inquiry: {
      inquiryId,
      personId,
      reference: inquiryReference(inquiryId),
      receivedAt,
      language,
      channel,
      status: 'closed',
      version: 1,
      answers: { intent, category, acceptsByAppointment: false },
      policyVersion,
      vicLevel,
      vip,
      returningClient,
      suspicions: [],
      owner: { ownerId, kind: 'advisor', assignmentNumber: 1, since: receivedAt, because },
      response,
      signals: [],
      ...endOf(about, row),
      workflowEndedAt: at,
      imported: true,
    },
    content: { inquiryId, personId, message: '', notes: [] },
    past: [
      { name: 'inquiry-received.v1', at: receivedAt, data: received },
      { name: 'advisor-assigned.v1', at: receivedAt, data: assigned },
      ...responseEvents(inquiryId, response),
      ...endEvents(row),
    ],
    news: { name: 'inquiry-imported.v1', at, data: { byId, outcome: row.outcome } },
    purchase: purchaseOf(about, row, personId),
  };
}
