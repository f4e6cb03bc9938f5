import type { Slot } from '#domain/appointments/slot.ts';
import type { BusinessCalendar } from '#domain/calendar/business-calendar.ts';
import { type Instant, plusMs } from '#domain/calendar/instant.ts';
import { ProductError } from '#domain/errors/product-error.ts';
import type { MeetingPreference } from '#domain/policy/inquiry-facts.ts';
import type { AppointmentPolicy } from '#domain/policy/policy.ts';
import { advisorReminderAt } from './advisor-reminder.ts';

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
  /** When the latest change was made that is no booking: with each sequence goes an instant of its own (DTSTAMP). */
  readonly changedAt?: Instant | undefined;
  /** Sequence of the latest notice; below `sequence` a notice still has to be sent. */
  readonly notifiedSequence: number;
  /** The advisor who has the meeting in their calendar, by the latest notice; absent in meetings of earlier releases. */
  readonly heldById?: string | undefined;
  /** By the latest notice: the advisor from whose calendar the meeting was taken. */
  readonly withdrawnFromId?: string | undefined;
  /** Reminders sent to the client for the present time, each by its hours before the meeting. */
  readonly remindersSent: readonly number[];
  /** The same to the advisor; absent in meetings of earlier releases, which reminded both at once. */
  readonly advisorRemindersSent?: readonly number[] | undefined;
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
    advisorRemindersSent: undefined,
  };
}

/**
 * The same meeting at the same hour with another advisor: one more change to notify. Whoever was named to the client is
 * the former advisor, even if the meeting passes through several hands before anybody is notified.
 */
export function entrusted(appointment: Appointment, advisorId: string, at: Instant): Appointment {
  const namedId = calendarHolder(appointment) ?? appointment.advisorId;
  const formerAdvisorId = namedId === advisorId ? undefined : namedId;
  return { ...appointment, advisorId, formerAdvisorId, changedAt: at, sequence: appointment.sequence + 1 };
}

/** The advisor who was sent the meeting for their calendar; undefined while nobody was. */
function calendarHolder(appointment: Appointment): string | undefined {
  const { heldById, notifiedSequence, sequence, advisorId, formerAdvisorId } = appointment;
  if (notifiedSequence < 0) return undefined;
  if (heldById !== undefined) return heldById;
  return notifiedSequence < sequence ? (formerAdvisorId ?? advisorId) : advisorId;
}

/**
 * The meeting once everybody is notified of its present state: it is in the calendar of the advisor who receives the
 * client, and taken from the calendar of whoever had it before.
 */
export function notified(appointment: Appointment): Appointment {
  const { sequence, advisorId, cancelledAt } = appointment;
  const holderId = calendarHolder(appointment);
  const heldById = cancelledAt === undefined ? advisorId : undefined;
  const withdrawnFromId = holderId === heldById ? undefined : holderId;
  return { ...appointment, notifiedSequence: sequence, heldById, withdrawnFromId };
}

/** When the present state of the meeting was made, which a calendar compares (RFC 5545 § 3.8.7.2). */
export function stampOf({ cancelledAt, changedAt, bookedAt }: Appointment): Instant {
  const latest = changedAt !== undefined && changedAt > bookedAt ? changedAt : bookedAt;
  return cancelledAt ?? latest;
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
 * The next reminder of the client's, if any. A reminder that was due before the meeting was agreed is never sent,
 * because the confirmation has just said the same. Of several late reminders only the nearest to the meeting is sent,
 * and none once it has begun or was cancelled.
 */
export function nextReminder(
  appointment: Appointment,
  policy: Pick<AppointmentPolicy, 'remindHoursBefore'>,
  at: Instant,
): DueReminder | undefined {
  return dueReminder(appointment, policy, appointment.remindersSent, (dueAt) => dueAt, at);
}

/** The same of the advisor's, which keeps to their working hours. */
export function nextAdvisorReminder(
  appointment: Appointment,
  policy: Pick<AppointmentPolicy, 'remindHoursBefore'>,
  hours: BusinessCalendar,
  at: Instant,
): DueReminder | undefined {
  const inHours = (dueAt: Instant) => advisorReminderAt(appointment.startsAt, dueAt, hours);
  return dueReminder(appointment, policy, advisorRemindersSent(appointment), inHours, at);
}

function advisorRemindersSent({ advisorRemindersSent: sent, remindersSent }: Appointment): readonly number[] {
  return sent ?? remindersSent;
}

function dueReminder(
  { startsAt, bookedAt, cancelledAt }: Appointment,
  policy: Pick<AppointmentPolicy, 'remindHoursBefore'>,
  sent: readonly number[],
  when: (dueAt: Instant) => Instant,
  at: Instant,
): DueReminder | undefined {
  if (cancelledAt !== undefined || at >= startsAt) return undefined;
  const latestSent = Math.min(...sent);
  const due = policy.remindHoursBefore
    .filter((hoursBefore) => hoursBefore < latestSent)
    .map((hoursBefore) => ({ hoursBefore, dueAt: when(later(startsAt, -hoursBefore)) }))
    .filter(({ dueAt }) => dueAt > bookedAt)
    .toSorted((one, other) => other.hoursBefore - one.hoursBefore);
  return due.findLast(({ dueAt }) => dueAt <= at) ?? due[0];
}

/** The meeting with these reminders sent: to the client, to the advisor, or to both. */
export function reminded(
  appointment: Appointment,
  sent: { readonly client?: number | undefined; readonly advisor?: number | undefined },
): Appointment {
  const added = (before: readonly number[], one: number | undefined) => (one === undefined ? before : [...before, one]);
  return {
    ...appointment,
    remindersSent: added(appointment.remindersSent, sent.client),
    advisorRemindersSent: added(advisorRemindersSent(appointment), sent.advisor),
  };
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
