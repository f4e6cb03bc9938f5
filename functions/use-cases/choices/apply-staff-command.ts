import type { Instant } from '#domain/calendar/instant.ts';
import type { House } from '#domain/house/house.ts';
import type { AdvisorNote } from '#domain/inquiry/content.ts';
import { type Inquiry, InquiryStateError, type Signal } from '#domain/inquiry/inquiry.ts';
import type { MeetingOutcome } from '#domain/inquiry/outcome.ts';
import type { PauseReason } from '#domain/policy/relance.ts';
import type { OffTargetKind } from '#domain/policy/scoring.ts';
import { undoEnd } from '#domain/progress/undo-window.ts';
import type { ContentLabel } from '#domain/reading/content-label.ts';
import type { Ids } from '#ports/ids.ts';
import type { InquiryChange, InquiryRepository } from '#ports/inquiry-repository.ts';
import { isJudgeable, judgedChange } from '#use-cases/inquiry-changes/judged-change.ts';

export interface StaffCommandPorts {
  readonly inquiries: InquiryRepository;
  readonly ids: Ids;
}

export const reassignReasons = ['workload', 'expertise', 'language', 'absence', 'client-wish', 'other'] as const;
export type ReassignReason = (typeof reassignReasons)[number];

/** What a manager may let an inquiry rest for; the other reasons of a pause are the workflow's own. */
export const staffPauses = ['client-asked', 'later', 'no-capacity', 'premature'] as const satisfies PauseReason[];

export type Sale = Extract<MeetingOutcome, { kind: 'sale' }>;

/** How an inquiry is taken in hand. The note goes to whoever reads the inquiry next, and never to the client. */
export type CommandGiven = { readonly note?: string | undefined } & (
  | { readonly act: 'reassign'; readonly toId: string; readonly because: ReassignReason }
  | {
      readonly act: 'pause';
      readonly because: (typeof staffPauses)[number];
      readonly reopensAt?: Instant | undefined;
    }
  | { readonly act: 'close'; readonly because: 'without-sale' | 'by-staff' }
  | { readonly act: 'close'; readonly because: 'won'; readonly sale: Sale }
  /** The house sends precise times from the owner's agenda, in the owner's name. */
  | { readonly act: 'propose-slots' }
  /** What the message is, said by a person: it decides instead of the reading. */
  | {
      readonly act: 'judge';
      readonly verdict: ContentLabel;
      readonly offTargetKind?: OffTargetKind | undefined;
    }
);

/** Those to whom a manager may give an inquiry: whoever takes inquiries, and the duty manager. */
export function assigneesOf(house: House, inquiry: Inquiry) {
  return house.staff.filter(
    ({ staffId, profile, left }) =>
      left !== true &&
      staffId !== inquiry.owner?.ownerId &&
      (profile?.active === true || staffId === house.dutyManagerId),
  );
}

function refuseUnless(possible: boolean, inquiry: Inquiry, act: CommandGiven['act']): void {
  if (possible) return;
  throw new InquiryStateError(`Inquiry ${inquiry.inquiryId}, which is ${inquiry.status}, does not allow ${act}.`);
}

/** What may be done with an inquiry as it stands; a choice that can still be taken back comes first. */
export function isCommandPossible(house: House, inquiry: Inquiry, act: CommandGiven['act'], at: Instant): boolean {
  const { status, owner, pendingChoice, proposal, proposalWanted } = inquiry;
  if (status === 'closed' || status === 'received') return false;
  switch (act) {
    case 'reassign':
      return pendingChoice === undefined && assigneesOf(house, inquiry).length > 0;
    case 'pause':
      return pendingChoice === undefined && status !== 'paused';
    case 'close':
      return pendingChoice === undefined;
    case 'judge':
      return pendingChoice === undefined && isJudgeable(inquiry);
    case 'propose-slots': {
      const hasSlots = proposal !== undefined && proposal.heldUntil > at;
      const ownedByAdvisor = house.staff.some((one) => one.staffId === owner?.ownerId && one.profile?.active === true);
      return status === 'awaiting-client' && ownedByAdvisor && !hasSlots && proposalWanted === undefined;
    }
  }
}

type Act = Pick<InquiryChange, 'set' | 'events'>;

