import { type Appointment, nextAdvisorReminder, nextReminder, outcomeDueAt } from '#domain/appointments/appointment.ts';
import type { BusinessCalendar } from '#domain/calendar/business-calendar.ts';
import { nextContactInstant } from '#domain/calendar/business-time.ts';
import { type Instant, plusMs } from '#domain/calendar/instant.ts';
import { leftHows } from '#domain/choices/client-choices.ts';
import type { CommittedChoice, Inquiry } from '#domain/inquiry/inquiry.ts';
import type { CarePolicy } from '#domain/policy/care.ts';
import type { AppointmentPolicy } from '#domain/policy/policy.ts';
import type { RelanceCadence, RelanceMoment } from '#domain/policy/relance.ts';
import { cadenceOf } from '#domain/relance/cadence-of.ts';
import { isWrittenWord } from '#domain/relance/client-wait.ts';
import { nextRelance } from '#domain/relance/relance-plan.ts';

/** The next steps of the workflow; each is a state, or leads to one. */
export const nextSteps = [
  'hand-over',
  'await-end-of-undo',
  'commit-choice',
  'close',
  'pause',
  'qualify',
  'acknowledge',
  'first-response',
  'send-clarification',
  'forward-client-message',
  'notify-appointment',
  'propose-slots',
  'send-relance',
  'remind',
  'ask-for-outcome',
  'await-completion',
  'await-client-choice',
  'await-appointment',
  'await-meeting',
  'await-outcome',
  'over',
] as const;
export type NextStepName = (typeof nextSteps)[number];

export interface NextStep {
  readonly next: NextStepName;
  /** When the workflow has to look again, for waiting steps. */
  readonly lookAt?: Instant | undefined;
}

/** The data the decision needs besides the inquiry. */
export interface LifeRules {
  readonly appointments: AppointmentPolicy;
  readonly relances: Readonly<Record<RelanceMoment, RelanceCadence>>;
  readonly care: CarePolicy;
  /** When the client may be written to, in their own time zone. */
  readonly clientHours: BusinessCalendar;
  /** When the person who is asked for an outcome works. */
  readonly ownerHours: BusinessCalendar;
  /** When the advisor who receives the client works, without their leave: they are reminded in these hours. */
  readonly receiverHours: BusinessCalendar;
}

/** Choices after which the inquiry pauses. A withdrawal of consent closes it, by `closing`. */
export function leadsToPause(settled: CommittedChoice | undefined): boolean {
  const choice = settled?.choice;
  return choice === 'off-target' || (choice !== 'consent-withdrawn' && leftHows.some((how) => how === choice));
}

const msPerHour = 3_600_000;

function later(instant: Instant, hours: number): Instant {
  return plusMs(instant, hours * msPerHour);
}

/**
 * When the outcome is asked for the next time: the advisor, the advisor again, the duty manager; then the inquiry is
 * paused.
 */
export function outcomeMoments(inquiry: Inquiry, rules: LifeRules): { readonly at: Instant; readonly last: boolean } {
  const { appointment, outcomeAskedAt = [] } = inquiry;
  const { outcomeChasedAfterHours, outcomeEscalatedAfterHours, outcomeGivenUpAfterDays } = rules.appointments;
  const [first] = outcomeAskedAt;
  if (appointment === undefined) return { at: inquiry.receivedAt, last: true };
  if (first === undefined) {
    return { at: nextContactInstant(outcomeDueAt(appointment, rules.appointments), rules.ownerHours), last: false };
  }
  const after = [outcomeChasedAfterHours, outcomeEscalatedAfterHours][outcomeAskedAt.length - 1];
  if (after === undefined) return { at: later(first, outcomeGivenUpAfterDays * 24), last: true };
  return { at: nextContactInstant(later(first, after), rules.ownerHours), last: false };
}

function duringWait(inquiry: Inquiry, rules: LifeRules, at: Instant): NextStep {
  const { clientWait, status } = inquiry;
  // The owner was asked to confirm the pause: whatever they do begins the next run.
  if (clientWait === undefined || clientWait.confirmAskedAt !== undefined) return { next: 'over' };
  const { at: lookAt } = nextRelance(clientWait, cadenceOf(clientWait, rules.relances, rules.care), rules.clientHours);
  if (lookAt <= at) return { next: 'send-relance' };
  return { next: status === 'incomplete' ? 'await-completion' : 'await-client-choice', lookAt };
}

