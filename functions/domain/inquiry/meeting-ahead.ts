import type { Appointment } from '#domain/appointments/appointment.ts';
import type { Instant } from '#domain/calendar/instant.ts';
import type { Inquiry } from './inquiry.ts';

/** The meeting that may still be moved or cancelled by the client. */
export function meetingAhead({ status, appointment }: Inquiry, at: Instant): Appointment | undefined {
  if (status !== 'appointment' || appointment?.cancelledAt !== undefined) return undefined;
  return appointment !== undefined && appointment.startsAt > at ? appointment : undefined;
}
