import type { BusinessCalendar } from '#domain/calendar/business-calendar.ts';
import { nextWorkingMorning } from '#domain/calendar/business-time.ts';
import { type Instant, plusMs } from '#domain/calendar/instant.ts';
import { isUnder, obligationOf, promiseCalendarId, responsePeople } from '#domain/first-response/obligation.ts';
import { clockDeadline } from '#domain/first-response/response-clock.ts';
import { whoHoldsTheClock } from '#domain/first-response/who-holds-the-clock.ts';
import { type House, staffCalendar, staffOf } from '#domain/house/house.ts';
import type { FirstResponseState, Inquiry, Ownership, OwnershipReason } from '#domain/inquiry/inquiry.ts';
import { serviceTarget } from '#domain/policy/service.ts';
import type { InquiryChange, NewEvent } from '#ports/inquiry-repository.ts';

/** The client has written again: another answer is owed, counted from then. */
export interface NewObligation {
  readonly obligationId: string;
  readonly startedAt: Instant;
}

function promise(house: House, inquiry: Inquiry, owner: Ownership): FirstResponseState {
  const target = serviceTarget(house.policy, inquiry);
  const before = inquiry.firstResponse;
  return {
    obligationId: before?.obligationId ?? `obl-${inquiry.inquiryId}`,
    // The client's wait began when the inquiry came in, or when they had answered a question, whoever owns it now.
    startedAt: before?.startedAt ?? inquiry.completedAt ?? inquiry.receivedAt,
    targetMinutes: target.targetMinutes,
    warnAtPercent: target.warnAtPercent,
    escalateAtPercent: target.escalateAtPercent,
    // A passed deadline stays as the client was told; only an open one follows today's hours.
    calendarId: before?.breachedAt === undefined ? promiseCalendarId(house, inquiry, owner.ownerId) : before.calendarId,
    deadlineAt: inquiry.receivedAt,
    clockHolderId: owner.ownerId,
    firedKeys: before?.firedKeys ?? [],
    breachedAt: before?.breachedAt,
    apologyDueAt: before?.apologyDueAt,
    renewal: before?.renewal,
    escalatedAt: before?.escalatedAt,
    lastNotices: [],
    chases: before?.chases ?? 0,
    nextChaseAt: before?.nextChaseAt,
  };
}

/** A promise about which no notice has been sent yet. */
function unspoken({ obligationId, startedAt }: NewObligation, owner: Ownership): FirstResponseState {
  return {
    obligationId,
    startedAt,
    targetMinutes: 0,
    warnAtPercent: [],
    escalateAtPercent: 0,
    calendarId: '',
    deadlineAt: startedAt,
    clockHolderId: owner.ownerId,
    firedKeys: [],
    lastNotices: [],
    chases: 0,
  };
}

/** The first-response state under a given owner: the deadline on the calendar that counts, and who holds the clock. */
export function planResponse(house: House, inquiry: Inquiry, owner: Ownership, at: Instant): FirstResponseState {
  const draft = promise(house, inquiry, owner);
  const owned: Inquiry = { ...inquiry, owner, firstResponse: draft };
  const obligation = obligationOf(house, owned);
  const people = responsePeople(house, owner.ownerId);
  return {
    ...draft,
    deadlineAt: clockDeadline(obligation, draft.targetMinutes),
    clockHolderId: whoHoldsTheClock(obligation, people, at, isUnder(owner, draft.breachedAt)).personId,
    delegateId: people.delegate?.id,
  };
}

export function plannedEvent({ policy }: House, plan: FirstResponseState, at: Instant): NewEvent {
  const { obligationId, startedAt, targetMinutes, deadlineAt, calendarId } = plan;
  return {
    name: 'first-response-planned.v1',
    at,
    data: { obligationId, startedAt, targetMinutes, deadlineAt, calendarId, policyVersion: policy.version },
  };
}

/**
 * A person who hands on an escalated inquiry ends the escalation: it is not escalated again the next morning. The new
 * owner is reminded on working mornings instead, because no other reminder is left.
 */
function handedOn(house: House, plan: FirstResponseState, next: NewOwner, at: Instant): FirstResponseState {
  const byPerson = ['advisor-choice', 'colleague-accepted', 'hand-over-undone', 'manager-choice'].includes(
    next.because,
  );
  if (!byPerson || next.ownerId === house.dutyManagerId) return plan;
  if (plan.escalatedAt === undefined && plan.nextChaseAt === undefined) return plan;
  const nextChaseAt = nextMorning(at, staffCalendar(house, next.ownerId));
  return { ...plan, escalatedAt: undefined, chases: 0, nextChaseAt };
}

/** One minute later: at the opening itself, the next working morning would be this very instant. */
export function nextMorning(at: Instant, calendar: BusinessCalendar): Instant {
  return nextWorkingMorning(plusMs(at, 60_000), calendar);
}

export interface NewOwner {
  readonly ownerId: string;
  readonly because: OwnershipReason;
}

/**
 * The change that gives an inquiry a (new) owner: the owner, the promise on that owner's calendar, and the events. The
 * assignment number grows, which replaces every earlier link.
 */
export function ownershipChange(
  house: House,
  inquiry: Inquiry,
  next: NewOwner,
  at: Instant,
  obligation?: NewObligation,
): InquiryChange {
  const assignmentNumber = (inquiry.owner?.assignmentNumber ?? 0) + 1;
  const owner: Ownership = {
    ownerId: next.ownerId,
    kind: next.ownerId === house.dutyManagerId ? 'duty-manager' : 'advisor',
    assignmentNumber,
    since: at,
    because: next.because,
    previousOwnerId: inquiry.owner?.ownerId,
  };
  const before = obligation === undefined ? inquiry : { ...inquiry, firstResponse: unspoken(obligation, owner) };
  const plan = handedOn(house, planResponse(house, before, owner, at), next, at);
  return {
    set: { owner, firstResponse: plan, status: 'awaiting-first-response' },
    events: [
      {
        name: 'advisor-assigned.v1',
        at,
        data: {
          ownerId: owner.ownerId,
          boutiqueId: staffOf(house, owner.ownerId).boutiqueId,
          assignmentNumber,
          because: next.because,
          previousOwnerId: owner.previousOwnerId ?? null,
          policyVersion: house.policy.version,
        },
      },
      plannedEvent(house, plan, at),
    ],
  };
}

/**
 * An owner has a place taken while they owe an answer and gives it back with the answer; the duty manager's desk has
 * none.
 */
function placeHolderOf({ status, owner }: Inquiry): string | undefined {
  return status === 'awaiting-first-response' && owner?.kind === 'advisor' ? owner.ownerId : undefined;
}

/** No answer is owed any more: the owner's place is given back. */
export function placeGivenBack(inquiry: Inquiry): Pick<InquiryChange, 'release'> {
  const advisorId = placeHolderOf(inquiry);
  return advisorId === undefined ? {} : { release: { advisorId } };
}

/** The claim and the release of places at a change of owner; the duty manager's desk has no limit. */
export function placesMoved(
  house: House,
  inquiry: Inquiry,
  toId: string,
  capacity: number | 'unlimited',
  assignedOn?: string,
): Pick<InquiryChange, 'claim' | 'release'> {
  // The inquiry goes to its present owner: the same place, and DynamoDB accepts one item only once in a transaction.
  if (placeHolderOf(inquiry) === toId) return {};
  return {
    ...(toId === house.dutyManagerId ? {} : { claim: { advisorId: toId, capacity, assignedOn } }),
    ...placeGivenBack(inquiry),
  };
}
