import type { BusinessCalendar } from '#domain/calendar/business-calendar.ts';
import { type Instant, plusMs, toEpochMs } from '#domain/calendar/instant.ts';
import { measureFirstResponse } from '#domain/first-response/measure-first-response.ts';
import { nextLookAt, secondsUntil } from '#domain/first-response/next-look.ts';
import { isUnder, obligationOf, responsePeople } from '#domain/first-response/obligation.ts';
import {
  type DueStep,
  dueSteps,
  type PlanStep,
  responsePlan as planSteps,
  type ResponsePlan,
} from '#domain/first-response/response-plan.ts';
import { whoHoldsTheClock } from '#domain/first-response/who-holds-the-clock.ts';
import { type House, staffCalendar } from '#domain/house/house.ts';
import type { FirstResponseState, Inquiry } from '#domain/inquiry/inquiry.ts';
import { InquiryStateError } from '#domain/inquiry/inquiry.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import type { InquiryRepository, NewEvent } from '#ports/inquiry-repository.ts';
import type { LetterFacts } from '#ports/letters.ts';
import type { PersonReader } from '#ports/person-repository.ts';
import { nextMorning } from '#use-cases/inquiry-changes/ownership-change.ts';
import { openDossier, staffLetter } from '#use-cases/letters/compose-letter.ts';
import { deliverLetters, type LetterPorts } from '#use-cases/letters/deliver-letter.ts';

export type CheckpointPorts = LetterPorts & {
  readonly inquiries: InquiryRepository;
  readonly houses: HouseRepository;
  readonly people: PersonReader;
};

export interface CheckpointResult {
  /**
   * `duty-manager`: far beyond the deadline, the duty manager takes the inquiry; `exhausted`: every reminder has been
   * sent.
   */
  readonly next: 'await' | 'duty-manager' | 'exhausted';
  readonly secondsToNextStep: number;
}

/**
 * Working mornings on which the owner is reminded by mail after the escalation; after that only the board shows the
 * inquiry.
 */
const remindersAtMost = 5;

/**
 * After the reminders the workflow looks once a month without sending mail, well below the one year that AWS allows an
 * execution.
 */
const silentLooksAtMost = 10;
const silentLookDays = 30;

interface Decided {
  readonly after: Inquiry;
  readonly events: readonly NewEvent[];
  readonly escalates: boolean;
}

/** Keys of the due notices that are sent now; superseded notices are only recorded as sent. */
function noticesOf(due: readonly DueStep[]): string[] {
  return due
    .filter((step) => step.kind === 'notice' && !step.superseded && !isEscalation(step))
    .map((step) => step.key);
}

function isEscalation(step: PlanStep): boolean {
  return step.checkpoint.startsWith('escalate-');
}

/**
 * When the inquiry was escalated to the manager. An inquiry given to another person since then is not escalated again.
 */
function escalationAt(plan: ResponsePlan): Instant | undefined {
  return plan.steps.find((step) => step.kind === 'threshold' && isEscalation(step))?.at;
}

function warnedEvents(inquiry: Inquiry, due: readonly DueStep[], at: Instant): NewEvent[] {
  const obligationId = inquiry.firstResponse?.obligationId ?? '';
  return due
    .filter((step) => step.kind === 'notice' && !step.superseded && step.checkpoint.startsWith('warn-'))
    .map((step) => ({
      name: 'first-response-warned.v1',
      at,
      data: { obligationId, step: step.key, recipients: step.recipients.map((recipient) => recipient.personId) },
    }));
}

function chaseNotice(state: FirstResponseState): string[] {
  return state.chases < remindersAtMost ? [`chase-${state.chases + 1}`] : [];
}

function nextChase(state: FirstResponseState, at: Instant, calendar: BusinessCalendar): Instant {
  if (state.chases < remindersAtMost) return nextMorning(at, calendar);
  return plusMs(at, silentLookDays * 86_400_000);
}

function decide(house: House, inquiry: Inquiry, state: FirstResponseState, at: Instant): Decided {
  const ownerId = inquiry.owner?.ownerId ?? house.dutyManagerId;
  const people = responsePeople(house, ownerId);
  const obligation = obligationOf(house, inquiry);
  const plan = planSteps(obligation, people);
  const due = dueSteps(plan, new Set(state.firedKeys), at);
  const breaches = due.some((step) => step.key === 'breach');
  // The manager is notified in their own hours, and takes the inquiry at that instant.
  const called = due.some((step) => step.kind === 'notice' && isEscalation(step));
  const escalates = called && isUnder(inquiry.owner, escalationAt(plan));
  const chaseDue = state.nextChaseAt !== undefined && toEpochMs(state.nextChaseAt) <= toEpochMs(at);
  const breachedAt = breaches ? (state.breachedAt ?? at) : state.breachedAt;
  const clockHolderId = whoHoldsTheClock(obligation, people, at, isUnder(inquiry.owner, breachedAt)).personId;
  const reminded = escalates ? house.dutyManagerId : ownerId;
  const firstResponse: FirstResponseState = {
    ...state,
    firedKeys: [...state.firedKeys, ...due.map((step) => step.key)],
    lastNotices:
      due.length > 0 || chaseDue ? [...noticesOf(due), ...(chaseDue ? chaseNotice(state) : [])] : state.lastNotices,
    clockHolderId,
    breachedAt,
    escalatedAt: escalates ? (state.escalatedAt ?? at) : state.escalatedAt,
    chases: chaseDue ? state.chases + 1 : state.chases,
    nextChaseAt: called || chaseDue ? nextChase(state, at, staffCalendar(house, reminded)) : state.nextChaseAt,
  };
  const { obligationId, deadlineAt } = state;
  const breachEvents: NewEvent[] = breaches
    ? [{ name: 'first-response-breached.v1', at, data: { obligationId, ownerId, clockHolderId, deadlineAt } }]
    : [];
  return {
    after: { ...inquiry, firstResponse },
    events: [...warnedEvents(inquiry, due, at), ...breachEvents],
    escalates,
  };
}

