import { delegateOf } from '#domain/assignment/delegates.ts';
import type { Instant } from '#domain/calendar/instant.ts';
import { advisorsOf, calendarOf, type House, staffCalendar, staffOf } from '#domain/house/house.ts';
import type { Inquiry, Ownership } from '#domain/inquiry/inquiry.ts';
import { InquiryStateError } from '#domain/inquiry/inquiry.ts';
import { type ServedPerson, serviceTarget } from '#domain/policy/service.ts';
import type { FirstResponseObligation } from './first-response-obligation.ts';
import { clockCover, type ResponsePeople, type ResponsePerson } from './response-people.ts';

function personOf(house: House, staffId: string): ResponsePerson {
  const member = staffOf(house, staffId);
  return { id: staffId, calendar: staffCalendar(house, staffId), leave: member.profile?.leave ?? [] };
}

/** The people responsible for the first response of an owned inquiry. The duty manager has no further deputy. */
export function responsePeople(house: House, ownerId: string): ResponsePeople {
  const delegation = delegateOf(ownerId, advisorsOf(house), (delegate) => delegate.active);
  return {
    owner: personOf(house, ownerId),
    delegate: delegation === null || delegation.delegateId === ownerId ? null : personOf(house, delegation.delegateId),
    manager: personOf(house, house.dutyManagerId),
  };
}

/**
 * Whether it happened under the present owner. What happened under an earlier owner was notified then, and does not
 * take the clock or the inquiry from the present owner.
 */
export function isUnder(owner: Ownership | undefined, at: Instant | undefined): boolean {
  return owner !== undefined && at !== undefined && at >= owner.since;
}

/** The calendar of the promise: the owner's, or the duty manager's where the client cannot wait for the owner. */
export function promiseCalendarId(house: House, person: ServedPerson, ownerId: string): string {
  const { calendar } = serviceTarget(house.policy, person);
  return staffOf(house, calendar === 'duty' ? house.dutyManagerId : ownerId).calendarId;
}

/** A promise on the duty manager's hours ignores the owner's absences: its clock runs while they are away. */
export function promiseCover(house: House, person: ServedPerson, ownerId: string) {
  const { calendar } = serviceTarget(house.policy, person);
  return calendar === 'duty' ? undefined : clockCover(responsePeople(house, ownerId));
}

/** The obligation as the domain measures it, from stored data and the house as it is today. */
export function obligationOf(house: House, inquiry: Inquiry): FirstResponseObligation {
  const { firstResponse, owner } = inquiry;
  if (firstResponse === undefined || owner === undefined) {
    throw new InquiryStateError(`Inquiry ${inquiry.inquiryId} has no first-response obligation.`);
  }
  return {
    id: firstResponse.obligationId,
    startedAt: firstResponse.startedAt,
    targetMinutes: firstResponse.targetMinutes,
    calendar: calendarOf(house, firstResponse.calendarId),
    cover: promiseCover(house, inquiry, owner.ownerId),
    warnAtPercent: firstResponse.warnAtPercent,
    escalateAtPercent: firstResponse.escalateAtPercent,
    pauses: [],
  };
}
