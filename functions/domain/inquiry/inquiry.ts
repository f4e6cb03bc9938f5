import type { Appointment, Proposal } from '#domain/appointments/appointment.ts';
import type { ChosenTimes } from '#domain/appointments/chosen-times.ts';
import type { Instant } from '#domain/calendar/instant.ts';
import type { ClientExit } from '#domain/choices/client-choices.ts';
import type { Language } from '#domain/choices/languages.ts';
import type { ResponseChoice } from '#domain/choices/staff-choices.ts';
import type { PendingChoiceName } from '#domain/choices/undoable-choices.ts';
import { ProductError } from '#domain/errors/product-error.ts';
import type { CloseReason, MeetingOutcome, WantedPause } from '#domain/inquiry/outcome.ts';
import type { RaisedScore } from '#domain/inquiry/raised-score.ts';
import type { AvailabilityWindow, InquiryIntent, MeetingPreference } from '#domain/policy/inquiry-facts.ts';
import type { PauseReason } from '#domain/policy/relance.ts';
import type { VicLevel } from '#domain/policy/vic-level.ts';
import type { Qualification } from '#domain/qualification/qualification.ts';
import type { ClientAsked, ClientWait, ProposalVariant } from '#domain/relance/client-wait.ts';
import type { Triage } from '#domain/triage/triage.ts';
import type { StatedWishes } from '#domain/understanding/stated-wishes.ts';
import type { AftercareTouch } from './aftercare.ts';
import type { BrokenRun } from './broken-run.ts';

/**
 * - `received`: stored, or completed by the client; its workflow is about to process it.
 * - `awaiting-first-response`: owned by a named advisor (or the duty manager), the clock runs. Also after a new message
 *   of the client that needs an answer: each such promise has its own obligation.
 * - `responded`: a human, client-visible answer was given, and can still be taken back.
 * - `incomplete`: the client was asked for missing details, a bounded number of times.
 * - `awaiting-client`: it is the client's turn: a slot to choose, a question to answer, a message to send.
 * - `appointment`: a meeting is agreed.
 * - `awaiting-outcome`: the meeting is over, and the advisor has yet to record its outcome.
 * - `paused`: respectfully paused, with a typed reason, until a date or a message of the client.
 * - `closed`: no further act is expected.
 */
export const inquiryStatuses = [
  'received',
  'awaiting-first-response',
  'responded',
  'incomplete',
  'awaiting-client',
  'appointment',
  'awaiting-outcome',
  'paused',
  'closed',
] as const;
export type InquiryStatus = (typeof inquiryStatuses)[number];

/**
 * How the client contacted the house. Live inquiries come by the form or the API; imported ones have other channels.
 */
export const inquiryChannels = ['web-form', 'api', 'email', 'phone', 'message', 'boutique', 'event', 'other'] as const;
export type InquiryChannel = (typeof inquiryChannels)[number];

/** The structured answers: enumerations and dates only, so they can be read without identifying the person. */
export interface InquiryAnswers {
  readonly intent: InquiryIntent;
  readonly category?: string | undefined;
  readonly desiredOn?: string | undefined;
  readonly availability?: AvailabilityWindow | undefined;
  readonly meetingPreference?: MeetingPreference | undefined;
  readonly boutiqueId?: string | undefined;
  readonly acceptsByAppointment: boolean;
}

/** The boutique the client asked for: the message takes precedence over the form. */
export function wishedBoutiqueId({ wishes, answers }: Pick<Inquiry, 'wishes' | 'answers'>): string | undefined {
  return wishes?.boutiqueId ?? answers.boutiqueId;
}

/** The owner, since when and why. `assignmentNumber` grows at each change, which replaces the links of earlier ones. */
export interface Ownership {
  readonly ownerId: string;
  readonly kind: 'advisor' | 'duty-manager';
  readonly assignmentNumber: number;
  readonly since: Instant;
  readonly because: OwnershipReason;
  readonly previousOwnerId?: string | undefined;
}