/** Client and advisor are each reminded in their own time: the earlier of the two. */
function nextReminderAt(appointment: Appointment, rules: LifeRules, at: Instant): Instant | undefined {
  const client = nextReminder(appointment, rules.appointments, at)?.dueAt;
  const advisor = nextAdvisorReminder(appointment, rules.appointments, rules.receiverHours, at)?.dueAt;
  return [client, advisor].filter((dueAt) => dueAt !== undefined).toSorted()[0];
}

function beforeMeeting(inquiry: Inquiry, rules: LifeRules, at: Instant): NextStep {
  const { appointment } = inquiry;
  if (appointment === undefined) return { next: 'over' };
  const reminder = nextReminderAt(appointment, rules, at);
  if (reminder !== undefined && reminder <= at) return { next: 'remind' };
  const outcome = outcomeMoments(inquiry, rules).at;
  if (outcome <= at) return { next: 'ask-for-outcome' };
  return reminder !== undefined && reminder < outcome
    ? { next: 'await-appointment', lookAt: reminder }
    : { next: 'await-meeting', lookAt: outcome };
}

function afterMeeting(inquiry: Inquiry, rules: LifeRules, at: Instant): NextStep {
  const { at: lookAt } = outcomeMoments(inquiry, rules);
  return lookAt <= at ? { next: 'ask-for-outcome' } : { next: 'await-outcome', lookAt };
}

/** The advisor's own words to the client: a question, or their answer. */
function isStillToSend(committed: Inquiry['committedChoice']): boolean {
  return committed?.choice === 'clarification' || committed?.choice === 'written';
}

/** A meeting changed, and not everyone was notified yet. */
function needsNotification({ appointment }: Inquiry): boolean {
  return appointment !== undefined && appointment.notifiedSequence < appointment.sequence;
}

/**
 * The next step of an inquiry in its present state; the only place that considers the whole inquiry. Signals only wake
 * the workflow; whatever their number and order, the result follows from the inquiry alone.
 */
export function nextStep(inquiry: Inquiry, rules: LifeRules, at: Instant): NextStep {
  const { pendingChoice, committedChoice, status, signals, closing, clientAsked } = inquiry;
  const isRead = clientAsked !== undefined && inquiry.owner !== undefined;
  if (signals.some(({ kind }) => kind === 'handed-over')) return { next: 'hand-over' };
  if (pendingChoice !== undefined) {
    return pendingChoice.undoUntil > at
      ? { next: 'await-end-of-undo', lookAt: pendingChoice.undoUntil }
      : { next: 'commit-choice' };
  }
  // Whoever writes after the end is heard: the words are what begins it anew.
  const isWritten = isRead && isWrittenWord(clientAsked);
  if (status === 'closed') return { next: isWritten ? 'forward-client-message' : 'over' };
  // A meeting that was cancelled is told before anything else: whoever leaves must not find it in their calendar.
  if (needsNotification(inquiry)) return { next: 'notify-appointment' };
  // A message that came after the decision is handled before the inquiry is paused or closed.
  const isNews = isRead && committedChoice !== undefined && clientAsked.at >= committedChoice.at;
  if (closing !== undefined) return { next: isNews ? 'forward-client-message' : 'close' };
  if (status === 'paused') return { next: isWritten ? 'forward-client-message' : 'over' };
  if (leadsToPause(committedChoice)) return { next: isNews ? 'forward-client-message' : 'pause' };
  if (status === 'awaiting-first-response') {
    return { next: inquiry.acknowledgementOwed === true ? 'acknowledge' : 'first-response' };
  }
  if (isRead) return { next: 'forward-client-message' };
  switch (status) {
    case 'received':
      return { next: 'qualify' };
    case 'responded':
      return { next: isStillToSend(committedChoice) ? 'send-clarification' : 'over' };
    case 'incomplete':
      return duringWait(inquiry, rules, at);
    case 'awaiting-client':
      return inquiry.proposalWanted === undefined ? duringWait(inquiry, rules, at) : { next: 'propose-slots' };
    case 'appointment':
      return beforeMeeting(inquiry, rules, at);
    case 'awaiting-outcome':
      return afterMeeting(inquiry, rules, at);
  }
}
