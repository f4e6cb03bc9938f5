import { type Agenda, isFree } from '#domain/appointments/agenda.ts';
import type { Slot } from '#domain/appointments/slot.ts';
import type { BusinessCalendar } from '#domain/calendar/business-calendar.ts';
import { openFrames } from '#domain/calendar/business-time.ts';
import { type Instant, millisecondsPerMinute, plusMs, toEpochMs } from '#domain/calendar/instant.ts';
import { type Leave, leaveIntervals } from '#domain/calendar/leave.ts';
import { ProductError } from '#domain/errors/product-error.ts';
import type { AppointmentPolicy } from '#domain/policy/policy.ts';

/** Times that an advisor chose themselves; they are held from that choice on, and offered once it stands. */
export interface ChosenTimes {
  readonly advisorId: string;
  /** Empty where the advisor wrote a line and left the times to the house. */
  readonly slots: readonly Slot[];
  /** The proposal they are for: they are part of no later one. */
  readonly proposalNumber: number;
  /** When they were chosen; the advisor's line to the client is the note of this instant. */
  readonly chosenAt: Instant;
}

/** More would be a calendar instead of a proposal. */
export const chosenTimesAtMost = 5;

/** Minutes of the clock at which a meeting can begin, when an advisor types the time. */
export const typedTimeMinutes = 5;

/** A chosen time is outside opening hours, in leave, past, or kept for another client. */
export class TimeNotPossibleError extends ProductError {
  override readonly name = 'TimeNotPossibleError';
  readonly startsAt: Instant;
  constructor(slot: Slot) {
    super(`Slot ${slot.slotId} is not possible.`);
    this.startsAt = slot.startsAt;
  }
}

interface AdvisorTime {
  readonly calendar: BusinessCalendar;
  readonly leave: readonly Leave[];
  readonly agenda: Agenda;
  readonly policy: Pick<AppointmentPolicy, 'bufferMinutes'>;
}

/**
 * Whether the advisor can meet somebody then: a whole meeting within open hours, outside leave, with the usual pause
 * before and after. The notice and the hours of the client are left to the advisor, who chose the time.
 */
export function isAdvisorFree({ calendar, leave, agenda, policy }: AdvisorTime, slot: Slot, at: Instant): boolean {
  const { startsAt, endsAt } = slot;
  if (toEpochMs(startsAt) <= toEpochMs(at)) return false;
  const [open] = openFrames(startsAt, endsAt, calendar);
  if (open === undefined || open.from !== startsAt || open.to !== endsAt) return false;
  if (leaveIntervals(leave).some(({ from, to }) => from < endsAt && startsAt < to)) return false;
  const bufferMs = policy.bufferMinutes * millisecondsPerMinute;
  return isFree(agenda, plusMs(startsAt, -bufferMs), plusMs(endsAt, bufferMs), at);
}
