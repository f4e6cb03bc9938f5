import type { Proposal } from '#domain/appointments/appointment.ts';
import type { Instant } from '#domain/calendar/instant.ts';
import type { House } from '#domain/house/house.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { ProposalVariant } from '#domain/relance/client-wait.ts';
import type { AgendaReader } from '#ports/agenda-repository.ts';
import type { NewEvent } from '#ports/inquiry-repository.ts';
import { clientSpokeChange } from '#use-cases/inquiry-changes/reopening-change.ts';
import { clientActionLink, clientLetter, openDossier } from '#use-cases/letters/compose-letter.ts';
import { deliverLetter, type LetterPorts } from '#use-cases/letters/deliver-letter.ts';
import { goOn, type LifePorts, type NextPlan } from '#use-cases/workflow/plan-next-step.ts';
import { offerSlots } from './offer-slots.ts';

export type ProposePorts = LetterPorts & LifePorts & { readonly agendas: AgendaReader };

export function proposedEvent({ policy }: House, proposal: Proposal, at: Instant): NewEvent {
  const { proposalNumber, advisorId, slots, heldUntil } = proposal;
  const slotIds = slots.map(({ slotId }) => slotId);
  const data = { proposalNumber, advisorId, slotIds, heldUntil, policyVersion: policy.version };
  return { name: 'slots-proposed.v1', at, data };
}

async function write(
  ports: ProposePorts,
  house: House,
  inquiry: Inquiry,
  variant: ProposalVariant,
  at: Instant,
): Promise<void> {
  const { proposal } = inquiry;
  if (proposal === undefined) return;
  const { slots, heldUntil, proposalNumber } = proposal;
  const dossier = await openDossier(ports, inquiry);
  const facts = { kind: 'slots-proposed', variant, slots, heldUntil } as const;
  const letter = clientLetter(house, dossier, `slots-${proposalNumber}`, facts, at);
  await deliverLetter(ports, { ...letter, link: clientActionLink(house, inquiry, 'slots', proposalNumber, at) }, at);
}

/**
 * Holds two or three precise times in the owner's agenda and offers them in the owner's name. The client was told that
 * times would come, so when the agenda has none, the owner owes the client a personal answer.
 */
export async function proposeSlots(ports: ProposePorts, inquiryId: string, at: Instant): Promise<NextPlan> {
  const [inquiry, house] = await Promise.all([ports.inquiries.read(inquiryId), ports.houses.read()]);
  const variant = inquiry.proposalWanted;
  if (variant === undefined || inquiry.status !== 'awaiting-client' || inquiry.pendingChoice !== undefined) {
    return goOn(ports, inquiryId, at);
  }
  // A retry finds the times held and sends the letter that had not left.
  if (inquiry.proposal?.proposedAt === at) {
    await write(ports, house, inquiry, variant, at);
    await ports.inquiries.change(inquiry, { set: { proposalWanted: undefined }, events: [] });
    return goOn(ports, inquiryId, at);
  }
  const person = await ports.people.read(inquiry.personId);
  const offer = await offerSlots(ports, house, inquiry, person, at);
  if (offer === undefined) {
    const nothingFree = clientSpokeChange(house, inquiry, 'other-times', `no-slot-${Date.parse(at)}`, at);
    await ports.inquiries.change(inquiry, nothingFree);
    return goOn(ports, inquiryId, at);
  }
  const { proposal, proposalsMade, agendas } = offer;
  const held = await ports.inquiries.change(inquiry, {
    set: { proposal, proposalsMade },
    events: [proposedEvent(house, proposal, at)],
    agendas,
  });
  await write(ports, house, held, variant, at);
  await ports.inquiries.change(held, { set: { proposalWanted: undefined }, events: [] });
  return goOn(ports, inquiryId, at);
}
