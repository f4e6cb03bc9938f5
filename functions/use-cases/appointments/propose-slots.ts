import type { Proposal } from '#domain/appointments/appointment.ts';
import type { Instant } from '#domain/calendar/instant.ts';
import type { House } from '#domain/house/house.ts';
import type { AdvisorNote } from '#domain/inquiry/content.ts';
import { type Inquiry, InquiryStateError } from '#domain/inquiry/inquiry.ts';
import type { ProposalVariant } from '#domain/relance/client-wait.ts';
import type { AgendaReader } from '#ports/agenda-repository.ts';
import type { NewEvent } from '#ports/inquiry-repository.ts';
import { releasedSlots } from '#use-cases/inquiry-changes/release-slots.ts';
import { clientSpokeChange } from '#use-cases/inquiry-changes/reopening-change.ts';
import { unofferedChange } from '#use-cases/inquiry-changes/unreachable-change.ts';
import { timesLetter } from '#use-cases/letters/answer-letters.ts';
import { openDossier } from '#use-cases/letters/compose-letter.ts';
import { type Delivery, deliverLetter, type LetterPorts } from '#use-cases/letters/deliver-letter.ts';
import { goOn, type LifePorts, type NextPlan } from '#use-cases/workflow/plan-next-step.ts';
import { offerSlots } from './offer-slots.ts';

export type ProposePorts = LetterPorts & LifePorts & { readonly agendas: AgendaReader };

export function proposedEvent({ policy }: House, proposal: Proposal, at: Instant): NewEvent {
  const { proposalNumber, advisorId, slots, heldUntil } = proposal;
  const slotIds = slots.map(({ slotId }) => slotId);
  const data = { proposalNumber, advisorId, slotIds, heldUntil, policyVersion: policy.version };
  return { name: 'slots-proposed.v1', at, data };
}

/** What the advisor wrote to the client with the times they chose. */
function lineOf({ chosenTimes, proposal }: Inquiry, notes: readonly AdvisorNote[]): string | undefined {
  if (chosenTimes === undefined || chosenTimes.proposalNumber !== proposal?.proposalNumber) return undefined;
  return notes.find(({ kind, at }) => kind === 'reply' && at === chosenTimes.chosenAt)?.text;
}

async function write(
  ports: ProposePorts,
  house: House,
  inquiry: Inquiry,
  variant: ProposalVariant,
  at: Instant,
): Promise<Delivery> {
  const { proposal } = inquiry;
  if (proposal === undefined) throw new InquiryStateError(`Inquiry ${inquiry.inquiryId} has no times to offer.`);
  const dossier = await openDossier(ports, inquiry);
  const line = lineOf(inquiry, dossier.content.notes);
  return deliverLetter(ports, timesLetter(house, dossier, { ...proposal, variant, line }, at), at);
}

/** Offers the times that are held. Times that could not be offered are no answer: they are released, and the owner is told. */
async function offer(
  ports: ProposePorts,
  house: House,
  held: Inquiry,
  variant: ProposalVariant,
  at: Instant,
): Promise<NextPlan> {
  if ((await write(ports, house, held, variant, at)) === 'offered') {
    await ports.inquiries.change(held, { set: { proposalWanted: undefined }, events: [] });
  } else {
    await giveBack(ports, house, held, at);
  }
  return goOn(ports, held.inquiryId, at);
}

async function giveBack(ports: ProposePorts, house: House, inquiry: Inquiry, at: Instant): Promise<void> {
  const released = await releasedSlots(ports.agendas, inquiry);
  await ports.inquiries.change(inquiry, { ...unofferedChange(house, inquiry, at), ...released });
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
  if (inquiry.proposal?.proposedAt === at) return offer(ports, house, inquiry, variant, at);
  const person = await ports.people.read(inquiry.personId);
  if (await ports.people.isSuppressed(person.email)) {
    await giveBack(ports, house, inquiry, at);
    return goOn(ports, inquiryId, at);
  }
  const found = await offerSlots(ports, house, inquiry, person, at);
  if (found === undefined) {
    const nothingFree = clientSpokeChange(house, inquiry, 'other-times', `no-slot-${Date.parse(at)}`, at);
    await ports.inquiries.change(inquiry, nothingFree);
    return goOn(ports, inquiryId, at);
  }
  const { proposal, proposalsMade, agendas } = found;
  const held = await ports.inquiries.change(inquiry, {
    set: { proposal, proposalsMade },
    events: [proposedEvent(house, proposal, at)],
    agendas,
  });
  return offer(ports, house, held, variant, at);
}
