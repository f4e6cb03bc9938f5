import type { Instant } from '#domain/calendar/instant.ts';
import { isOnLeave } from '#domain/calendar/leave.ts';
import type { FirstResponseObligation } from './first-response-obligation.ts';
import { measureFirstResponse } from './measure-first-response.ts';
import type { ResponsePeople, ResponsePerson } from './response-people.ts';

export type ClockHolder = Readonly<{
  personRole: 'owner' | 'delegate' | 'manager';
  personId: string;
  because: 'owner-answers' | 'owner-away' | 'breached' | 'nobody-else';
  /** The relationship stays with the owner, whoever holds the clock. */
  ownerId: string;
}>;

/**
 * Who must answer now: the owner; the delegate while the owner is away and after the breach; the manager when there is
 * no delegate. `breached` comes from the measure, unless the caller knows that the breach happened under an earlier
 * owner: an inquiry handed over late is the new owner's to answer.
 */
export function whoHoldsTheClock(
  obligation: FirstResponseObligation,
  people: ResponsePeople,
  at: Instant,
  breached: boolean = measureFirstResponse(obligation, at).marginMs <= 0,
): ClockHolder {
  const { owner, delegate, manager } = people;
  const isThere = (person: ResponsePerson) => !isOnLeave(at, person.leave);
  const ownerId = owner.id;
  if (!breached && isThere(owner)) {
    return { personRole: 'owner', personId: owner.id, because: 'owner-answers', ownerId };
  }
  if (delegate !== null && isThere(delegate)) {
    return { personRole: 'delegate', personId: delegate.id, because: breached ? 'breached' : 'owner-away', ownerId };
  }
  return { personRole: 'manager', personId: manager.id, because: 'nobody-else', ownerId };
}
