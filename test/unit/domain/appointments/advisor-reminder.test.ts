import { describe, expect, it } from 'vitest';
import { advisorReminderAt } from '#domain/appointments/advisor-reminder.ts';
import { booked, nextAdvisorReminder, nextReminder, reminded } from '#domain/appointments/appointment.ts';
import { slotOf } from '#domain/appointments/slot.ts';
import type { BusinessCalendar } from '#domain/calendar/business-calendar.ts';
import { plusMs } from '#domain/calendar/instant.ts';

const day = [
  { from: '10:00', to: '13:00' },
  { from: '14:00', to: '18:00' },
];
const calendar: BusinessCalendar = {
  id: 'paris',
  timeZone: 'Europe/Paris',
  weekly: { mon: day, tue: day, wed: day, thu: day, fri: day, sat: [], sun: [] },
  holidays: [{ on: '2026-12-25', name: 'Noël' }],
  closures: [],
  openings: [],
};
const paris = (on: string, clock: string) => new Date(`${on}T${clock}:00+01:00`).toISOString();
const remindedOf = (on: string, clock: string, hoursBefore = 24, hours = calendar) => {
  const startsAt = paris(on, clock);
  return advisorReminderAt(startsAt, plusMs(startsAt, -hoursBefore * 3_600_000), hours);
};

describe('an advisor is reminded on their last working day', () => {
  it('of Monday’s meeting on Friday, not on Sunday', () => {
    expect(remindedOf('2026-11-30', '15:00')).toBe(paris('2026-11-27', '15:00'));
  });

  it('of a meeting in the week a day before, at the same hour', () => {
    expect(remindedOf('2026-11-26', '15:00')).toBe(paris('2026-11-25', '15:00'));
  });

  it('of Tuesday’s first hour on Monday, when the house opens', () => {
    expect(remindedOf('2026-12-01', '09:00')).toBe(paris('2026-11-30', '10:00'));
  });

  it('not in the lunch hour, nor after closing', () => {
    expect(remindedOf('2026-11-26', '13:30')).toBe(paris('2026-11-25', '14:00'));
    expect(remindedOf('2026-11-30', '13:30')).toBe(paris('2026-11-27', '14:00'));
    expect(remindedOf('2026-11-26', '19:00')).toBe(paris('2026-11-25', '10:00'));
  });

  it('of a meeting after a holiday or a leave, before it', () => {
    expect(remindedOf('2026-12-28', '11:00')).toBe(paris('2026-12-24', '11:00'));
    const leave = [{ from: '2026-11-23', to: '2026-11-29', timeZone: 'Europe/Paris' }];
    expect(remindedOf('2026-11-30', '11:00', 24, { ...calendar, leave })).toBe(paris('2026-11-20', '11:00'));
  });

  it('two hours before, on the day itself once the house is open, else the working day before', () => {
    expect(remindedOf('2026-11-26', '16:00', 2)).toBe(paris('2026-11-26', '14:00'));
    expect(remindedOf('2026-11-26', '10:30', 2)).toBe(paris('2026-11-25', '10:00'));
  });
});

describe('client and advisor of Monday’s meeting', () => {
  const startsAt = paris('2026-11-30', '15:00');
  const about = { appointmentId: 'app-1', boutiqueId: 'paris', meeting: 'boutique' } as const;
  const slot = slotOf('camille', startsAt, paris('2026-11-30', '16:00'));
  const meeting = booked(about, slot, paris('2026-11-23', '10:00'));
  const policy = { remindHoursBefore: [24] };
  const friday = paris('2026-11-27', '15:00');
  const sunday = paris('2026-11-29', '15:00');

  it('are each reminded once, in their own time', () => {
    expect(nextAdvisorReminder(meeting, policy, calendar, friday)?.dueAt).toBe(friday);
    expect(nextReminder(meeting, policy, friday)?.dueAt).toBe(sunday);
    const told = reminded(meeting, { advisor: 24 });
    expect(nextAdvisorReminder(told, policy, calendar, friday)).toBeUndefined();
    expect(nextReminder(told, policy, sunday)?.dueAt).toBe(sunday);
    const both = reminded(told, { client: 24 });
    expect(nextReminder(both, policy, sunday)).toBeUndefined();
    expect(nextAdvisorReminder(both, policy, calendar, sunday)).toBeUndefined();
  });

  it('were both reminded by an earlier release: the advisor is not reminded again', () => {
    expect(nextAdvisorReminder({ ...meeting, remindersSent: [24] }, policy, calendar, friday)).toBeUndefined();
  });

  it('agreed after the advisor’s hour, is announced by the booking alone', () => {
    const late = booked(about, slot, paris('2026-11-27', '17:00'));
    expect(nextAdvisorReminder(late, policy, calendar, late.bookedAt)).toBeUndefined();
  });
});