export type OwnershipReason =
  | 'continuity'
  | 'delegate-of-absent-advisor'
  | 'largest-shortfall'
  | 'only-eligible'
  | 'advisor-choice'
  /** A colleague took it of their own accord, before or after the promise was broken. */
  | 'colleague-accepted'
  | 'hand-over-undone'
  | 'nobody-eligible'
  | 'doubtful'
  | 'complaint'
  | 'stop-request'
  | 'off-target'
  | 'premature'
  | 'incomplete'
  | 'escalated'
  | 'trouble'
  | 'client-unreachable'
  /** The client wrote again: completed, asked for a call or other times, or came back from a pause. */
  | 'client-spoke'
  | 'manager-choice'
  /** The former owner left the house. */
  | 'owner-left'
  /** The client has another inquiry open, and this advisor serves them. */
  | 'one-client'
  | 'reprise'
  /** The owner before the house opened here. */
  | 'imported';

/** The new time that the client was given with the house's apology, once the first one had passed. At most one a promise. */
export interface RenewedPromise {
  /** Who made it and answers for it: the colleague who had accepted the inquiry, else the duty manager. */
  readonly byId: string;
  readonly madeAt: Instant;
  readonly dueAt: Instant;
  /** When they are told of it: at once, or in their own hours where the client's begin earlier. */
  readonly noticeAt: Instant;
  /** Since when it has passed unanswered as well. */
  readonly brokenAt?: Instant | undefined;
}

/** The promise of a first response, and the notices sent about it so far. */
export interface FirstResponseState {
  readonly obligationId: string;
  readonly startedAt: Instant;
  readonly targetMinutes: number;
  readonly warnAtPercent: readonly number[];
  readonly escalateAtPercent: number;
  readonly calendarId: string;
  readonly deadlineAt: Instant;
  /** Who must act now: the owner, or after the breach the delegate. */
  readonly clockHolderId: string;
  readonly delegateId?: string | undefined;
  /** Keys of the steps already fired, each once per obligation. */
  readonly firedKeys: readonly string[];
  readonly breachedAt?: Instant | undefined;
  /** When the client is to hear the house's apology: once the promise is broken, in the client's own hours. */
  readonly apologyDueAt?: Instant | undefined;
  readonly renewal?: RenewedPromise | undefined;
  readonly escalatedAt?: Instant | undefined;
  /** Notices of the last checkpoint: a retried step sends them again, and they are then recognised as sent. */
  readonly lastNotices: readonly string[];
  /** After the escalation: reminders sent to the duty manager, and when the next one is due. */
  readonly chases: number;
  readonly nextChaseAt?: Instant | undefined;
}

export const contactChannels = ['call', 'mail', 'message'] as const;
export type ContactChannel = (typeof contactChannels)[number];

export const offTargetReasons = ['solicitation', 'press', 'careers', 'after-sales', 'other'] as const;
export type OffTargetReason = (typeof offTargetReasons)[number];

/**
 * The measure of the first response. Business time is stored exactly (fractions of a minute) and shown in whole
 * minutes.
 */
export interface FirstResponseMeasure {
  readonly at: Instant;
  readonly byId: string;
  readonly choice: ResponseChoice;
  readonly channel: ContactChannel;
  readonly businessMinutes: number;
  readonly calendarMinutes: number;
  /** Target minus business minutes: negative when late. */
  readonly marginMinutes: number;
  readonly withinTarget: boolean;
}

export type { ClientExit };

/**
 * A choice during the ten minutes in which it can be taken back. `outcome`: the outcome of a meeting; `paused` and
 * `closed`: a decision of an advisor or a manager, or the client's wish to pause until a date.
 */
export interface PendingChoice {
  readonly choice: PendingChoiceName;
  /** A member of staff or, for a client's own choice, the person. */
  readonly byId: string;
  readonly at: Instant;
  /** Made on the inquiry's page, where it is taken back; one made by a link is taken back by that link. */
  readonly onPage?: true | undefined;
  readonly undoUntil: Instant;
  readonly offTargetReason?: OffTargetReason | undefined;
  /** Times that the advisor chose; without them the house chooses. */
  readonly times?: ChosenTimes | undefined;
  readonly outcome?: MeetingOutcome | undefined;
  readonly pause?: WantedPause | undefined;
  readonly close?: CloseReason | undefined;
  /** The pending choice that the client's exit overrides: it applies again when the exit is taken back. */
  readonly replaced?: PendingChoice | undefined;
}

