import { nextWorkingMorning } from '#domain/calendar/business-time.ts';
import { CalendarHasNoOpenTimeError } from '#domain/calendar/calendar-errors.ts';
import { type Instant, plusMs, toEpochMs } from '#domain/calendar/instant.ts';
import { isOnLeave } from '#domain/calendar/leave.ts';
import { dayNumberAt } from '#domain/calendar/local-date.ts';
import { responsePeople } from '#domain/first-response/obligation.ts';
import { type House, staffCalendar } from '#domain/house/house.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';

/**
 * Working mornings on which the owner is reminded of one late answer by a letter of its own. From then on the daily
 * digest carries it, as long as the client waits.
 */
export const remindersAtMost = 4;

/** How many days the answer is late, on the reader's own calendar: due on Friday, it is three days late on Monday. */
export function daysLate(deadlineAt: Instant, at: Instant, timeZone: string): number {
  return Math.max(0, dayNumberAt(toEpochMs(at), timeZone) - dayNumberAt(toEpochMs(deadlineAt), timeZone));
}

/** Whether the daily digest speaks of it: the morning after the last reminder has come, and the client still waits. */
function isForDigest({ status, pendingChoice, firstResponse }: Inquiry, at: Instant): boolean {
  if (status !== 'awaiting-first-response' || pendingChoice !== undefined || firstResponse === undefined) return false;
  const { breachedAt, chases, nextChaseAt } = firstResponse;
  if (breachedAt === undefined || chases < remindersAtMost) return false;
  return chases > remindersAtMost || nextChaseAt === undefined || nextChaseAt <= at;
}

/** Whoever owns it reads of it; while they are away, whoever stands in for them. */
function readerOf(house: House, ownerId: string, at: Instant): string {
  const { owner, delegate, manager } = responsePeople(house, ownerId);
  const present = [owner, delegate, manager].find((one) => one !== null && !isOnLeave(at, one.leave));
  return present?.id ?? manager.id;
}

/** What one person's digest is about, the longest wait first. */
export interface LateAnswers {
  readonly staffId: string;
  readonly inquiries: readonly Inquiry[];
}

/** Everything that the digests of a day are about, one for each person. */
export function lateAnswers(house: House, open: readonly Inquiry[], at: Instant): readonly LateAnswers[] {
  const byReader = new Map<string, Inquiry[]>();
  for (const inquiry of open) {
    const { owner } = inquiry;
    if (owner === undefined || !isForDigest(inquiry, at)) continue;
    const staffId = readerOf(house, owner.ownerId, at);
    byReader.set(staffId, [...(byReader.get(staffId) ?? []), inquiry]);
  }
  const since = ({ firstResponse, receivedAt }: Inquiry) => firstResponse?.deadlineAt ?? receivedAt;
  return [...byReader].map(([staffId, inquiries]) => ({
    staffId,
    inquiries: inquiries.toSorted((one, other) => (since(one) < since(other) ? -1 : 1)),
  }));
}

const hourMs = 3_600_000;

/** Whether this person's working day began within the last hour; nobody is written to at night or on a day off. */
export function isMorningOf(house: House, staffId: string, at: Instant): boolean {
  try {
    return nextWorkingMorning(plusMs(at, -hourMs), staffCalendar(house, staffId)) <= at;
  } catch (error) {
    if (error instanceof CalendarHasNoOpenTimeError) return false;
    throw error;
  }
}
