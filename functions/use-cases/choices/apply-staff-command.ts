import type { Instant } from '#domain/calendar/instant.ts';
import type { House } from '#domain/house/house.ts';
import type { AdvisorNote } from '#domain/inquiry/content.ts';
import { type Inquiry, InquiryStateError, type Signal } from '#domain/inquiry/inquiry.ts';
import type { MeetingOutcome } from '#domain/inquiry/outcome.ts';
import { awaitsConfirmation, wentOn } from '#domain/inquiry/pause-to-confirm.ts';
import { careKindOf } from '#domain/policy/care.ts';
import type { PauseReason } from '#domain/policy/relance.ts';
import type { OffTargetKind } from '#domain/policy/scoring.ts';
import { undoEnd } from '#domain/progress/undo-window.ts';
import type { ContentLabel } from '#domain/reading/content-label.ts';
import type { Ids } from '#ports/ids.ts';
import type { InquiryChange, InquiryRepository } from '#ports/inquiry-repository.ts';
import { careDroppedChange, careEditedChange, hasPlannedCare } from '#use-cases/inquiry-changes/aftercare-change.ts';
import { gestureChange, isCareOpen, resolvedChange } from '#use-cases/inquiry-changes/care-change.ts';
import { isJudgeable, judgedChange } from '#use-cases/inquiry-changes/judged-change.ts';

export interface StaffCommandPorts {
  readonly inquiries: InquiryRepository;
  readonly ids: Ids;
}

export const reassignReasons = ['workload', 'expertise', 'language', 'absence', 'client-wish', 'other'] as const;
export type ReassignReason = (typeof reassignReasons)[number];

/** The reasons for which a manager may pause an inquiry; the other reasons of a pause belong to the workflow. */
export const staffPauses = ['client-asked', 'later', 'no-capacity', 'premature'] as const satisfies PauseReason[];

export type Sale = Extract<MeetingOutcome, { kind: 'sale' }>;

/** The staff command. The note is for colleagues who read the inquiry later, and is never shown to the client. */
export type CommandGiven = { readonly note?: string | undefined } & (
  | { readonly act: 'reassign'; readonly toId: string; readonly because: ReassignReason }
  | {
      readonly act: 'pause';
      readonly because: (typeof staffPauses)[number];
      readonly reopensAt?: Instant | undefined;
    }
  | { readonly act: 'close'; readonly because: 'without-sale' | 'by-staff' }
  | { readonly act: 'close'; readonly because: 'won'; readonly sale: Sale }
  /** A complaint or a matter after the sale is settled, perhaps with a gesture. */
  | { readonly act: 'resolve'; readonly gestureMinor?: number | undefined }
  /** A letter after the sale: in the advisor's own words, or not at all. */
  | { readonly act: 'edit-care'; readonly step: string }
  | { readonly act: 'drop-care'; readonly step: string }
  /** A gesture beyond what an owner may give. */
  | { readonly act: 'gesture'; readonly gestureMinor: number }
  /** The house sends precise times from the owner's agenda, in the owner's name. */
  | { readonly act: 'propose-slots' }
  /** What the message is, said by a person: it decides instead of the reading. */
  | {
      readonly act: 'judge';
      readonly verdict: ContentLabel;
      readonly offTargetKind?: OffTargetKind | undefined;
    }
  /** The owner was asked whether a silent client may be left alone, and says so. */
  | { readonly act: 'confirm-pause' }
);

/** Members of staff to whom a manager may give an inquiry: advisors who take inquiries, and the duty manager. */
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

/** The commands the inquiry allows in its present state; a choice that can still be taken back comes first. */
export function isCommandPossible(house: House, inquiry: Inquiry, act: CommandGiven['act'], at: Instant): boolean {
  const { status, owner, pendingChoice, proposal, proposalWanted } = inquiry;
  if (act === 'edit-care' || act === 'drop-care') return status === 'closed' && hasPlannedCare(inquiry);
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
    case 'resolve':
      return pendingChoice === undefined && isCareOpen(inquiry) && status === 'awaiting-client';
    case 'gesture':
      return careKindOf(inquiry.qualification?.kind) !== undefined;
    case 'confirm-pause':
      return pendingChoice === undefined && awaitsConfirmation(inquiry);
    case 'propose-slots': {
      const hasSlots = proposal !== undefined && proposal.heldUntil > at;
      const ownedByAdvisor = house.staff.some((one) => one.staffId === owner?.ownerId && one.profile?.active === true);
      return status === 'awaiting-client' && ownedByAdvisor && !hasSlots && proposalWanted === undefined;
    }
  }
}

/** Times that the owner proposes answer the question whether the client may be left alone. */
function waitGoesOn(inquiry: Inquiry, at: Instant): Pick<Inquiry, 'clientWait'> | Record<string, never> {
  const { clientWait } = inquiry;
  return clientWait !== undefined && awaitsConfirmation(inquiry) ? { clientWait: wentOn(clientWait, at) } : {};
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
    case 'resolve':
      return resolvedChange(inquiry, command.gestureMinor, byId, signals({ kind: 'steered' }), at);
    case 'edit-care':
      return careEditedChange(inquiry, command.step, byId, at);
    case 'drop-care':
      return careDroppedChange(inquiry, command.step, byId, at);
    case 'gesture':
      return gestureChange(inquiry, command.gestureMinor, byId, at);
    case 'confirm-pause': {
      const reason = inquiry.clientWait?.moment === 'no-show' ? 'no-show' : 'silent';
      return {
        set: {
          pendingChoice: { choice: 'paused', byId, at, undoUntil, pause: { reason } },
          signals: signals({ kind: 'steered' }),
        },
        events: [{ name: 'inquiry-steered.v1', at, data: { byId, act: 'pause-confirmed', because: reason } }],
      };
    }
    case 'propose-slots':
      return {
        set: { proposalWanted: 'first', signals: signals({ kind: 'steered' }), ...waitGoesOn(inquiry, at) },
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
 * Adds a note for colleagues. It stops no clock, sends no letter and signals no workflow, so paused and closed
 * inquiries can have notes too.
 * @throws InquiryChangedError when the inquiry changed meanwhile: read it again and retry.
 */
export async function leaveNote(
  ports: Pick<StaffCommandPorts, 'inquiries'>,
  { inquiry, byId }: { readonly inquiry: Inquiry; readonly byId: string },
  text: string,
  at: Instant,
): Promise<void> {
  await ports.inquiries.change(inquiry, { set: {}, events: [], note: { at, byId, kind: 'note', text } });
}

/** The inquiry is on its way to this member already: a second click changes nothing. */
function isAskedAlready({ signals }: Inquiry, command: CommandGiven): boolean {
  return command.act === 'reassign' && signals.findLast(({ kind }) => kind === 'handed-over')?.toId === command.toId;
}

/**
 * Applies a staff command: a manager reassigns, pauses or closes an inquiry; its owner has times proposed, or confirms
 * the pause they were asked about. Pauses and
 * closings take effect after ten minutes, during which they can be taken back.
 * @throws InquiryStateError when the inquiry does not allow the command in its present state.
 * @throws InquiryChangedError when the inquiry changed meanwhile: read it again and retry.
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
  if (isAskedAlready(inquiry, command)) {
    if (command.note !== undefined) await leaveNote(ports, { inquiry, byId }, command.note, at);
    return;
  }
  await ports.inquiries.change(inquiry, {
    ...changeOf(house, inquiry, command, byId, ports.ids.next('sig'), at),
    note: noteOf(command, byId, at),
  });
}
