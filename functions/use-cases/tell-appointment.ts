import type { Appointment } from '#domain/appointments/appointment.ts';
import type { Instant } from '#domain/calendar/instant.ts';
import type { House } from '#domain/house/house.ts';
import type { InquiryDossier, Letter, LetterFacts } from '#ports/letters.ts';
import { clientActionLink, clientLetter, openDossier, staffLetter } from '#use-cases/compose-letter.ts';
import { deliverLetters, type LetterPorts } from '#use-cases/deliver-letter.ts';
import { goOn, type LifePorts, type NextPlan } from '#use-cases/plan-next-step.ts';

export type TellPorts = LetterPorts & LifePorts;

type Variant = 'booked' | 'moved' | 'cancelled';

function variantOf({ cancelledAt, toldSequence }: Appointment): Variant {
  if (cancelledAt !== undefined) return 'cancelled';
  return toldSequence < 0 ? 'booked' : 'moved';
}

function clientFacts(appointment: Appointment, variant: Variant): LetterFacts {
  return variant === 'cancelled'
    ? { kind: 'appointment-cancelled', appointment }
    : { kind: 'appointment-confirmed', variant, appointment };
}

function lettersOf(house: House, dossier: InquiryDossier, appointment: Appointment, at: Instant): Letter[] {
  const { appointmentId, sequence, advisorId } = appointment;
  const variant = variantOf(appointment);
  const step = `${appointmentId}.${sequence}`;
  const client = clientLetter(house, dossier, step, clientFacts(appointment, variant), at);
  const link = clientActionLink(house, dossier.inquiry, 'appointment', sequence, at);
  const staff = staffLetter(house, dossier, advisorId, step, { kind: 'appointment-booked', variant, appointment }, at);
  const { link: _noLink, ...notice } = staff;
  return [variant === 'cancelled' ? client : { ...client, link }, notice];
}

/**
 * Tells client and advisor of a meeting as it stands, each with an invitation for their calendar: agreed, moved or
 * cancelled. What nobody was told of needs no cancellation.
 */
export async function tellAppointment(ports: TellPorts, inquiryId: string, at: Instant): Promise<NextPlan> {
  const [inquiry, house] = await Promise.all([ports.inquiries.read(inquiryId), ports.houses.read()]);
  const { appointment } = inquiry;
  if (appointment === undefined || appointment.toldSequence >= appointment.sequence) return goOn(ports, inquiryId, at);
  const { appointmentId, sequence, cancelledAt, toldSequence } = appointment;
  const isUnheardOf = cancelledAt !== undefined && toldSequence < 0;
  if (!isUnheardOf) {
    const dossier = await openDossier(ports, inquiry);
    await deliverLetters(ports, lettersOf(house, dossier, appointment, at), at);
  }
  const cancelled = cancelledAt !== undefined;
  await ports.inquiries.change(inquiry, {
    set: { appointment: { ...appointment, toldSequence: sequence } },
    events: [{ name: 'appointment-told.v1', at, data: { appointmentId, sequence, cancelled } }],
  });
  return goOn(ports, inquiryId, at);
}
