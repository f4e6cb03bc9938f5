import type { CommandSaid } from '#domain/choices/staff-choices.ts';
import type { CloseReason } from '#domain/inquiry/outcome.ts';
import type { PauseReason } from '#domain/policy/relance.ts';

/** The confirmation of the latest act, on the page that follows it. */
export type Said = CommandSaid | 'overtaken' | 'slot-taken' | 'level-set';

export type ReassignReason = 'workload' | 'expertise' | 'language' | 'absence' | 'client-wish' | 'other';

export type StaffPause = Extract<PauseReason, 'client-asked' | 'later' | 'no-capacity' | 'premature'>;

export type StaffClose = Extract<CloseReason, 'won' | 'without-sale' | 'by-staff'>;

export interface InquiryActsMessages {
  readonly title: string;
  readonly choose: string;
  readonly reason: string;
  readonly note: string;
  readonly noteHint: string;
  readonly leaveNote: string;
  readonly leaveNoteDo: string;
  readonly reassign: string;
  readonly toWhom: string;
  readonly reassignDo: string;
  readonly pause: string;
  readonly pauseUntil: string;
  readonly pauseUntilHint: string;
  readonly pauseDo: string;
  readonly close: string;
  readonly closeDo: string;
  readonly closeWon: string;
  readonly propose: string;
  readonly proposeText: string;
  readonly proposeDo: string;
  readonly move: string;
  readonly moveTo: string;
  readonly moveDo: string;
  readonly cancel: string;
  readonly cancelText: string;
  readonly cancelDo: string;
  readonly outcome: string;
  readonly outcomeDo: string;
  readonly undo: string;
  readonly undoable: string;
  readonly said: Record<Said, string>;
  readonly pending: (values: { readonly what: string; readonly until: string }) => string;
  readonly pendingKinds: Record<'outcome' | 'paused' | 'closed' | 'other' | 'client', string>;
  readonly reassignReasons: Record<ReassignReason, string>;
  readonly pauseReasons: Record<StaffPause, string>;
  readonly closeReasons: Record<StaffClose, string>;
}
