import type { Instant } from '#domain/calendar/instant.ts';
import { localDateOf } from '#domain/calendar/local-date.ts';
import { type House, staffOf } from '#domain/house/house.ts';
import { handOverNote } from '#domain/inquiry/content.ts';
import type { Inquiry, OwnershipReason, Signal } from '#domain/inquiry/inquiry.ts';
import type { AgendaReader } from '#ports/agenda-repository.ts';
import type { InquiryChange } from '#ports/inquiry-repository.ts';
import type { InquiryDossier, Letter, LetterFacts } from '#ports/letters.ts';
import { ownershipChange, placesMoved } from '#use-cases/inquiry-changes/ownership-change.ts';
import { livingChange } from '#use-cases/inquiry-changes/transfer-change.ts';
import { clientLetter, openDossier, staffLetter } from '#use-cases/letters/compose-letter.ts';
import { deliverLetters, type LetterPorts } from '#use-cases/letters/deliver-letter.ts';
import { goOn, type LifePorts, type NextPlan } from '#use-cases/workflow/plan-next-step.ts';

export type HandOverPorts = LetterPorts & LifePorts & { readonly agendas: AgendaReader };

const reasons = {
  'advisor-choice': 'advisor-choice',
  accepted: 'colleague-accepted',
  undone: 'hand-over-undone',
  'manager-choice': 'manager-choice',
  'owner-left': 'owner-left',
  'one-client': 'one-client',
} as const satisfies Record<NonNullable<Signal['because']>, OwnershipReason>;

/** The delegate acted first, or nothing is left to hand over; moving the inquiry now would reopen finished work. */
function isTooLate(inquiry: Inquiry, because: OwnershipReason): boolean {
  if (inquiry.status === 'closed') return true;
  if (because === 'manager-choice' || because === 'owner-left' || because === 'one-client') return false;
  return inquiry.response !== undefined || inquiry.pendingChoice !== undefined;
}

/** While an answer is owed the promise moves with the inquiry; afterwards only the relationship does. */
async function changeOf(
  ports: HandOverPorts,
  house: House,
  inquiry: Inquiry,
  next: { readonly ownerId: string; readonly because: (typeof reasons)[keyof typeof reasons] },
  at: Instant,
): Promise<InquiryChange> {
  const { ownerId, because } = next;
  if (inquiry.status !== 'awaiting-first-response' && because !== 'hand-over-undone') {
    return livingChange(ports.agendas, house, inquiry, { ownerId, because }, at);
  }
  return {
    ...ownershipChange(house, inquiry, { ownerId, because }, at),
    // A person's choice overrides the capacity; it still counts for fairness.
    ...placesMoved(house, inquiry, ownerId, 'unlimited', localDateOf(at, house.policy.identity.timeZone)),
  };
}

/** The client knows the former owner by name, so they are told once who looks after them now. */
function hasMet(
  house: House,
  { status, because }: { status: Inquiry['status']; because: OwnershipReason },
  fromId: string,
) {
  if (because !== 'owner-left' && because !== 'manager-choice') return false;
  return status !== 'received' && status !== 'incomplete' && staffOf(house, fromId).profile !== undefined;
}

/** Another advisor receives the client, at the agreed hour. */
function isMeetingKept(before: Inquiry, { appointment }: Inquiry): boolean {
  if (appointment === undefined || appointment.cancelledAt !== undefined) return false;
  return appointment.formerAdvisorId === before.owner?.ownerId && appointment.notifiedSequence < appointment.sequence;
}

function lettersOf(
  house: House,
  before: Inquiry,
  dossier: InquiryDossier,
  signalId: string,
  because: OwnershipReason,
  at: Instant,
): Letter[] {
  const toId = dossier.inquiry.owner?.ownerId ?? house.dutyManagerId;
  const loserId = before.owner?.ownerId;
  const letters: Letter[] = [];
  const withoutLink = (staffId: string, step: string, facts: LetterFacts): Letter => {
    const { link: _noLink, ...letter } = staffLetter(house, dossier, staffId, step, facts, at);
    return letter;
  };
  if (loserId !== undefined && because !== 'advisor-choice' && staffOf(house, loserId).left !== true) {
    const facts = { kind: 'hand-over-withdrawn', toId, isTakenBack: because === 'hand-over-undone' } as const;
    letters.push(withoutLink(loserId, `withdrawn-${signalId}`, facts));
  }
  // While an answer is owed, the wait that follows writes to the new owner with the link to answer by.
  if (before.status !== 'awaiting-first-response' && before.status !== 'paused') {
    const note = handOverNote(dossier.content.notes, toId);
    const facts = { kind: 'inquiry-entrusted', fromId: loserId ?? house.dutyManagerId, note } as const;
    letters.push(withoutLink(toId, `owner-${dossier.inquiry.owner?.assignmentNumber ?? 0}`, facts));
  }
  if (
    loserId !== undefined &&
    before.status !== 'paused' &&
    // The advisor who keeps the meeting announces the change with the invitation, so the client gets one letter, not
    // two.
    !isMeetingKept(before, dossier.inquiry) &&
    hasMet(house, { status: before.status, because }, loserId)
  ) {
    const facts = { kind: 'new-advisor', fromId: loserId } as const;
    letters.push(clientLetter(house, dossier, `new-advisor-${signalId}`, facts, at));
  }
  return letters;
}

/** An earlier attempt moved the inquiry and its letters may not have left: they are sent again under their keys. */
async function notifyAgain(
  ports: HandOverPorts,
  house: House,
  inquiry: Inquiry,
  signalId: string | null,
  at: Instant,
): Promise<void> {
  const { owner } = inquiry;
  if (signalId === null || owner?.since !== at || owner.previousOwnerId === undefined) return;
  const before: Inquiry = { ...inquiry, owner: { ...owner, ownerId: owner.previousOwnerId } };
  const dossier = await openDossier(ports, inquiry);
  await deliverLetters(ports, lettersOf(house, before, dossier, signalId, owner.because, at), at);
}

/**
 * Moves the ownership to the colleague an advisor or a manager chose, back to the former owner, or away from an advisor
 * who left the house. The former owner is notified, so that two people never both believe they own it.
 */
export async function handOverToColleague(
  ports: HandOverPorts,
  inquiryId: string,
  signalId: string | null,
  at: Instant,
): Promise<NextPlan> {
  const [inquiry, house] = await Promise.all([ports.inquiries.read(inquiryId), ports.houses.read()]);
  const signal = inquiry.signals.find((one) => one.signalId === signalId);
  if (signal === undefined || signal.kind !== 'handed-over' || signal.toId === undefined) {
    await notifyAgain(ports, house, inquiry, signalId, at);
    return goOn(ports, inquiryId, at);
  }
  const signals = inquiry.signals.filter((one) => one.signalId !== signalId);
  const because = reasons[signal.because ?? 'advisor-choice'];
  // Owner and delegate chose the same colleague: the first choice moved it, the second changes nothing.
  if (isTooLate(inquiry, because) || signal.toId === inquiry.owner?.ownerId) {
    await ports.inquiries.change(inquiry, { set: { signals }, events: [] });
    return goOn(ports, inquiryId, at);
  }
  const change = await changeOf(ports, house, inquiry, { ownerId: signal.toId, because }, at);
  const after = await ports.inquiries.change(inquiry, { ...change, set: { ...change.set, signals } });
  const dossier = await openDossier(ports, after);
  await deliverLetters(ports, lettersOf(house, inquiry, dossier, signal.signalId, because, at), at);
  return goOn(ports, inquiryId, at);
}
