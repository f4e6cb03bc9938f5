import type { CommandSaid } from '#domain/choices/staff-choices.ts';
import type { CancelReason, DeferReason } from '#domain/contact-pressure/contact-decision.ts';
import type { ClientExit } from '#domain/inquiry/inquiry.ts';
import type { CloseReason } from '#domain/inquiry/outcome.ts';
import type { SettledBecause } from '#domain/inquiry/still-true.ts';
import type { PauseReason, RelanceMoment, RelanceOffer } from '#domain/policy/relance.ts';
import type { SignalKind } from '#domain/policy/scoring.ts';
import type { Verdict } from '#domain/qualification/qualification.ts';
import type { PromisesMessages } from './promises.ts';

export interface InquiryPageMessages {
  readonly now: string;
  readonly stage: string;
  readonly asks: string;
  readonly next: string;
  readonly meeting: string;
  readonly proposed: string;
  readonly heldUntil: string;
  readonly outcome: string;
  readonly owner: string;
  readonly nobody: string;
  readonly clock: string;
  readonly deadline: string;
  readonly time: string;
  readonly answeredIn: string;
  readonly answered: (values: { readonly time: string; readonly withinTarget: boolean }) => string;
  readonly email: string;
  readonly phone: string;
  readonly otherPhone: string;
  readonly corrections: string;
  /** One field that the client corrected. */
  readonly corrected: (values: {
    readonly label: string;
    readonly after: string;
    readonly before: string | undefined;
  }) => string;
  readonly history: string;
  readonly execution: string;
  readonly view: string;
  readonly timeline: string;
  readonly asked: string;
  readonly score: string;
  readonly whyOwner: string;
  readonly figures: string;
  readonly candidate: string;
  readonly standing: string;
  readonly load: string;
  readonly targetShare: string;
  readonly actualShare: string;
  readonly shortfall: string;
  readonly present: string;
  readonly chosen: string;
  readonly previous: (values: { readonly count: number }) => string;
  readonly actors: Record<'client' | 'advisor' | 'manager' | 'machine' | 'workflow', string>;
  readonly verdicts: Record<Verdict, string>;
}

/** The confirmation of the latest act, on the page that follows it. */
export type Said = CommandSaid | 'leaving' | 'overtaken' | 'slot-taken' | 'level-set' | 'level-refused';

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
  readonly confirmPause: string;
  readonly confirmPauseText: string;
  readonly confirmPauseDo: string;
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

export interface AssignmentFiguresMessages {
  readonly possible: (values: { readonly possible: number; readonly all: number }) => string;
  /** `count` is the formatted amount. */
  readonly behind: (values: { readonly name: string; readonly amount: number; readonly count: string }) => string;
  readonly ahead: (values: { readonly name: string; readonly amount: number; readonly count: string }) => string;
  readonly tied: string;
  readonly credit: (values: { readonly count: string }) => string;
}

