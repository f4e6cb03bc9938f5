import { type Instant, toEpochMs } from '#domain/calendar/instant.ts';
import { nextLookAt } from '#domain/first-response/next-look.ts';
import { type FirstResponseState, type Inquiry, InquiryStateError } from '#domain/inquiry/inquiry.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import type { InquiryRepository } from '#ports/inquiry-repository.ts';
import { plannedEvent, planResponse } from '#use-cases/inquiry-changes/ownership-change.ts';

export interface PlanPorts {
  readonly inquiries: InquiryRepository;
  readonly houses: HouseRepository;
}

export interface PlanResult {
  /**
   * `await`: somebody must still answer; `undo`: a choice is there and may still be taken back; `settle`: it no longer
   * may; `elsewhere`: the inquiry is past its first response; `over`: every reminder has been sent.
   */
  readonly next: 'await' | 'undo' | 'settle' | 'elsewhere' | 'over';
  readonly secondsToNextStep: number;
  /** With `undo`: until when the choice may still be taken back. */
  readonly lookAt?: Instant;
}

/** Step Functions counts whole seconds: rounded up, so that a step is never looked at before it is due. At least one. */
export function secondsUntil(at: Instant, target: Instant): number {
  return Math.max(1, Math.ceil((toEpochMs(target) - toEpochMs(at)) / 1000));
}

/** Whether the house as it is today promises anything else than what is stored. */
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

/** Re-plans the promise on the owner's calendar as it is today, and says how long to wait for its next step. */
export async function planFirstResponse(
  ports: PlanPorts,
  inquiryId: string,
  signalId: string | null,
  at: Instant,
): Promise<PlanResult> {
  const [inquiry, house] = await Promise.all([ports.inquiries.read(inquiryId), ports.houses.read()]);
  const { owner, firstResponse } = inquiry;
  const signals = inquiry.signals.filter((signal) => signal.signalId !== signalId);
  if (inquiry.pendingChoice !== undefined && signals.length === 0) {
    const { undoUntil } = inquiry.pendingChoice;
    return undoUntil > at
      ? { next: 'undo', secondsToNextStep: 1, lookAt: undoUntil }
      : { next: 'settle', secondsToNextStep: 1 };
  }
  if (inquiry.status !== 'awaiting-first-response') return { next: 'elsewhere', secondsToNextStep: 1 };
  if (owner === undefined || firstResponse === undefined) {
    throw new InquiryStateError(`Inquiry ${inquiryId} has no owner to wait for.`);
  }
  const plan = planResponse(house, inquiry, owner, at);
  const moved = isMoved(firstResponse, plan);
  const after: Inquiry = { ...inquiry, signals, firstResponse: { ...plan, lastNotices: firstResponse.lastNotices } };
  // Something waits in the mailbox: the wait that follows hears of it at once, and times out only if we all failed.
  const lookAt = signals.length > 0 ? undefined : nextLookAt(house, after);
  const isOver = signals.length === 0 && lookAt === undefined;
  if (moved || isOver || signals.length !== inquiry.signals.length) {
    await ports.inquiries.change(inquiry, {
      set: { signals, firstResponse: after.firstResponse, ...(isOver ? { workflowEndedAt: at } : {}) },
      events: moved ? [plannedEvent(house, plan, at)] : [],
    });
  }
  if (isOver) return { next: 'over', secondsToNextStep: 1 };
  return { next: 'await', secondsToNextStep: lookAt === undefined ? 60 : secondsUntil(at, lookAt) };
}
