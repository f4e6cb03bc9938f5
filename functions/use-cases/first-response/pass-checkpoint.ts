import type { BusinessCalendar } from '#domain/calendar/business-calendar.ts';
import { type Instant, plusMs, toEpochMs } from '#domain/calendar/instant.ts';
import { daysLate, remindersAtMost } from '#domain/first-response/late-answers.ts';
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
import { type House, staffCalendar, staffTimeZone } from '#domain/house/house.ts';
import type { Person } from '#domain/identity/person.ts';
import type { FirstResponseState, Inquiry } from '#domain/inquiry/inquiry.ts';
import { InquiryStateError } from '#domain/inquiry/inquiry.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import type { InquiryRepository, NewEvent } from '#ports/inquiry-repository.ts';
import type { LetterFacts } from '#ports/letters.ts';
import type { PersonReader } from '#ports/person-repository.ts';
import {
  isPromiseNotice,
  keepPromise,
  mayApologise,
  promiseLetters,
} from '#use-cases/first-response/promise-keeping.ts';
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
 * After the reminders the workflow looks once a month without sending mail, well below the one year that AWS allows an
 * execution.
 */
const silentLooksAtMost = 10;
const silentLookDays = 30;

interface Decided {
  readonly after: Inquiry;
  readonly events: readonly NewEvent[];
  readonly escalates: boolean;
  /** Something was due: it is written before anybody is told. */
  readonly changes: boolean;
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

/** Whether the look settled something about the promise without saying so by an event. */
function isMoved(before: FirstResponseState, after: FirstResponseState): boolean {
  return before.apologyDueAt !== after.apologyDueAt || before.firedKeys.length !== after.firedKeys.length;
}

/** Whoever signs the apology hears of the break by the letter that names the new time: one letter, not two. */
function withoutSigner(house: House, inquiry: Inquiry, keys: readonly string[]): readonly string[] {
  const signerId = inquiry.firstResponse?.renewal?.byId;
  return keys.filter((key) => !(key.startsWith('breach/') && readerOf(house, inquiry, key) === signerId));
}

function decide(
  house: House,
  inquiry: Inquiry,
  state: FirstResponseState,
  person: Person | undefined,
  at: Instant,
): Decided {
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
  const looked: FirstResponseState = {
    ...state,
    firedKeys: [...state.firedKeys, ...due.map((step) => step.key)],
    clockHolderId,
    breachedAt,
    escalatedAt: escalates ? (state.escalatedAt ?? at) : state.escalatedAt,
    chases: chaseDue ? state.chases + 1 : state.chases,
    nextChaseAt: called || chaseDue ? nextChase(state, at, staffCalendar(house, reminded)) : state.nextChaseAt,
  };
  const kept = keepPromise(house, inquiry, looked, person, at);
  const changes = due.length > 0 || chaseDue || kept.events.length > 0 || isMoved(looked, kept.state);
  const notices = [
    ...withoutSigner(house, { ...inquiry, firstResponse: kept.state }, noticesOf(due)),
    ...(chaseDue ? chaseNotice(state) : []),
    ...kept.notices,
  ];
  const firstResponse = { ...kept.state, lastNotices: changes ? notices : state.lastNotices };
  const { obligationId, deadlineAt } = state;
  const breachEvents: NewEvent[] = breaches
    ? [{ name: 'first-response-breached.v1', at, data: { obligationId, ownerId, clockHolderId, deadlineAt } }]
    : [];
  return {
    after: { ...inquiry, firstResponse },
    events: [...warnedEvents(inquiry, due, at), ...breachEvents, ...kept.events],
    escalates,
    changes,
  };
}

/** The letter of one notice key, `warn-80/delegate` or `chase-2`. */
function factsOf(house: House, inquiry: Inquiry, key: string, at: Instant): LetterFacts {
  const [checkpoint = '', role = ''] = key.split('/');
  if (checkpoint.startsWith('chase-')) {
    const reminder = Number(checkpoint.slice('chase-'.length));
    const timeZone = staffTimeZone(house, readerOf(house, inquiry, key));
    const late = daysLate(inquiry.firstResponse?.deadlineAt ?? at, at, timeZone);
    return { kind: 'late-reminder', reminder, daysLate: late, isLast: reminder === remindersAtMost };
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
  const letters = keys.flatMap((key) => {
    if (isPromiseNotice(key)) return promiseLetters(house, dossier, key, at);
    const step = `${inquiry.owner?.assignmentNumber ?? 0}.${key.replace('/', '.')}`;
    return staffLetter(house, dossier, readerOf(house, inquiry, key), step, factsOf(house, inquiry, key, at), at);
  });
  await deliverLetters(ports, letters, at);
}

/** The client, where an apology may be due and may be written. */
async function whomToApologise(ports: CheckpointPorts, inquiry: Inquiry, at: Instant): Promise<Person | undefined> {
  const { firstResponse, personId } = inquiry;
  if (firstResponse === undefined || firstResponse.renewal !== undefined) return undefined;
  // After a request to stop there is one confirmation, and no other automatic letter.
  if (inquiry.qualification?.kind === 'stop-request') return undefined;
  // A promise that was broken is apologised for, also where the house has given itself more time since.
  if (firstResponse.apologyDueAt === undefined && firstResponse.deadlineAt > at) return undefined;
  const person = await ports.people.read(personId);
  return (await mayApologise(ports.people, person)) ? person : undefined;
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
  const person = await whomToApologise(ports, inquiry, at);
  const { after, events, escalates, changes: changed } = decide(house, inquiry, firstResponse, person, at);
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
