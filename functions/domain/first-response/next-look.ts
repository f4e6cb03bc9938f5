import type { Instant } from '#domain/calendar/instant.ts';
import { obligationOf, responsePeople } from '#domain/first-response/obligation.ts';
import { nextStepAt, planFirstResponse as planSteps } from '#domain/first-response/response-plan.ts';
import type { House } from '#domain/house/house.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';

/** When the workflow must look again: the next checkpoint, or the next reminder after the escalation. */
export function nextLookAt(house: House, inquiry: Inquiry): Instant | undefined {
  const { owner, firstResponse } = inquiry;
  if (owner === undefined || firstResponse === undefined) return undefined;
  const plan = planSteps(obligationOf(house, inquiry), responsePeople(house, owner.ownerId));
  return nextStepAt(plan, new Set(firstResponse.firedKeys)) ?? firstResponse.nextChaseAt;
}