/** A choice that was still in place after its ten minutes. */
export type CommittedChoice = Omit<PendingChoice, 'undoUntil'>;

/**
 * An event of the inquiry that its workflow has not processed yet. It is written first and applied once. Its change is
 * already in the inquiry; the signal ends the wait, and the workflow plans the next step.
 */
export const signalKinds = [
  'answered',
  'written',
  'slots',
  'clarification',
  'off-target',
  'handed-over',
  'undone',
  'mail-returned',
  'completed',
  'slot-chosen',
  'rescheduled',
  'cancelled',
  'client-left',
  'client-spoke',
  'outcome',
  'steered',
  'released',
  'rescored',
  'woken',
] as const;
export type SignalKind = (typeof signalKinds)[number];

export interface Signal {
  readonly signalId: string;
  readonly kind: SignalKind;
  readonly at: Instant;
  readonly byId: string;
  /** The new owner, for a hand-over. */
  readonly toId?: string | undefined;
  readonly because?:
    | 'advisor-choice'
    | 'accepted'
    | 'undone'
    | 'manager-choice'
    | 'owner-left'
    | 'one-client'
    | undefined;
}

/** A gesture of the house, in minor units of its currency. What it was is a note beside the client's own texts. */
export interface Gesture {
  readonly amountMinor: number;
  readonly byId: string;
  readonly at: Instant;
}

export interface CareOutcome {
  readonly resolvedAt?: Instant | undefined;
  readonly resolvedById?: string | undefined;
  readonly gestures: readonly Gesture[];
}

/**
 * The inquiry as the workflow knows it: ids, enumerations, instants and figures. Never a name, an address or a message.
 */
