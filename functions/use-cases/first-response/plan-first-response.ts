import type { Instant } from '#domain/calendar/instant.ts';
import { nextLookAt, secondsToNextLook } from '#domain/first-response/next-look.ts';
import { type FirstResponseState, type Inquiry, InquiryStateError } from '#domain/inquiry/inquiry.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import type { InquiryRepository } from '#ports/inquiry-repository.ts';
import { plannedEvent, planResponse } from '#use-cases/inquiry-changes/ownership-change.ts';

export interface PlanPorts {
  readonly inquiries: InquiryRepository;
  readonly houses: HouseRepository;
}

export interface PlanResult {
  /** `await`: an answer is still owed; `elsewhere`: another step is due; `over`: every reminder has been sent. */
  readonly next: 'await' | 'elsewhere' | 'over';
  readonly secondsToNextStep: number;
}

/** Whether today's policy and calendar give another promise than the stored one. */
function isMoved(before: FirstResponseState, plan: FirstResponseState): boolean {
  const promiseOf = ({ targetMinutes, warnAtPercent, escalateAtPercent, calendarId, ...rest }: FirstResponseState) =>
    [
      targetMinutes,
      ...warnAtPercent,
      escalateAtPercent,
      calendarId,
      rest.deadlineAt,
      rest.clockHolderId,
      rest.delegateId,
    ]
      .map(String)
      .join();
  return promiseOf(before) !== promiseOf(plan);
}

/** Re-plans the promise on the owner's calendar as it is today, and returns how long to wait for its next step. */
export async function planFirstResponse(ports: PlanPorts, inquiryId: string, at: Instant): Promise<PlanResult> {
  const [inquiry, house] = await Promise.all([ports.inquiries.read(inquiryId), ports.houses.read()]);
  const { owner, firstResponse, signals } = inquiry;
  if (inquiry.pendingChoice !== undefined || inquiry.status !== 'awaiting-first-response') {
    return { next: 'elsewhere', secondsToNextStep: 1 };
  }
  if (owner === undefined || firstResponse === undefined) {
    throw new InquiryStateError(`Inquiry ${inquiryId} has no owner to wait for.`);
  }
  const plan = planResponse(house, inquiry, owner, at);
  const moved = isMoved(firstResponse, plan);
  const after: Inquiry = { ...inquiry, firstResponse: { ...plan, lastNotices: firstResponse.lastNotices } };
  const isOver = signals.length === 0 && nextLookAt(house, after) === undefined;
  if (moved || isOver) {
    await ports.inquiries.change(inquiry, {
      set: { firstResponse: after.firstResponse, ...(isOver ? { workflowEndedAt: at } : {}) },
      events: moved ? [plannedEvent(house, plan, at)] : [],
    });
  }
  if (isOver) return { next: 'over', secondsToNextStep: 1 };
  return { next: 'await', secondsToNextStep: secondsToNextLook(house, after, at) };
}
