import type { Instant } from '#domain/calendar/instant.ts';
import { openDossier, staffLetter } from '#use-cases/letters/compose-letter.ts';
import { deliverLetter, type LetterPorts } from '#use-cases/letters/deliver-letter.ts';
import { goOn, type LifePorts, type NextPlan, planOf } from '#use-cases/workflow/plan-next-step.ts';

export type ForwardPorts = LetterPorts & LifePorts;

/**
 * The client wrote while a meeting is agreed or an answer was just given: the owner receives the message, and nothing
 * else changes.
 */
export async function forwardClientMessage(ports: ForwardPorts, inquiryId: string, at: Instant): Promise<NextPlan> {
  const [inquiry, house] = await Promise.all([ports.inquiries.read(inquiryId), ports.houses.read()]);
  const { clientAsked, owner } = inquiry;
  const person = await ports.people.read(inquiry.personId);
  const isDue = planOf(house, inquiry, person, at).next === 'forward-client-message';
  if (clientAsked === undefined || owner === undefined || !isDue) return goOn(ports, inquiryId, at);
  const dossier = await openDossier(ports, inquiry);
  const words = dossier.content.notes.findLast(
    (note) => note.kind === 'client-words' && note.at >= clientAsked.at,
  )?.text;
  const facts = { kind: 'client-spoke', what: clientAsked.what, words } as const;
  const step = `asked-${Date.parse(clientAsked.at)}`;
  const { link: _noLink, ...letter } = staffLetter(house, dossier, owner.ownerId, step, facts, at);
  await deliverLetter(ports, letter, at);
  await ports.inquiries.change(inquiry, { set: { clientAsked: undefined }, events: [] });
  return goOn(ports, inquiryId, at);
}
