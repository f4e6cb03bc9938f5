import type { Instant } from '#domain/calendar/instant.ts';
import { localDateOf } from '#domain/calendar/local-date.ts';
import { type LeftHow, leftHows } from '#domain/choices/client-choices.ts';
import type { House } from '#domain/house/house.ts';
import { contactTopics } from '#domain/identity/person.ts';
import { plannedAftercare } from '#domain/inquiry/aftercare.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { CloseReason } from '#domain/inquiry/outcome.ts';
import { careOf } from '#domain/policy/care.ts';
import type { AgendaReader } from '#ports/agenda-repository.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import type { InquiryChange, InquiryRepository } from '#ports/inquiry-repository.ts';
import type { InquiryDossier, Letter } from '#ports/letters.ts';
import type { PersonRepository } from '#ports/person-repository.ts';
import type { PurchaseRepository } from '#ports/purchase-repository.ts';
import { stopTopics } from '#use-cases/consent/stop-topics.ts';
import { placeGivenBack } from '#use-cases/inquiry-changes/ownership-change.ts';
import { pausedOwner } from '#use-cases/inquiry-changes/paused-owner.ts';
import { releasedSlots } from '#use-cases/inquiry-changes/release-slots.ts';
import { clientActionLink, clientLetter, openDossier } from '#use-cases/letters/compose-letter.ts';
import { deliverLetters, type LetterPorts } from '#use-cases/letters/deliver-letter.ts';
import { type NextPlan, planInstead } from '#use-cases/workflow/plan-next-step.ts';
import { clientLeftLetter } from './client-left-letter.ts';

export type ClosePorts = LetterPorts & {
  readonly inquiries: InquiryRepository;
  readonly houses: HouseRepository;
  readonly people: PersonRepository;
  readonly agendas: AgendaReader;
  readonly purchases: Pick<PurchaseRepository, 'record'>;
};

/** A sale is followed by thanks and care. A client who leaves, or wants only what they ask for, is left in peace. */
function aftercareOf(house: House, before: Inquiry, because: CloseReason, at: Instant): Pick<Inquiry, 'aftercare'> {
  const isSold =
    because === 'won' && before.outcome?.kind === 'sale' && leftHow({ ...before, closing: because }) === undefined;
  if (!isSold) return {};
  // The question how the meeting was thanks the client already.
  const saysThanks = !asksSatisfaction({ ...before, closing: because });
  return { aftercare: plannedAftercare(at, careOf(house.policy).afterSaleDays, saysThanks) };
}

async function changeOf(
  ports: ClosePorts,
  house: House,
  before: Inquiry,
  because: CloseReason,
  at: Instant,
): Promise<InquiryChange> {
  const owner = pausedOwner(house, before, 'incomplete', at);
  return {
    set: {
      status: 'closed',
      // The changes these signals made were part of the decision; a run that ends leaves no unread signal.
      signals: [],
      closing: because,
      closedAt: at,
      owner,
      workflowEndedAt: at,
      clientWait: undefined,
      proposal: undefined,
      proposalWanted: undefined,
      clientAsked: undefined,
      reopensAt: undefined,
      ...aftercareOf(house, before, because, at),
    },
    events: [{ name: 'inquiry-closed.v1', at, data: { because, ownerId: owner.ownerId } }],
    ...placeGivenBack(before),
    ...(await releasedSlots(ports.agendas, before)),
  };
}

/** A sale is added to the client's history, which their next inquiry uses. */
async function recordSale(ports: ClosePorts, house: House, inquiry: Inquiry, at: Instant): Promise<void> {
  const { outcome, owner, personId, inquiryId } = inquiry;
  if (outcome?.kind !== 'sale') return;
  const { amountMinor, currency, category } = outcome;
  const purchasedOn = localDateOf(inquiry.committedChoice?.at ?? at, house.policy.identity.timeZone);
  // An id contains only letters, digits and dashes.
  const purchaseId = `sale-${inquiryId}-${Date.parse(inquiry.committedChoice?.at ?? at)}`;
  const advisorId = owner?.ownerId;
  await ports.purchases.record({ purchaseId, personId, purchasedOn, amountMinor, currency, category, advisorId }, at);
}

/** The house asks once how the meeting was. The question belongs to the meeting; clients who left are not asked. */
function asksSatisfaction({ outcome, appointment, closing }: Inquiry): boolean {
  const met = outcome !== undefined && outcome.kind !== 'no-show' && appointment !== undefined;
  return met && appointment.cancelledAt === undefined && (closing === 'won' || closing === 'without-sale');
}

/**
 * The client left in the minutes after a sale was recorded: the inquiry is won, and they are asked no more questions.
 */
function leftHow({ closing, committedChoice, personId }: Inquiry): LeftHow | undefined {
  if (closing !== 'won' || committedChoice?.byId !== personId) return undefined;
  return leftHows.find((how) => how === committedChoice.choice);
}

function lettersOf(house: House, dossier: InquiryDossier, at: Instant): Letter[] {
  const { inquiry } = dossier;
  const { appointment, closing } = inquiry;
  const how = closing === 'withdrawn' ? 'consent-withdrawn' : leftHow(inquiry);
  if (how !== undefined) {
    const toOwner = clientLeftLetter(house, dossier, how, at);
    if (how !== 'consent-withdrawn') return [toOwner];
    const erases = dossier.person.erasureAskedAt !== undefined;
    return [clientLetter(house, dossier, 'consent-withdrawn', { kind: 'consent-withdrawn', erases }, at), toOwner];
  }
  if (!asksSatisfaction(inquiry) || appointment === undefined) return [];
  // A client who wants only letters they asked for is not asked.
  if (dossier.person.preferences?.stoppedAt !== undefined) return [];
  const { appointmentId, startsAt, advisorId, sequence } = appointment;
  const facts = { kind: 'satisfaction-question', metOn: startsAt, advisorId } as const;
  const letter = clientLetter(house, dossier, `${appointmentId}.satisfaction`, facts, at);
  return [{ ...letter, link: clientActionLink(house, inquiry, 'satisfaction', sequence, at) }];
}

/**
 * Closes the inquiry: publishes the end, adds a sale to the client's history and releases every slot. Returns the next
 * step when the inquiry is not to be closed after all.
 */
export async function closeInquiry(
  ports: ClosePorts,
  inquiryId: string,
  at: Instant,
): Promise<{ because: CloseReason } | NextPlan> {
  const [before, house] = await Promise.all([ports.inquiries.read(inquiryId), ports.houses.read()]);
  if (before.status !== 'closed') {
    const ends = { steps: ['close'], event: 'inquiry-closed.v1' } as const;
    const instead = await planInstead(ports, { house, inquiry: before }, ends, at);
    if (instead !== undefined) return instead === 'done' ? { because: before.closing ?? 'by-staff' } : instead;
  }
  const because = before.closing ?? 'by-staff';
  const inquiry =
    before.status === 'closed'
      ? before
      : await ports.inquiries.change(before, await changeOf(ports, house, before, because, at));
  await recordSale(ports, house, inquiry, at);
  if (leftHow(inquiry) === 'left-alone') {
    await stopTopics(ports, await ports.people.read(inquiry.personId), contactTopics, 'page', at);
  }
  await deliverLetters(ports, lettersOf(house, await openDossier(ports, inquiry), at), at);
  return { because };
}
