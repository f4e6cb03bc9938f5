import type { Instant } from '#domain/calendar/instant.ts';
import { type House, staffOf } from '#domain/house/house.ts';
import type { Person } from '#domain/identity/person.ts';
import type { InquiryContent } from '#domain/inquiry/content.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { blockageOf, progressOf } from '#domain/progress/progress.ts';
import type { HouseEvent } from '#events/catalog.ts';
import type { AssignmentRecord } from '#ports/inquiry-repository.ts';
import { timeLeftOf } from '#web/staff-link/staff-link-view.ts';
import { understoodJson } from '#web/understanding/understood-view.ts';
import { promisesJson } from './promise-view.ts';

function nameOf(house: House, staffId: string | undefined) {
  return staffId === undefined ? null : { id: staffId, name: staffOf(house, staffId).fullName };
}

function pauseOf({ status, pauseReason, pausedAt, reopensAt }: Inquiry) {
  if (status !== 'paused') return null;
  return { reason: pauseReason ?? null, at: pausedAt ?? null, reopensAt: reopensAt ?? null };
}

function askedOf({ clientAsked }: Inquiry) {
  return clientAsked === undefined ? null : { what: clientAsked.what, at: clientAsked.at };
}

/** An inquiry as `/api/inquiries` says it. Staff may read the client's name; the task token is never part of it. */
export function inquiryJson(house: House, inquiry: Inquiry, person: Person | undefined, at: Instant) {
  const { owner, firstResponse, response, qualification } = inquiry;
  const left = timeLeftOf(house, inquiry, at);
  const next = progressOf(house, inquiry, person, at);
  const first = inquiry.earlierResponses?.[0] ?? response;
  return {
    inquiryId: inquiry.inquiryId,
    reference: inquiry.reference,
    receivedAt: inquiry.receivedAt,
    status: inquiry.status,
    channel: inquiry.channel,
    imported: inquiry.imported === true,
    language: inquiry.language,
    client: {
      personId: inquiry.personId,
      fullName: person?.fullName ?? null,
      returning: inquiry.returningClient || inquiry.wroteAgainAt !== undefined,
    },
    vicLevel: inquiry.vicLevel,
    vip: inquiry.vip,
    verdict: qualification?.verdict ?? null,
    kind: qualification?.kind ?? null,
    points: qualification?.points ?? null,
    offTargetKind: inquiry.offTargetKind ?? null,
    jobToBeDone: qualification?.jobToBeDone ?? null,
    policyVersion: inquiry.policyVersion,
    owner:
      owner === undefined
        ? null
        : { ...nameOf(house, owner.ownerId), kind: owner.kind, because: owner.because, since: owner.since },
    clockHolder: nameOf(house, firstResponse?.clockHolderId),
    delegate: nameOf(house, firstResponse?.delegateId),
    deadlineAt: firstResponse?.deadlineAt ?? null,
    targetMinutes: firstResponse?.targetMinutes ?? null,
    businessMinutesLeft: left === undefined ? null : Math.floor(left.minutesLeft),
    breachedAt: firstResponse?.breachedAt ?? null,
    escalatedAt: firstResponse?.escalatedAt ?? null,
    // Written once: an answer to later messages never replaces it.
    firstRespondedAt: first?.at ?? null,
    firstResponse: first ?? null,
    response: response ?? null,
    blockage: blockageOf(house, inquiry, at) ?? null,
    nextAction: next?.step ?? null,
    nextAt: next?.at ?? null,
    pendingChoice: inquiry.pendingChoice ?? null,
    clientAsked: askedOf(inquiry),
    clientWait: inquiry.clientWait ?? null,
    proposal: inquiry.proposal ?? null,
    appointment: inquiry.appointment ?? null,
    outcome: inquiry.outcome ?? null,
    outcomeAskedAt: inquiry.outcomeAskedAt ?? [],
    care: inquiry.care ?? null,
    aftercare: (inquiry.aftercare ?? []).map(({ step, dueAt, state, because }) => ({
      step,
      dueAt,
      state,
      because: because ?? null,
    })),
    pause: pauseOf(inquiry),
    closedBecause: inquiry.closing ?? null,
    closedAt: inquiry.closedAt ?? null,
    pauseReason: inquiry.pauseReason ?? null,
    heldBecause: inquiry.heldBecause ?? null,
    triage: inquiry.triage ?? null,
  };
}

/** For readers who watch executions and have nothing to do with clients: no name, no sale, no choice in their words. */
export function withoutClient(line: ReturnType<typeof inquiryJson>): ReturnType<typeof inquiryJson> {
  return { ...line, client: { ...line.client, fullName: null }, pendingChoice: null, outcome: null };
}

export interface InquiryDetails {
  readonly content: InquiryContent;
  readonly timeline: readonly HouseEvent[];
  readonly assignments: readonly AssignmentRecord[];
}

/** The same with its whole timeline and the reasons for its assignment. */
export function inquiryDetailJson(
  house: House,
  inquiry: Inquiry,
  person: Person | undefined,
  details: InquiryDetails,
  at: Instant,
) {
  const { content, timeline, assignments } = details;
  return {
    ...inquiryJson(house, inquiry, person, at),
    message: content.message,
    answers: { ...inquiry.answers, pieceReference: content.pieceReference, occasion: content.occasion },
    understood: understoodJson(inquiry, content),
    reasons: inquiry.qualification?.reasons ?? [],
    missing: inquiry.qualification?.missing ?? [],
    notes: content.notes,
    formCorrections: content.formCorrections ?? [],
    assignments,
    promises: promisesJson(timeline, at),
    timeline: timeline.map(({ eventId, name, occurredAt, data }) => ({ eventId, name, at: occurredAt, data })),
  };
}
