import { nextReminder } from '#domain/appointments/appointment.ts';
import type { Instant } from '#domain/calendar/instant.ts';
import { clientActionLink, clientLetter, openDossier, staffLetter } from '#use-cases/letters/compose-letter.ts';
import { deliverLetters, type LetterPorts } from '#use-cases/letters/deliver-letter.ts';
import { goOn, hearFirst, type LifePorts, type NextPlan } from '#use-cases/workflow/plan-next-step.ts';

export type RemindPorts = LetterPorts & LifePorts;

/** Reminds client and advisor of their meeting, unless it was cancelled or moved meanwhile. */
export async function remindOfAppointment(ports: RemindPorts, inquiryId: string, at: Instant): Promise<NextPlan> {
  const [inquiry, house] = await Promise.all([ports.inquiries.read(inquiryId), ports.houses.read()]);
  const { appointment, status, signals } = inquiry;
  const due = appointment === undefined ? undefined : nextReminder(appointment, house.policy.appointments, at);
  if (signals.length > 0) return hearFirst(ports, inquiryId, at);
  const isDue = due !== undefined && due.dueAt <= at && status === 'appointment';
  if (appointment === undefined || !isDue) return goOn(ports, inquiryId, at);
  const { hoursBefore } = due;
  const { appointmentId, sequence, advisorId } = appointment;
  const dossier = await openDossier(ports, inquiry);
  const step = `${appointmentId}.${sequence}.reminder-${hoursBefore}`;
  const toClient = clientLetter(house, dossier, step, { kind: 'appointment-reminder', appointment, hoursBefore }, at);
  const { link: _noLink, ...toAdvisor } = staffLetter(
    house,
    dossier,
    advisorId,
    step,
    { kind: 'appointment-ahead', appointment, hoursBefore },
    at,
  );
  const link = clientActionLink(house, inquiry, 'appointment', sequence, at);
  const letters = [{ ...toClient, link }, toAdvisor].map((letter) => ({ ...letter, onlyAsRead: true }));
  await deliverLetters(ports, letters, at);
  await ports.inquiries.change(inquiry, {
    set: { appointment: { ...appointment, remindersSent: [...appointment.remindersSent, hoursBefore] } },
    events: [{ name: 'appointment-reminded.v1', at, data: { appointmentId, hoursBefore } }],
  });
  return goOn(ports, inquiryId, at);
}
