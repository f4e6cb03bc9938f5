import type { Instant } from '#domain/calendar/instant.ts';
import type { House } from '#domain/house/house.ts';
import type { Inquiry, InquiryStatus } from '#domain/inquiry/inquiry.ts';
import { type ClientAsked, isWrittenWord } from '#domain/relance/client-wait.ts';
import type { AgendaReader } from '#ports/agenda-repository.ts';
import { releasedSlots } from '#use-cases/inquiry-changes/release-slots.ts';
import { writtenWordChange } from '#use-cases/inquiry-changes/reopening-change.ts';
import { openDossier, staffLetter } from '#use-cases/letters/compose-letter.ts';
import { deliverLetter, type LetterPorts } from '#use-cases/letters/deliver-letter.ts';
import { spokenFacts } from '#use-cases/letters/spoken-facts.ts';
import { goOn, type LifePorts, type NextPlan, planOf } from '#use-cases/workflow/plan-next-step.ts';

export type ForwardPorts = LetterPorts & LifePorts & { readonly agendas: AgendaReader };

/** It was the client's turn, or nobody's: their word puts it back before the owner, who owes an answer from then on. */
const answeredIn: readonly InquiryStatus[] = ['awaiting-client', 'paused', 'closed'];

async function forward(
  ports: ForwardPorts,
  house: House,
  inquiry: Inquiry,
  { clientAsked, ownerId }: { readonly clientAsked: ClientAsked; readonly ownerId: string },
  at: Instant,
): Promise<void> {
  const dossier = await openDossier(ports, inquiry);
  const step = `asked-${Date.parse(clientAsked.at)}`;
  const { link: _noLink, ...letter } = staffLetter(house, dossier, ownerId, step, spokenFacts(house, dossier), at);
  await deliverLetter(ports, letter, at);
  await ports.inquiries.change(inquiry, { set: { clientAsked: undefined }, events: [] });
}

/**
 * The client said something that nobody of the house has heard. While a meeting is agreed or an answer just given, the
 * owner reads it and nothing else changes; where the house was waiting for the client, or for nothing, an answer is owed.
 */
export async function forwardClientMessage(ports: ForwardPorts, inquiryId: string, at: Instant): Promise<NextPlan> {
  const [inquiry, house] = await Promise.all([ports.inquiries.read(inquiryId), ports.houses.read()]);
  const { clientAsked, owner, status } = inquiry;
  const person = await ports.people.read(inquiry.personId);
  const isDue = planOf(house, inquiry, person, at).next === 'forward-client-message';
  if (clientAsked === undefined || owner === undefined || !isDue) return goOn(ports, inquiryId, at);
  if (answeredIn.includes(status) && isWrittenWord(clientAsked)) {
    const slots = await releasedSlots(ports.agendas, inquiry);
    await ports.inquiries.change(inquiry, { ...writtenWordChange(house, inquiry, clientAsked), ...slots });
  } else {
    await forward(ports, house, inquiry, { clientAsked, ownerId: owner.ownerId }, at);
  }
  return goOn(ports, inquiryId, at);
}