export interface Inquiry {
  readonly inquiryId: string;
  readonly personId: string;
  /** Short and easy to say, printed in mails and pages. */
  readonly reference: string;
  readonly receivedAt: Instant;
  readonly language: Language;
  readonly channel: InquiryChannel;
  readonly status: InquiryStatus;
  /** Grows with each change; every change is conditional on it. */
  readonly version: number;
  readonly answers: InquiryAnswers;
  readonly policyVersion: string;
  readonly vicLevel: VicLevel;
  readonly vip: boolean;
  /** The level that its words would give a stranger; a known client is never served below it. */
  readonly earnedLevel?: 'promising' | undefined;
  readonly returningClient: boolean;
  /** The advisor whom the client knew from purchases when the inquiry was qualified. */
  readonly purchasesAdvisorId?: string | undefined;
  /** Signs of a robot at submission: a filled trap field, or a form filled faster than a person types. */
  readonly suspicions: readonly ('trap-filled' | 'too-fast')[];
  readonly qualification?: Qualification | undefined;
  /** The look a person owes it, and what came of it; absent where the reading was sure. */
  readonly triage?: Triage | undefined;
  /** What the message asks for, as it is obeyed; absent where it asked for nothing, and in inquiries of before. */
  readonly wishes?: StatedWishes | undefined;
  readonly owner?: Ownership | undefined;
  readonly firstResponse?: FirstResponseState | undefined;
  readonly response?: FirstResponseMeasure | undefined;
  readonly pendingChoice?: PendingChoice | undefined;
  readonly committedChoice?: CommittedChoice | undefined;
  readonly signals: readonly Signal[];
  /** First responses of earlier obligations, before the client wrote again. The first of them is the inquiry's own. */
  readonly earlierResponses?: readonly FirstResponseMeasure[] | undefined;
  /** The client's latest request to an advisor, while it awaits an answer. */
  readonly clientAsked?: ClientAsked | undefined;
  /** The same, kept after it was answered or forwarded, so that a second click a moment later asks for nothing new. */
  readonly lastAsked?: ClientAsked | undefined;
  /** The purchase or inquiry since when the house no longer resumes it by itself. */
  readonly repriseCancelledBy?:
    | { readonly because: 'purchase' | 'new-inquiry'; readonly relatedId: string }
    | undefined;
  /** When the client last sent something by the form or the API that joined this inquiry. */
  readonly wroteAgainAt?: Instant | undefined;
  /** How often the client was asked to complete, and did. */
  readonly completions?: number | undefined;
  /** Since when it is complete; absent if nothing was missing. The time before was the client's, not the house's. */
  readonly completedAt?: Instant | undefined;
  /** The current wait for the client: since when, and the relances sent in it. */
  readonly clientWait?: ClientWait | undefined;
  /** Number of the latest wait for the client. */
  readonly waitsBegun?: number | undefined;
  /** Number of the latest proposal of slots. */
  readonly proposalsMade?: number | undefined;
  /** Slots have to be held and offered now. */
  readonly proposalWanted?: ProposalVariant | undefined;
  /** The times that the advisor chose for the next proposal. */
  readonly chosenTimes?: ChosenTimes | undefined;
  readonly proposal?: Proposal | undefined;
  readonly appointment?: Appointment | undefined;
  readonly noShows?: number | undefined;
  readonly outcome?: MeetingOutcome | undefined;
  /** When the advisor was asked for the outcome of the meeting, oldest first. */
  readonly outcomeAskedAt?: readonly Instant[] | undefined;
  readonly pauseReason?: PauseReason | undefined;
  readonly pausedAt?: Instant | undefined;
  /** When the house may write again by itself; absent when only the client can reopen it. */
  readonly reopensAt?: Instant | undefined;
  /** Pauses that ended by their date. */
  readonly reprises?: number | undefined;
  /** The reason for which the inquiry is to be closed, or was. */
  readonly closing?: CloseReason | undefined;
  readonly closedAt?: Instant | undefined;
  /** Signals with consent that raised the score: points on top of the qualification's own. */
  readonly raisedBy?: readonly RaisedScore[] | undefined;
  /** Its client is erased: it is in no list any more, and its words are gone. */
  readonly erasedAt?: Instant | undefined;
  /** Runs of its workflow that have begun, the first included. */
  readonly runs?: number | undefined;
  /** Runs that failed within some days, oldest first: failed, timed out or stopped by hand. */
  readonly brokenRuns?: readonly BrokenRun[] | undefined;
  /** A run failed before the client was told that the inquiry came in: the next run sends the acknowledgement first. */
  readonly acknowledgementOwed?: true | undefined;
  readonly offTargetKind?: string | undefined;
  /** How a complaint, or a matter after the sale, was settled. */
  readonly care?: CareOutcome | undefined;
  /** Touches after the sale, each planned, sent, dropped or cancelled. */
  readonly aftercare?: readonly AftercareTouch[] | undefined;
  /** When a step last failed for good. */
  readonly troubledAt?: Instant | undefined;
  /** When the house learnt that the client's address no longer receives. */
  readonly unreachableSince?: Instant | undefined;
  /** When its workflow ended; absent while one runs. A choice made later starts the next run. */
  readonly workflowEndedAt?: Instant | undefined;
  /** Imported from before the house opened here: no workflow ever processed it. */
  readonly imported?: true | undefined;
  readonly heldBecause?: 'nobody-eligible' | 'doubtful' | 'complaint' | 'stop-request' | 'trouble' | undefined;
  /** When an advisor took an inquiry that was held without an eligible advisor. */
  readonly releasedAt?: Instant | undefined;
}

/** The client's address no longer receives letters: a letter to them was withheld. */
export class ClientUnreachableError extends ProductError {
  override readonly name = 'ClientUnreachableError';
}

/** No inquiry has this id. */
export class InquiryNotFoundError extends ProductError {
  override readonly name = 'InquiryNotFoundError';
}

/** The inquiry changed between read and write: read again and decide again. */
export class InquiryChangedError extends ProductError {
  override readonly name = 'InquiryChangedError';
}

/** The inquiry is not in the state that this step needs, for example an answer for an inquiry without an owner. */
export class InquiryStateError extends ProductError {
  override readonly name = 'InquiryStateError';
}