/** The letter of one notice key, `warn-80/delegate` or `chase-2`. */
function factsOf(house: House, inquiry: Inquiry, key: string, at: Instant): LetterFacts {
  const [checkpoint = '', role = ''] = key.split('/');
  if (checkpoint.startsWith('chase-') && inquiry.owner?.kind === 'advisor') {
    return { kind: 'breach-notice', audience: 'owner' };
  }
  if (checkpoint.startsWith('chase-')) {
    const previousOwnerId = inquiry.owner?.previousOwnerId ?? inquiry.owner?.ownerId ?? house.dutyManagerId;
    return { kind: 'escalated-to-manager', previousOwnerId, chase: Number(checkpoint.slice('chase-'.length)) };
  }
  if (checkpoint === 'breach') {
    // The person who holds the clock has to act; the others are informed.
    if (role === 'delegate') return { kind: 'clock-handed-over' };
    return { kind: 'breach-notice', audience: role === 'manager' ? 'manager' : 'owner' };
  }
  const measure = measureFirstResponse(obligationOf(house, inquiry), at);
  return {
    kind: 'first-response-warning',
    percent: Number(checkpoint.slice('warn-'.length)),
    // Rounded to the nearest minute: a mail sent a moment after half of four hours says two hours, not one hour
    // fifty-nine.
    minutesLeft: Math.max(0, Math.round(measure.marginMs / 60_000)),
  };
}

function readerOf(house: House, inquiry: Inquiry, key: string): string {
  const ownerId = inquiry.owner?.ownerId ?? house.dutyManagerId;
  const people = responsePeople(house, ownerId);
  if (key.endsWith('/manager')) return house.dutyManagerId;
  if (key.endsWith('/delegate')) return people.delegate?.id ?? house.dutyManagerId;
  return ownerId;
}

async function sendNotices(ports: CheckpointPorts, house: House, inquiry: Inquiry, at: Instant): Promise<void> {
  const keys = inquiry.firstResponse?.lastNotices ?? [];
  if (keys.length === 0) return;
  const dossier = await openDossier(ports, inquiry);
  const letters = keys.map((key) => {
    const step = `${inquiry.owner?.assignmentNumber ?? 0}.${key.replace('/', '.')}`;
    return staffLetter(house, dossier, readerOf(house, inquiry, key), step, factsOf(house, inquiry, key, at), at);
  });
  await deliverLetters(ports, letters, at);
}

/**
 * Handles a checkpoint of the first response: the due notices are recorded on the condition that no answer came
 * meanwhile, and then sent. A retry finds them recorded and sends, under the same keys, those that had not left.
 */
export async function passCheckpoint(
  ports: CheckpointPorts,
  inquiryId: string,
  at: Instant,
): Promise<CheckpointResult> {
  const [inquiry, house] = await Promise.all([ports.inquiries.read(inquiryId), ports.houses.read()]);
  const { firstResponse } = inquiry;
  if (inquiry.owner === undefined || firstResponse === undefined) {
    throw new InquiryStateError(`Inquiry ${inquiryId} has no first response to wait for.`);
  }
  // An earlier attempt recorded the end and its result was lost: the next run may have started already.
  if (inquiry.workflowEndedAt !== undefined) {
    await sendNotices(ports, house, inquiry, at);
    return { next: 'exhausted', secondsToNextStep: 1 };
  }
  // A signal came while the wait timed out: it is in the mailbox, and the next wait finds it at once.
  if (inquiry.signals.length > 0 || inquiry.status !== 'awaiting-first-response')
    return { next: 'await', secondsToNextStep: 60 };
  const { after, events, escalates } = decide(house, inquiry, firstResponse, at);
  const changed =
    after.firstResponse !== undefined &&
    after.firstResponse.firedKeys.length + after.firstResponse.chases >
      firstResponse.firedKeys.length + firstResponse.chases;
  const result = resultOf(house, after, escalates, at);
  const workflowEndedAt = result.next === 'exhausted' ? at : undefined;
  const told =
    changed || workflowEndedAt !== undefined
      ? await ports.inquiries.change(inquiry, { set: { firstResponse: after.firstResponse, workflowEndedAt }, events })
      : inquiry;
  await sendNotices(ports, house, told, at);
  return result;
}

function resultOf(house: House, inquiry: Inquiry, escalates: boolean, at: Instant): CheckpointResult {
  const state = inquiry.firstResponse;
  const isEscalated = escalates || isUnder(inquiry.owner, state?.escalatedAt);
  if (isEscalated && inquiry.owner?.kind !== 'duty-manager') return { next: 'duty-manager', secondsToNextStep: 1 };
  if ((state?.chases ?? 0) >= remindersAtMost + silentLooksAtMost) {
    // The inquiry was given to another person after the escalation and has had no answer for months: it goes to the
    // duty manager.
    const next = inquiry.owner?.kind === 'advisor' ? 'duty-manager' : 'exhausted';
    return { next, secondsToNextStep: 1 };
  }
  const lookAt = nextLookAt(house, inquiry);
  return lookAt === undefined
    ? { next: 'exhausted', secondsToNextStep: 1 }
    : { next: 'await', secondsToNextStep: secondsUntil(at, lookAt) };
}
