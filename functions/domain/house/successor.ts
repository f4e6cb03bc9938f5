import { handoverTarget } from '#domain/assignment/delegates.ts';
import type { Instant } from '#domain/calendar/instant.ts';
import { advisorsOf, type House } from '#domain/house/house.ts';

/**
 * The person who takes over the inquiries of someone who left: the first along the chain of delegates who is active and
 * at work, or else the duty manager, who may assign them anew. The confirmation page shows the same result.
 */
export function successorOf(house: House, leaverId: string, at: Instant): string {
  const calendars = Object.fromEntries(house.calendars.map((calendar) => [calendar.id, calendar]));
  const target = handoverTarget(leaverId, advisorsOf(house), calendars, at);
  return target.outcome === 'delegate' ? target.advisorId : house.dutyManagerId;
}
