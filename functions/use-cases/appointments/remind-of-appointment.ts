import {
  type Appointment,
  type DueReminder,
  nextAdvisorReminder,
  nextReminder,
  reminded,
} from '#domain/appointments/appointment.ts';
import type { Instant } from '#domain/calendar/instant.ts';
import type { House } from '#domain/house/house.ts';
import { receiverHours } from '#domain/progress/life-rules.ts';
import type { NewEvent } from '#ports/inquiry-repository.ts';
import type { InquiryDossier, Letter } from '#ports/letters.ts';
import { clientActionLink, clientLetter, openDossier, staffLetter } from '#use-cases/letters/compose-letter.ts';
import { deliverLetters, type LetterPorts } from '#use-cases/letters/deliver-letter.ts';
import { goOn, hearFirst, type LifePorts, type NextPlan } from '#use-cases/workflow/plan-next-step.ts';

export type RemindPorts = LetterPorts & LifePorts;

interface DueReminders {
  readonly client?: number | undefined;
  readonly advisor?: number | undefined;
}

/** Which reminders are due now: the client's and the advisor's each have their own hour. */
function remindersDue(house: House, appointment: Appointment, at: Instant): DueReminders {
  const { appointments } = house.policy;
  const hours = receiverHours(house, appointment.advisorId);
  const isDue = (one: DueReminder | undefined) => (one !== undefined && one.dueAt <= at ? one.hoursBefore : undefined);
  return {
    client: isDue(nextReminder(appointment, appointments, at)),
    advisor: isDue(nextAdvisorReminder(appointment, appointments, hours, at)),
  };
}

function lettersOf(
  house: House,
  dossier: InquiryDossier,
  appointment: Appointment,
  { client, advisor }: DueReminders,
  at: Instant,
): Letter[] {
  const { appointmentId, sequence, advisorId } = appointment;
  const stepOf = (hoursBefore: number) => `${appointmentId}.${sequence}.reminder-${hoursBefore}`;
  const letters: Letter[] = [];
  if (client !== undefined) {
    const facts = { kind: 'appointment-reminder', appointment, hoursBefore: client } as const;
    const link = clientActionLink(house, dossier.inquiry, 'appointment', sequence, at);
    letters.push({ ...clientLetter(house, dossier, stepOf(client), facts, at), link });
  }
  if (advisor !== undefined) {
    const facts = { kind: 'appointment-ahead', appointment, hoursBefore: advisor } as const;
    const { link: _noLink, ...letter } = staffLetter(house, dossier, advisorId, stepOf(advisor), facts, at);
    letters.push(letter);
  }
  return letters.map((letter) => ({ ...letter, onlyAsRead: true }));
}

/**
 * Reminds client and advisor of their meeting, unless it was cancelled or moved meanwhile: the client some hours before,
 * the advisor within working hours.
 */
export async function remindOfAppointment(ports: RemindPorts, inquiryId: string, at: Instant): Promise<NextPlan> {
  const [inquiry, house] = await Promise.all([ports.inquiries.read(inquiryId), ports.houses.read()]);
  const { appointment, status, signals } = inquiry;
  if (signals.length > 0) return hearFirst(ports, inquiryId, at);
  if (appointment === undefined || status !== 'appointment') return goOn(ports, inquiryId, at);
  const due = remindersDue(house, appointment, at);
  const { client, advisor } = due;
  if (client === undefined && advisor === undefined) return goOn(ports, inquiryId, at);
  await deliverLetters(ports, lettersOf(house, await openDossier(ports, inquiry), appointment, due, at), at);
  const { appointmentId } = appointment;
  const told: NewEvent[] =
    client === undefined ? [] : [{ name: 'appointment-reminded.v1', at, data: { appointmentId, hoursBefore: client } }];
  await ports.inquiries.change(inquiry, { set: { appointment: reminded(appointment, due) }, events: told });
  return goOn(ports, inquiryId, at);
}
