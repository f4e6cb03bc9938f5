import { describe, expect, it } from 'vitest';
import {
  AppointmentCancelledError,
  booked,
  cancelled,
  nextReminder,
  outcomeDueAt,
  rescheduled,
} from '#domain/appointments/appointment.ts';
import { slotOf } from '#domain/appointments/slot.ts';

const monday10 = '2026-11-23T09:00:00.000Z';
const monday11 = '2026-11-23T10:00:00.000Z';
const thursday10 = slotOf('camille', '2026-11-26T09:00:00.000Z', '2026-11-26T10:00:00.000Z');
const friday15 = slotOf('hugo', '2026-11-27T14:00:00.000Z', '2026-11-27T15:00:00.000Z');
const visit = { appointmentId: 'apt-1', boutiqueId: 'paris', meeting: 'private-salon' } as const;
const appointment = booked(visit, thursday10, monday10);
const dayBefore = { remindHoursBefore: [24] };
const twice = { remindHoursBefore: [2, 48] };

describe('an appointment', () => {
  it('begins without having been notified', () => {
    expect(appointment).toEqual({
      appointmentId: 'apt-1',
      boutiqueId: 'paris',
      meeting: 'private-salon',
      advisorId: 'camille',
      startsAt: thursday10.startsAt,
      endsAt: thursday10.endsAt,
      sequence: 0,
      bookedAt: monday10,
      reschedules: 0,
      notifiedSequence: -1,
      remindersSent: [],
    });
  });

  it('stays the same meeting when it is moved: one more change to notify, and new reminders', () => {
    const told = { ...appointment, notifiedSequence: 0, remindersSent: [24] };
    expect(rescheduled(told, friday15, monday11)).toEqual({
      ...told,
      advisorId: 'hugo',
      startsAt: friday15.startsAt,
      endsAt: friday15.endsAt,
      bookedAt: monday11,
      sequence: 1,
      reschedules: 1,
      remindersSent: [],
    });
  });

  it('has one more change to notify when it is cancelled, once, by the first who cancels', () => {
    const gone = cancelled(appointment, 'client', monday11);
    expect(gone).toEqual({ ...appointment, cancelledAt: monday11, cancelledBy: 'client', sequence: 1 });
    expect(cancelled(gone, 'advisor', '2026-11-23T11:00:00.000Z')).toEqual(gone);
  });

  it('cannot be moved once it is cancelled', () => {
    expect(() => rescheduled(cancelled(appointment, 'client', monday11), friday15, monday11)).toThrow(
      AppointmentCancelledError,
    );
  });

  it('has its outcome asked for after it ended, not after it began', () => {
    expect(outcomeDueAt(appointment, { outcomeAskedAfterHours: 2 })).toBe('2026-11-26T12:00:00.000Z');
  });
});

describe('the next reminder', () => {
  it('comes 24 hours before, regardless of clock changes', () => {
    expect(nextReminder(appointment, dayBefore, monday10)).toEqual({
      hoursBefore: 24,
      dueAt: '2026-11-25T09:00:00.000Z',
    });
  });

  it('is the one furthest ahead of the meeting, whatever the order in the policy', () => {
    expect(nextReminder(appointment, twice, monday10)?.hoursBefore).toBe(48);
    expect(nextReminder({ ...appointment, remindersSent: [48] }, twice, monday10)?.hoursBefore).toBe(2);
    expect(nextReminder({ ...appointment, remindersSent: [48, 2] }, twice, monday10)).toBeUndefined();
  });

  it('is never one that was due before the meeting was agreed', () => {
    const late = booked(visit, thursday10, '2026-11-25T09:00:00.000Z');
    expect(nextReminder(late, dayBefore, late.bookedAt)).toBeUndefined();
    expect(nextReminder(late, twice, late.bookedAt)?.hoursBefore).toBe(2);
    const inTime = booked(visit, thursday10, '2026-11-25T08:59:59.999Z');
    expect(nextReminder(inTime, dayBefore, inTime.bookedAt)?.hoursBefore).toBe(24);
  });

  it('is due at once when it is late, and of several late ones only the nearest to the meeting', () => {
    expect(nextReminder(appointment, dayBefore, '2026-11-26T08:00:00.000Z')).toEqual({
      hoursBefore: 24,
      dueAt: '2026-11-25T09:00:00.000Z',
    });
    expect(nextReminder(appointment, twice, '2026-11-26T08:00:00.000Z')?.hoursBefore).toBe(2);
    // The earlier one, superseded, is not sent after the one nearer to the meeting.
    expect(nextReminder({ ...appointment, remindersSent: [2] }, twice, '2026-11-26T08:00:00.000Z')).toBeUndefined();
  });

  it('is undefined once the meeting has begun, or was cancelled', () => {
    expect(nextReminder(appointment, dayBefore, thursday10.startsAt)).toBeUndefined();
    expect(nextReminder(cancelled(appointment, 'advisor', monday11), dayBefore, monday11)).toBeUndefined();
  });

  it('is sent again for a new time, although one was sent for the old', () => {
    const moved = rescheduled({ ...appointment, remindersSent: [24] }, friday15, '2026-11-25T10:00:00.000Z');
    expect(nextReminder(moved, dayBefore, moved.bookedAt)).toEqual({
      hoursBefore: 24,
      dueAt: '2026-11-26T14:00:00.000Z',
    });
  });
});
