import { type Appointment, notified } from '#domain/appointments/appointment.ts';
import type { Instant } from '#domain/calendar/instant.ts';
import { type House, staffOf } from '#domain/house/house.ts';
import type { InquiryDossier, Letter, LetterFacts } from '#ports/letters.ts';
import { clientActionLink, clientLetter, openDossier, staffLetter } from '#use-cases/letters/compose-letter.ts';
import { deliverLetters, type LetterPorts } from '#use-cases/letters/deliver-letter.ts';
import { goOn, type LifePorts, type NextPlan } from '#use-cases/workflow/plan-next-step.ts';

export type NotifyPorts = LetterPorts & LifePorts;

type Variant = 'booked' | 'moved' | 'cancelled';
/** `passed-on`: the meeting takes place, and a colleague receives the client. */
type StaffVariant = Variant | 'passed-on';

/** Day and hour are unchanged, and another advisor receives the client. */
function isEntrusted(appointment: Appointment, variant: Variant): boolean {
  return variant === 'moved' && appointment.formerAdvisorId !== undefined;
}

function variantOf({ cancelledAt, notifiedSequence }: Appointment): Variant {
  if (cancelledAt !== undefined) return 'cancelled';
  return notifiedSequence < 0 ? 'booked' : 'moved';
}

function clientFacts(appointment: Appointment, variant: Variant): LetterFacts {
  return variant === 'cancelled'
    ? { kind: 'appointment-cancelled', appointment }
    : {
        kind: 'appointment-confirmed',
        variant: isEntrusted(appointment, variant) ? 'other-advisor' : variant,
        appointment,
      };
}

function lettersOf(house: House, dossier: InquiryDossier, appointment: Appointment, at: Instant): Letter[] {
  const { appointmentId, sequence, advisorId } = appointment;
  const variant = variantOf(appointment);
  const step = `${appointmentId}.${sequence}`;
  const client = clientLetter(house, dossier, step, clientFacts(appointment, variant), at);
  const link = clientActionLink(house, dossier.inquiry, 'appointment', sequence, at);
  const notice = (staffId: string, about: StaffVariant): Letter[] => {
    const facts = { kind: 'appointment-booked', variant: about, appointment } as const;
    const { link: _noLink, ...letter } = staffLetter(house, dossier, staffId, step, facts, at);
    // An advisor who has left the house receives no client data.
    return staffOf(house, staffId).left === true ? [] : [letter];
  };
  // A meeting that is taken from a calendar stays taken, whatever follows.
  const { withdrawnFromId } = appointment;
  if (variant === 'cancelled') return [client, ...notice(withdrawnFromId ?? advisorId, 'cancelled')];
  const lost = withdrawnFromId === undefined ? [] : notice(withdrawnFromId, 'passed-on');
  const current = [{ ...client, link }, ...notice(advisorId, variant)];
  return [...lost, ...current.map((letter) => ({ ...letter, onlyAsRead: true }))];
}

/** The meeting as it was before an earlier attempt of this step recorded the notice; its letters may not have left. */
async function asBefore(
  ports: NotifyPorts,
  inquiryId: string,
  appointment: Appointment,
  at: Instant,
): Promise<Appointment | undefined> {
  const timeline = await ports.inquiries.readTimeline(inquiryId);
  const told = timeline.flatMap((event) =>
    event.name === 'appointment-told.v1' && event.data.appointmentId === appointment.appointmentId
      ? [{ at: event.occurredAt, sequence: event.data.sequence }]
      : [],
  );
  if (!told.some((one) => one.at === at && one.sequence === appointment.sequence)) return undefined;
  const earlier = told.filter(({ sequence }) => sequence < appointment.sequence).map(({ sequence }) => sequence);
  return { ...appointment, notifiedSequence: Math.max(-1, ...earlier) };
}

/**
 * Notifies client and advisor of a meeting that was agreed, moved or cancelled, each with an invitation for their
 * calendar. The notice is recorded first, so that a cancellation at the same moment knows of it and is notified in
 * turn. A letter is not sent once the meeting differs from what it says.
 */
export async function notifyAppointment(ports: NotifyPorts, inquiryId: string, at: Instant): Promise<NextPlan> {
  const [before, house] = await Promise.all([ports.inquiries.read(inquiryId), ports.houses.read()]);
  const { appointment: known } = before;
  if (known === undefined) return goOn(ports, inquiryId, at);
  const { appointmentId, sequence, cancelledAt } = known;
  const needsNotification = known.notifiedSequence < sequence;
  const appointment = needsNotification
    ? { ...notified(known), notifiedSequence: known.notifiedSequence }
    : await asBefore(ports, inquiryId, known, at);
  if (appointment === undefined) return goOn(ports, inquiryId, at);
  const isCancelled = cancelledAt !== undefined;
  const inquiry = needsNotification
    ? await ports.inquiries.change(before, {
        set: { appointment: notified(known) },
        events: [{ name: 'appointment-told.v1', at, data: { appointmentId, sequence, cancelled: isCancelled } }],
      })
    : before;
  // A meeting that was never announced needs no cancellation.
  if (isCancelled && appointment.notifiedSequence < 0) return goOn(ports, inquiryId, at);
  const letters = lettersOf(house, await openDossier(ports, inquiry), appointment, at);
  await deliverLetters(ports, letters, at);
  return goOn(ports, inquiryId, at);
}