export interface EventsMessages {
  readonly 'inquiry-received': string;
  readonly 'inquiry-qualified': string;
  readonly 'advisor-assigned': string;
  readonly 'inquiry-held': string;
  readonly 'first-response-planned': string;
  readonly 'first-response-warned': string;
  readonly 'first-response-breached': string;
  readonly 'promise-renewed': string;
  readonly 'renewed-promise-broken': string;
  readonly 'first-response-given': string;
  readonly 'choice-undone': string;
  readonly 'first-response-recorded': string;
  readonly 'advisor-judged-off-target': string;
  readonly 'inquiry-handed-over': string;
  readonly 'inquiry-escalated': string;
  readonly 'clarification-asked': string;
  readonly 'inquiry-paused': string;
  readonly 'inquiry-reopened': string;
  readonly 'inquiry-imported': string;
  readonly 'machine-key-changed': string;
  readonly 'mail-sent': string;
  readonly 'mail-doubted': string;
  readonly 'mail-withheld': string;
  readonly 'address-suppressed': string;
  readonly 'address-reopened': string;
  readonly 'client-mail-returned': string;
  readonly 'preference-changed': string;
  readonly 'contact-recorded': string;
  readonly 'purchase-recorded': string;
  readonly 'purchase-returned': string;
  readonly 'workflow-troubled': string;
  readonly 'house-furnished': string;
  readonly 'client-completed': string;
  readonly 'client-asked': string;
  readonly 'client-wrote': string;
  readonly 'reprise-cancelled': string;
  readonly 'client-merged': string;
  readonly 'client-unmerged': string;
  readonly 'client-access-opened': string;
  readonly 'client-left': string;
  readonly 'client-awaited': string;
  readonly 'slots-proposed': string;
  readonly 'slot-chosen': string;
  readonly 'appointment-moved': string;
  readonly 'appointment-cancelled': string;
  readonly 'appointment-told': string;
  readonly 'appointment-reminded': string;
  readonly 'outcome-asked': string;
  readonly 'outcome-given': string;
  readonly 'outcome-recorded': string;
  readonly 'relance-sent': string;
  readonly 'relance-deferred': string;
  readonly 'relance-cancelled': string;
  readonly 'pause-confirmation-asked': string;
  readonly note: string;
  readonly 'inquiry-steered': string;
  readonly 'inquiry-woken': string;
  readonly 'inquiry-closed': string;
  readonly 'workflow-continued': string;
  readonly 'workflow-broken-off': string;
  readonly 'satisfaction-given': string;
  readonly 'consented-signal-given': string;
  readonly 'inquiry-level-changed': string;
  readonly 'client-grants-set': string;
  readonly 'inquiry-rescored': string;
  readonly 'contact-preferences-set': string;
  readonly 'erasure-asked': string;
  readonly 'person-erased': string;
  readonly 'consent-withdrawn': string;
  readonly 'advisor-changed': string;
  readonly 'staff-mail-returned': string;
  readonly 'inquiry-released': string;
  readonly 'policy-published': string;
  readonly 'policy-scheduled': string;
}

export interface EventDetailsMessages {
  readonly to: (values: { readonly name: string }) => string;
  readonly policy: (values: { readonly version: string }) => string;
  readonly until: (values: { readonly at: string }) => string;
  readonly left: Record<ClientExit | 'paused', string>;
  readonly awaited: Record<RelanceMoment, string>;
  readonly offers: Record<RelanceOffer, string>;
  readonly held: Record<DeferReason | CancelReason | SettledBecause | 'stale' | 'address-suppressed', string>;
  readonly steered: Record<
    | 'reassigned'
    | 'paused'
    | 'closed'
    | 'slots-wanted'
    | 'judged'
    | 'pause-confirmed'
    | 'resolved'
    | 'gesture-made'
    | 'care-edited'
    | 'care-dropped',
    string
  >;
  readonly woken: Record<'date' | 'dormant' | 'owner-called' | SettledBecause, string>;
  readonly repriseCancelled: Record<'purchase' | 'new-inquiry', string>;
  readonly signals: Record<SignalKind, string>;
  readonly points: (values: { readonly before: number; readonly after: number }) => string;
  readonly asking: (values: { readonly times: number; readonly name: string }) => string;
  readonly satisfaction: (values: { readonly csat: number | null; readonly nps: number | null }) => string;
  readonly by: Record<'client' | 'advisor' | 'manager', string>;
  readonly contact: Record<'outbound' | 'inbound', string>;
}

/** All texts of these pages. */
export interface InquiryPagesMessages {
  readonly inquiryPage: InquiryPageMessages;
  readonly inquiryActs: InquiryActsMessages;
  readonly promises: PromisesMessages;
  readonly assignmentFigures: AssignmentFiguresMessages;
  readonly events: EventsMessages;
  readonly eventDetails: EventDetailsMessages;
}
