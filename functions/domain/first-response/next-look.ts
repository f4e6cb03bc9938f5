import { type Instant, toEpochMs } from '#domain/calendar/instant.ts';
import { obligationOf, responsePeople } from '#domain/first-response/obligation.ts';
import { nextStepAt, responsePlan as planSteps } from '#domain/first-response/response-plan.ts';
import type { House } from '#domain/house/house.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';

/** When something more happens about a broken promise: the client's apology, what its signer hears, the new time. */
function promiseLookAt({ firstResponse }: Inquiry): Instant | undefined {
  const { apologyDueAt, renewal, firedKeys = [] } = firstResponse ?? {};
  if (renewal === undefined) return apologyDueAt;
  if (renewal.brokenAt !== undefined) return undefined;
  const { noticeAt, dueAt } = renewal;
  return firedKeys.includes('renewed') || dueAt < noticeAt ? dueAt : noticeAt;
}

/** When the workflow must look again: the next checkpoint or reminder, or what the broken promise still needs. */
export function nextLookAt(house: House, inquiry: Inquiry): Instant | undefined {
  const moments = [nextCheckpointAt(house, inquiry), promiseLookAt(inquiry)].filter((at) => at !== undefined);
  return moments.toSorted()[0];
}

/** The next checkpoint, or the next reminder after the escalation. */
export function nextCheckpointAt(house: House, inquiry: Inquiry): Instant | undefined {
  const { owner, firstResponse } = inquiry;
  if (owner === undefined || firstResponse === undefined) return undefined;
  const plan = planSteps(obligationOf(house, inquiry), responsePeople(house, owner.ownerId));
  return nextStepAt(plan, new Set(firstResponse.firedKeys)) ?? firstResponse.nextChaseAt;
}

/** Step Functions counts whole seconds: rounded up, so that a step is never checked before it is due. At least one. */
export function secondsUntil(at: Instant, target: Instant): number {
  return Math.max(1, Math.ceil((toEpochMs(target) - toEpochMs(at)) / 1000));
}

/**
 * How long the wait for the first response lasts. One minute when the mailbox has a signal: the wait receives it at
 * once, and times out only if that delivery failed.
 */
export function secondsToNextLook(house: House, inquiry: Inquiry, at: Instant): number {
  const lookAt = inquiry.signals.length > 0 ? undefined : nextLookAt(house, inquiry);
  return lookAt === undefined ? 60 : secondsUntil(at, lookAt);
}
