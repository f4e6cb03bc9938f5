import type { Appointment } from '#domain/appointments/appointment.ts';
import type { Instant } from '#domain/calendar/instant.ts';
import type { Inquiry } from './inquiry.ts';

/** The agreed meeting that is still to come: it can be moved or cancelled. */
export function meetingAhead({ status, appointment }: Inquiry, at: Instant): Appointment | undefined {
  if (status !== 'appointment' || appointment?.cancelledAt !== undefined) return undefined;
  return appointment !== undefined && appointment.startsAt > at ? appointment : undefined;
}
