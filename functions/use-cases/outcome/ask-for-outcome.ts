import type { Instant } from '#domain/calendar/instant.ts';
import { staffOf } from '#domain/house/house.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { outcomeMoments } from '#domain/inquiry/next-step.ts';
import { lifeRules } from '#domain/progress/life-rules.ts';
import type { LetterFacts } from '#ports/letters.ts';
import { openDossier, outcomeLink, staffLetter } from '#use-cases/letters/compose-letter.ts';
import { deliverLetter, type LetterPorts } from '#use-cases/letters/deliver-letter.ts';
import { goOn, hearFirst, type LifePorts, type NextPlan } from '#use-cases/workflow/plan-next-step.ts';

export type AskOutcomePorts = LetterPorts & LifePorts;

const variants = ['asked', 'chased', 'escalated'] as const;

function isAsking({ status }: Inquiry): boolean {
  return status === 'appointment' || status === 'awaiting-outcome';
}

/**
 * Asks the advisor by link for the outcome of the meeting, once more a day later, and then the duty manager; from the
 * second request on the board shows it. After weeks without an answer the inquiry is paused.
 */
export async function askForOutcome(ports: AskOutcomePorts, inquiryId: string, at: Instant): Promise<NextPlan> {
  const [inquiry, house] = await Promise.all([ports.inquiries.read(inquiryId), ports.houses.read()]);
  const { appointment, outcomeAskedAt = [] } = inquiry;
  if (inquiry.signals.length > 0) return hearFirst(ports, inquiryId, at);
  if (appointment === undefined || !isAsking(inquiry)) return goOn(ports, inquiryId, at);
  const person = await ports.people.read(inquiry.personId);
  const moment = outcomeMoments(inquiry, lifeRules(house, inquiry, person));
  if (moment.at > at) return goOn(ports, inquiryId, at);
  const byId = inquiry.owner?.ownerId ?? house.dutyManagerId;
  if (moment.last) {
    const silent = { choice: 'paused', byId, at, pause: { reason: 'silent' } } as const;
    await ports.inquiries.change(inquiry, { set: { committedChoice: silent, status: 'awaiting-outcome' }, events: [] });
    return goOn(ports, inquiryId, at);
  }
  const asking = outcomeAskedAt.length + 1;
  const variant = variants[asking - 1] ?? 'escalated';
  // The advisor who received the client has left the house since, so the owner is asked.
  const hasLeft = staffOf(house, appointment.advisorId).left === true;
  const receiverId = hasLeft ? (inquiry.owner?.ownerId ?? house.dutyManagerId) : appointment.advisorId;
  const ofId = variant === 'escalated' ? house.dutyManagerId : receiverId;
  const facts: LetterFacts = { kind: 'outcome-question', variant, appointment };
  const { appointmentId } = appointment;
  const dossier = await openDossier(ports, inquiry);
  const letter = staffLetter(house, dossier, ofId, `${appointmentId}.outcome-${asking}`, facts, at);
  await deliverLetter(ports, { ...letter, link: outcomeLink(house, inquiry, ofId, at) }, at);
  await ports.inquiries.change(inquiry, {
    set: { status: 'awaiting-outcome', outcomeAskedAt: [...outcomeAskedAt, at] },
    events: [{ name: 'outcome-asked.v1', at, data: { appointmentId, ofId, asking } }],
  });
  return goOn(ports, inquiryId, at);
}
