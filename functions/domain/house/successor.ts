import { handoverTarget } from '#domain/assignment/delegates.ts';
import type { Instant } from '#domain/calendar/instant.ts';
import { advisorsOf, type House } from '#domain/house/house.ts';

/**
 * Who takes over what somebody who has left owned: the first along the chain of delegates who is active and at work,
 * or else the duty manager, who may place it anew. The page that asks for confirmation shows the very same answer.
 */
export function successorOf(house: House, leaverId: string, at: Instant): string {
  const calendars = Object.fromEntries(house.calendars.map((calendar) => [calendar.id, calendar]));
  const target = handoverTarget(leaverId, advisorsOf(house), calendars, at);
  return target.outcome === 'delegate' ? target.advisorId : house.dutyManagerId;
}
