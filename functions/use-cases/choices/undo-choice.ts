import { releaseHolds } from '#domain/appointments/agenda.ts';
import type { Instant } from '#domain/calendar/instant.ts';
import { responseChoices } from '#domain/choices/staff-choices.ts';
import type { House, StaffMember } from '#domain/house/house.ts';
import { type Inquiry, InquiryStateError, type PendingChoice } from '#domain/inquiry/inquiry.ts';
import type { AgendaChange, AgendaReader } from '#ports/agenda-repository.ts';
import type { Ids } from '#ports/ids.ts';
import type { InquiryChange, InquiryRepository } from '#ports/inquiry-repository.ts';
import type { Link, LinkOutcome } from '#ports/link-repository.ts';

export interface UndoPorts {
  readonly inquiries: InquiryRepository;
  readonly agendas: AgendaReader;
  readonly ids: Ids;
}

/**
 * The promise comes back with the place it took under the advisor's capacity; an inquiry owned by the house takes none.
 */
function unanswered(inquiry: Inquiry, pending: PendingChoice): Pick<InquiryChange, 'set' | 'claim'> {
  const set = { status: 'awaiting-first-response', response: undefined } as const;
  // A judgement had released no place.
  if (pending.choice === 'off-target' || inquiry.owner?.kind !== 'advisor') return { set };
  return { set, claim: { advisorId: inquiry.owner.ownerId, capacity: 'unlimited' } };
}

/** Reverts what each choice had changed. A choice that takes effect after ten minutes had changed nothing yet. */
function takenBack(inquiry: Inquiry, pending: PendingChoice): Pick<InquiryChange, 'set' | 'claim'> {
  const isAnswer = pending.choice === 'off-target' || responseChoices.some((response) => response === pending.choice);
  return isAnswer ? unanswered(inquiry, pending) : { set: {} };
}

/** Gives back the times that were chosen with an answer; a meeting that is agreed stays. */
async function givenBack(
  agendas: AgendaReader,
  inquiryId: string,
  { times }: PendingChoice,
): Promise<{ readonly agendas?: readonly AgendaChange[] }> {
  if (times === undefined) return {};
  const before = await agendas.read(times.advisorId);
  return { agendas: [{ before, after: releaseHolds(before, inquiryId) }] };
}

function undoneChange(
  inquiry: Inquiry,
  pending: PendingChoice,
  byId: string,
  signalId: string,
  at: Instant,
): InquiryChange {
  const { set, ...place } = takenBack(inquiry, pending);
  return {
    set: { ...set, pendingChoice: undefined, signals: [...inquiry.signals, { signalId, kind: 'undone', at, byId }] },
    events: [{ name: 'choice-undone.v1', at, data: { choice: pending.choice, byId } }],
    ...place,
  };
}

/** A hand-over took effect at once; it is sent back the same way. */
function sentBack(inquiry: Inquiry, outcome: LinkOutcome, signalId: string, at: Instant): InquiryChange {
  const { byId } = outcome;
  const toId = outcome.fromOwnerId ?? byId;
  const back = { signalId, kind: 'handed-over', at, byId, toId, because: 'undone' } as const;
  return {
    set: { signals: [...inquiry.signals, back] },
    events: [
      { name: 'choice-undone.v1', at, data: { choice: 'handed-over', byId } },
      { name: 'inquiry-handed-over.v1', at, data: { fromId: outcome.colleagueId ?? byId, toId, because: 'undone' } },
    ],
  };
}

function changeOf(inquiry: Inquiry, outcome: LinkOutcome, signalId: string, at: Instant): InquiryChange {
  if (outcome.choice === 'hand-over' || outcome.choice === 'take-over') return sentBack(inquiry, outcome, signalId, at);
  const pending = inquiry.pendingChoice;
  if (pending === undefined) throw new InquiryStateError(`Nothing of inquiry ${inquiry.inquiryId} can be taken back.`);
  return undoneChange(inquiry, pending, outcome.byId, signalId, at);
}

/**
 * Takes back, within ten minutes, a choice that was made by link. The clock it had stopped runs again from the same
 * start.
 */
export async function undoChoice(
  ports: UndoPorts,
  action: { readonly house: House; readonly inquiry: Inquiry; readonly link: Link; readonly outcome: LinkOutcome },
  at: Instant,
): Promise<void> {
  const { inquiry, link, outcome } = action;
  const { pendingChoice: pending, inquiryId } = inquiry;
  await ports.inquiries.change(inquiry, {
    ...changeOf(inquiry, outcome, ports.ids.next('sig'), at),
    ...(pending === undefined ? {} : await givenBack(ports.agendas, inquiryId, pending)),
    undoneLink: { link, outcome: { ...outcome, undone: true } },
  });
}

/**
 * What can be taken back on the inquiry's own page. An answer given by a link is taken back by that link, which can then
 * be used again; one given on the page, here. The person who chose may take back, and a manager may take back any staff choice, but not a
 * client's request to pause.
 */
export function mayUndo(pending: PendingChoice, member: Pick<StaffMember, 'staffId' | 'role'>): boolean {
  const { choice, byId, onPage } = pending;
  if (choice !== 'outcome' && choice !== 'closed' && choice !== 'paused' && onPage !== true) return false;
  return byId === member.staffId || (member.role === 'manager' && choice !== 'paused');
}

/**
 * Takes a choice back from the inquiry's own page, without a link.
 * @throws InquiryStateError when no choice can be taken back any more, or this person may not take it back.
 */
export async function undoPendingChoice(
  ports: UndoPorts,
  inquiry: Inquiry,
  member: Pick<StaffMember, 'staffId' | 'role'>,
  at: Instant,
): Promise<void> {
  const pending = inquiry.pendingChoice;
  if (pending === undefined || pending.undoUntil <= at || !mayUndo(pending, member)) {
    throw new InquiryStateError(`Nothing of inquiry ${inquiry.inquiryId} can be taken back by ${member.staffId}.`);
  }
  await ports.inquiries.change(inquiry, {
    ...undoneChange(inquiry, pending, member.staffId, ports.ids.next('sig'), at),
    ...(await givenBack(ports.agendas, inquiry.inquiryId, pending)),
  });
}
