import type { BusinessCalendar } from '#domain/calendar/business-calendar.ts';
import type { Instant } from '#domain/calendar/instant.ts';
import { isOnLeave, type Leave, leaveIntervals } from '#domain/calendar/leave.ts';
import type { ClockCover } from './first-response-obligation.ts';

export type ResponseRole = 'owner' | 'delegate' | 'manager';

/** A person responsible for a first response, with their own hours and absences. */
export type ResponsePerson = Readonly<{ id: string; calendar: BusinessCalendar; leave: readonly Leave[] }>;

/** The owner keeps the relationship; the delegate stands in; there is always a manager. */
export type ResponsePeople = Readonly<{
  owner: ResponsePerson;
  delegate: ResponsePerson | null;
  manager: ResponsePerson;
}>;

/** The calendar that counts at that instant: the owner's, or the delegate's while the owner is away. */
export function clockCalendar(people: ResponsePeople, at: Instant): BusinessCalendar {
  const { owner, delegate } = people;
  return delegate !== null && isOnLeave(at, owner.leave) ? delegate.calendar : owner.calendar;
}

/**
 * What an obligation needs to know of its owner's absences. Without a delegate the owner's hours continue to count: a
 * leave without a stand-in is the house's problem, not the client's.
 */
export function clockCover(people: Pick<ResponsePeople, 'owner' | 'delegate'>): ClockCover | undefined {
  const { owner, delegate } = people;
  if (delegate === null || owner.leave.length === 0) return undefined;
  return { calendar: delegate.calendar, during: leaveIntervals(owner.leave) };
}
