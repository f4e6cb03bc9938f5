import type { Instant } from '#domain/calendar/instant.ts';
import type { Language } from '#domain/policy/language.ts';
import type { VicLevel } from '#domain/policy/vic-level.ts';
import type { AvailabilityWindow, InquiryIntent, MeetingPreference } from '#domain/qualification/inquiry-facts.ts';
import type { Qualification } from '#domain/qualification/qualification.ts';

/**
 * - `received`: stored, its workflow is about to look at it.
 * - `awaiting-first-response`: owned by a named advisor (or the duty manager), the clock runs.
 * - `responded`: a human, client-visible answer was given.
 * - `incomplete`: the client was asked, once and warmly, for what would help.
 * - `paused`: rests respectfully, with a typed reason.
 */
export const inquiryStatuses = ['received', 'awaiting-first-response', 'responded', 'incomplete', 'paused'] as const;
export type InquiryStatus = (typeof inquiryStatuses)[number];

/** The structured answers: enumerations and dates only, so they may be read without meeting the person. */
export interface InquiryAnswers {
  readonly intent: InquiryIntent;
  readonly category?: string | undefined;
  readonly desiredOn?: string | undefined;
  readonly availability?: AvailabilityWindow | undefined;
  readonly meetingPreference?: MeetingPreference | undefined;
  readonly boutiqueId?: string | undefined;
  readonly acceptsByAppointment: boolean;
}

/** Who owns the inquiry, since when and why. `assignmentNumber` grows at each change: links of an older one are replaced. */
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
  | 'hand-over-undone'
  | 'nobody-eligible'
  | 'doubtful'
  | 'off-target'
  | 'premature'
  | 'incomplete'
  | 'escalated'
  | 'trouble'
  | 'client-unreachable';

/** The promise of a first response, and what has been said about it so far. */
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
  /** Keys of the steps already told, each once per obligation. */
  readonly firedKeys: readonly string[];
  readonly breachedAt?: Instant | undefined;
  readonly escalatedAt?: Instant | undefined;
  /** Notices of the last checkpoint: sent again by a retried step, and then recognised as sent. */
  readonly lastNotices: readonly string[];
  /** After the escalation: reminders sent to the duty manager, and when the next one is due. */
  readonly chases: number;
  readonly nextChaseAt?: Instant | undefined;
}

export const contactChannels = ['call', 'mail', 'message'] as const;
export type ContactChannel = (typeof contactChannels)[number];

export const offTargetReasons = ['solicitation', 'press', 'careers', 'after-sales', 'other'] as const;
export type OffTargetReason = (typeof offTargetReasons)[number];

/** The measure of the first response. Business time is kept exactly (fractions of a minute) and shown in whole minutes. */
export interface FirstResponseMeasure {
  readonly at: Instant;
  readonly byId: string;
  readonly choice: 'answered' | 'clarification';
  readonly channel: ContactChannel;
  readonly businessMinutes: number;
  readonly calendarMinutes: number;
  /** Target minus business minutes: negative when late. */
  readonly marginMinutes: number;
  readonly withinTarget: boolean;
}

/** What an advisor chose by link, until the ten minutes in which it can be taken back are over. */
export interface PendingChoice {
  readonly choice: 'answered' | 'clarification' | 'off-target';
  readonly byId: string;
  readonly at: Instant;
  readonly undoUntil: Instant;
  readonly offTargetReason?: OffTargetReason | undefined;
}

/** A choice that stood when its ten minutes were over. */
export interface SettledChoice {
  readonly choice: PendingChoice['choice'];
  readonly at: Instant;
  readonly byId: string;
  readonly offTargetReason?: OffTargetReason | undefined;
}

/** Something that happened to the inquiry and that its workflow must still hear. Written first, applied once. */
export interface Signal {
  readonly signalId: string;
  readonly kind: 'answered' | 'clarification' | 'off-target' | 'handed-over' | 'undone' | 'mail-returned';
  readonly at: Instant;
  readonly byId: string;
  /** Whom the inquiry goes to, when it is handed over. */
  readonly toId?: string | undefined;
  readonly because?: 'advisor-choice' | 'undone' | undefined;
}

export type PauseReason = 'off-target' | 'premature';

/** The inquiry as the workflow knows it: ids, enumerations, instants and figures. Never a name, an address or a message. */
export interface Inquiry {
  readonly inquiryId: string;
  readonly personId: string;
  /** Short, speakable, printed in mails and pages. */
  readonly reference: string;
  readonly receivedAt: Instant;
  readonly language: Language;
  readonly channel: 'web-form' | 'api';
  readonly status: InquiryStatus;
  /** Grows with each change; every change is conditional on it. */
  readonly version: number;
  readonly answers: InquiryAnswers;
  readonly policyVersion: string;
  readonly vicLevel: VicLevel;
  readonly vip: boolean;
  readonly returningClient: boolean;
  /** Signs of a robot seen at the door: a filled trap, or a form filled faster than anybody types. */
  readonly suspicions: readonly ('trap-filled' | 'too-fast')[];
  readonly qualification?: Qualification | undefined;
  readonly owner?: Ownership | undefined;
  readonly firstResponse?: FirstResponseState | undefined;
  readonly response?: FirstResponseMeasure | undefined;
  readonly pendingChoice?: PendingChoice | undefined;
  readonly settledChoice?: SettledChoice | undefined;
  readonly signals: readonly Signal[];
  readonly pauseReason?: PauseReason | undefined;
  readonly offTargetKind?: string | undefined;
  /** When a step last failed for good. */
  readonly troubledAt?: Instant | undefined;
  /** When the house learnt that the client's address no longer receives. */
  readonly unreachableSince?: Instant | undefined;
  /** When its workflow ended; absent while one runs. A choice made later starts the next run. */
  readonly workflowEndedAt?: Instant | undefined;
  readonly heldBecause?: 'nobody-eligible' | 'doubtful' | 'trouble' | undefined;
}

/** The client's address no longer receives: what should have been written to them was withheld. */
export class ClientUnreachableError extends Error {
  override readonly name = 'ClientUnreachableError';
}

/** No inquiry has this id. */
export class InquiryNotFoundError extends Error {
  override readonly name = 'InquiryNotFoundError';
}

/** The inquiry changed between reading and writing it: read again and decide again. */
export class InquiryChangedError extends Error {
  override readonly name = 'InquiryChangedError';
}

/** The inquiry is not in the state that this step needs, e.g. an answer for an inquiry that nobody owns. */
export class InquiryStateError extends Error {
  override readonly name = 'InquiryStateError';
}
