import type { Slot } from '#domain/appointments/slot.ts';
import { type Instant, plusMs } from '#domain/calendar/instant.ts';
import { ProductError } from '#domain/errors/product-error.ts';
import type { MeetingPreference } from '#domain/policy/inquiry-facts.ts';
import type { AppointmentPolicy } from '#domain/policy/policy.ts';

/** Slots offered to a client and held for them meanwhile. */
export interface Proposal {
  readonly proposalNumber: number;
  readonly advisorId: string;
  readonly slots: readonly Slot[];
  readonly heldUntil: Instant;
  readonly proposedAt: Instant;
}

/** A meeting that was agreed, as calendars and people know it. */
export interface Appointment {
  /** Stable for as long as it is the same meeting: the local part of its UID in every calendar. */
  readonly appointmentId: string;
  readonly advisorId: string;
  readonly boutiqueId: string;
  readonly meeting: MeetingPreference;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** The advisor who was to receive the client before another advisor took over at the same hour. */
  readonly formerAdvisorId?: string | undefined;
  /** Grows with each change; a calendar applies the highest (RFC 5545 § 3.8.7.4). */
  readonly sequence: number;
  /** When the present time was agreed: by the booking, or by the latest change of it. */
  readonly bookedAt: Instant;
  readonly reschedules: number;
  readonly cancelledAt?: Instant | undefined;
  readonly cancelledBy?: 'client' | 'advisor' | 'manager' | undefined;
  /** Sequence of the latest notice; below `sequence` a notice still has to be sent. */
  readonly notifiedSequence: number;
  /** Reminders sent for the present time, each by its hours before the meeting. */
  readonly remindersSent: readonly number[];
}

/** A reminder to be sent, and from when on. */
export interface DueReminder {
  readonly hoursBefore: number;
  /** In the past when it is late; it is then due at once. */
  readonly dueAt: Instant;
}

/** The appointment was cancelled: it can no longer be moved, and a new one is another appointment. */
export class AppointmentCancelledError extends ProductError {
  override readonly name = 'AppointmentCancelledError';
}

const msPerHour = 3_600_000;
const nobodyNotified = -1;

/** The offered times a client can still choose: held for them, and far enough ahead. */
export function timesInHand(
  proposal: Pick<Proposal, 'slots' | 'heldUntil'> | undefined,
  policy: Pick<AppointmentPolicy, 'leadHours'>,
  at: Instant,
): readonly Slot[] {
  if (proposal === undefined || proposal.heldUntil <= at) return [];
  const soonest = later(at, policy.leadHours);
  return proposal.slots.filter(({ startsAt }) => startsAt >= soonest);
}

/** A meeting agreed now, of which no one was notified yet. */
export function booked(
  about: Pick<Appointment, 'appointmentId' | 'boutiqueId' | 'meeting'>,
  slot: Slot,
  at: Instant,
): Appointment {
  const { appointmentId, boutiqueId, meeting } = about;
  const fresh = { sequence: 0, reschedules: 0, notifiedSequence: nobodyNotified, remindersSent: [] };
  return { appointmentId, boutiqueId, meeting, ...placeOf(slot), bookedAt: at, ...fresh };
}

/**
 * The same meeting at another time, perhaps with another advisor: one more change to notify, and new reminders.
 * @throws AppointmentCancelledError when the meeting was cancelled.
 */
export function rescheduled(appointment: Appointment, slot: Slot, at: Instant): Appointment {
  if (appointment.cancelledAt !== undefined) {
    throw new AppointmentCancelledError(`Appointment ${appointment.appointmentId} was cancelled.`);
  }
  const { sequence, reschedules } = appointment;
  return {
    ...appointment,
    ...placeOf(slot),
    formerAdvisorId: undefined,
    bookedAt: at,
    sequence: sequence + 1,
    reschedules: reschedules + 1,
    remindersSent: [],
  };
}

/** The same meeting at the same hour with another advisor: one more change to notify. */
export function entrusted(appointment: Appointment, advisorId: string): Appointment {
  const { advisorId: formerAdvisorId, sequence } = appointment;
  return { ...appointment, advisorId, formerAdvisorId, sequence: sequence + 1 };
}

/** One more change to notify. A cancelled meeting stays unchanged, so that a repeated click sends no second notice. */
export function cancelled(
  appointment: Appointment,
  by: NonNullable<Appointment['cancelledBy']>,
  at: Instant,
): Appointment {
  if (appointment.cancelledAt !== undefined) return appointment;
  return { ...appointment, cancelledAt: at, cancelledBy: by, sequence: appointment.sequence + 1 };
}

/**
 * The next reminder to send, if any. A reminder that was due before the meeting was agreed is never sent, because the
 * confirmation has just said the same. Of several late reminders only the nearest to the meeting is sent, and none once
 * it has begun or was cancelled.
 */
export function nextReminder(
  appointment: Appointment,
  policy: Pick<AppointmentPolicy, 'remindHoursBefore'>,
  at: Instant,
): DueReminder | undefined {
  const { startsAt, bookedAt, cancelledAt, remindersSent } = appointment;
  if (cancelledAt !== undefined || at >= startsAt) return undefined;
  const latestSent = Math.min(...remindersSent);
  const due = policy.remindHoursBefore
    .filter((hoursBefore) => hoursBefore < latestSent)
    .map((hoursBefore) => ({ hoursBefore, dueAt: later(startsAt, -hoursBefore) }))
    .filter(({ dueAt }) => dueAt > bookedAt)
    .toSorted((one, other) => other.hoursBefore - one.hoursBefore);
  return due.findLast(({ dueAt }) => dueAt <= at) ?? due[0];
}

/** When the advisor is asked for the outcome of the meeting. */
export function outcomeDueAt(
  appointment: Pick<Appointment, 'endsAt'>,
  policy: Pick<AppointmentPolicy, 'outcomeAskedAfterHours'>,
): Instant {
  return later(appointment.endsAt, policy.outcomeAskedAfterHours);
}

function placeOf({ advisorId, startsAt, endsAt }: Slot): Pick<Appointment, 'advisorId' | 'startsAt' | 'endsAt'> {
  return { advisorId, startsAt, endsAt };
}

function later(instant: Instant, hours: number): Instant {
  return plusMs(instant, hours * msPerHour);
}