function changeOf(
  house: House,
  inquiry: Inquiry,
  command: CommandGiven,
  byId: string,
  signalId: string,
  at: Instant,
): Act {
  const signals = (signal: Pick<Signal, 'kind' | 'toId' | 'because'>): readonly Signal[] => [
    ...inquiry.signals,
    { signalId, at, byId, ...signal },
  ];
  const undoUntil = undoEnd(house, at);
  switch (command.act) {
    case 'reassign': {
      const { toId, because } = command;
      const fromId = inquiry.owner?.ownerId ?? byId;
      return {
        set: { signals: signals({ kind: 'handed-over', toId, because: 'manager-choice' }) },
        events: [
          { name: 'inquiry-handed-over.v1', at, data: { fromId, toId, because: 'manager-choice' } },
          { name: 'inquiry-steered.v1', at, data: { byId, act: 'reassigned', because } },
        ],
      };
    }
    case 'pause': {
      const pause = { reason: command.because, reopensAt: command.reopensAt };
      return {
        set: {
          pendingChoice: { choice: 'paused', byId, at, undoUntil, pause },
          signals: signals({ kind: 'steered' }),
        },
        events: [{ name: 'inquiry-steered.v1', at, data: { byId, act: 'paused', because: command.because } }],
      };
    }
    case 'close': {
      const outcome = command.because === 'won' ? command.sale : undefined;
      return {
        set: {
          pendingChoice: { choice: 'closed', byId, at, undoUntil, close: command.because, outcome },
          signals: signals({ kind: 'steered' }),
        },
        events: [{ name: 'inquiry-steered.v1', at, data: { byId, act: 'closed', because: command.because } }],
      };
    }
    case 'judge':
      return judgedChange(inquiry, { ...command, byId, at }, signals({ kind: 'steered' }));
    case 'propose-slots':
      return {
        set: { proposalWanted: 'first', signals: signals({ kind: 'steered' }) },
        events: [{ name: 'inquiry-steered.v1', at, data: { byId, act: 'slots-wanted', because: 'advisor-choice' } }],
      };
  }
}

function noteOf({ note, ...command }: CommandGiven, byId: string, at: Instant): AdvisorNote | undefined {
  if (note === undefined) return undefined;
  return command.act === 'reassign'
    ? { at, byId, kind: 'hand-over-note', toId: command.toId, text: note }
    : { at, byId, kind: 'note', text: note };
}

/**
 * Leaves words for whoever reads the inquiry next. Nothing else follows: no clock stops, nobody is written to, and no
 * workflow hears of it, so an inquiry that rests or is closed can have them too.
 * @throws InquiryChangedError when somebody was quicker: read again and decide again.
 */
export async function leaveNote(
  ports: Pick<StaffCommandPorts, 'inquiries'>,
  { inquiry, byId }: { readonly inquiry: Inquiry; readonly byId: string },
  text: string,
  at: Instant,
): Promise<void> {
  await ports.inquiries.change(inquiry, { set: {}, events: [], note: { at, byId, kind: 'note', text } });
}

/**
 * Takes an inquiry in hand from its page: a manager gives it to somebody else, lets it rest or closes it; its owner has
 * times proposed. Pauses and closings wait their ten minutes, in which they can be taken back.
 * @throws InquiryStateError when the inquiry does not allow it as it stands.
 * @throws InquiryChangedError when somebody was quicker: read again and decide again.
 */
export async function applyStaffCommand(
  ports: StaffCommandPorts,
  about: { readonly house: House; readonly inquiry: Inquiry; readonly byId: string },
  command: CommandGiven,
  at: Instant,
): Promise<void> {
  const { house, inquiry, byId } = about;
  refuseUnless(isCommandPossible(house, inquiry, command.act, at), inquiry, command.act);
  if (command.act === 'reassign') {
    const isAssignee = assigneesOf(house, inquiry).some(({ staffId }) => staffId === command.toId);
    refuseUnless(isAssignee, inquiry, command.act);
  }
  await ports.inquiries.change(inquiry, {
    ...changeOf(house, inquiry, command, byId, ports.ids.next('sig'), at),
    note: noteOf(command, byId, at),
  });
}
