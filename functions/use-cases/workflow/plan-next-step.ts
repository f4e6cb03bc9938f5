import { fromEpochMs, type Instant, toEpochMs } from '#domain/calendar/instant.ts';
import type { House } from '#domain/house/house.ts';
import type { Person } from '#domain/identity/person.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { type NextStepName, nextStep } from '#domain/inquiry/next-step.ts';
import { lifeRules } from '#domain/progress/life-rules.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import type { InquiryRepository } from '#ports/inquiry-repository.ts';
import type { PersonReader } from '#ports/person-repository.ts';

export interface LifePorts {
  readonly inquiries: InquiryRepository;
  readonly houses: HouseRepository;
  readonly people: PersonReader;
}

/** What the workflow hears: where to go, and until when to wait there. */
export interface NextPlan {
  /** `look-again`: nothing is left as far as a step can tell; whether the run is over, only `planNextStep` says. */
  readonly next: NextStepName | 'look-again';
  /** With the steps that await: until when. An instant, so that a step tried again does not make the wait longer. */
  readonly lookAt: Instant;
  /** With `hand-over`: which signal asks for it. */
  readonly signalId: string | null;
}

/** A wait that is entered although another step is due says so at once; this is the time it has to say it. */
const otherwiseMs = 60_000;

/** How the workflow goes on with the inquiry as it stands now; nothing is written. */
export function planOf(house: House, inquiry: Inquiry, person: Pick<Person, 'timeZone'>, at: Instant): NextPlan {
  const { next, lookAt } = nextStep(inquiry, lifeRules(house, inquiry, person), at);
  const handOver = inquiry.signals.find(({ kind }) => kind === 'handed-over');
  return { next, lookAt: lookAt ?? fromEpochMs(toEpochMs(at) + otherwiseMs), signalId: handOver?.signalId ?? null };
}

/** A run ends by the write that says so, or whatever comes later would find nobody: no other step ends it by itself. */
function unended(plan: NextPlan): NextPlan {
  return plan.next === 'over' ? { ...plan, next: 'look-again' } : plan;
}

/** Reads the inquiry as it stands after a step has done its work, and says how to go on. */
export async function goOn(ports: LifePorts, inquiryId: string, at: Instant): Promise<NextPlan> {
  const [inquiry, house] = await Promise.all([ports.inquiries.read(inquiryId), ports.houses.read()]);
  return unended(planOf(house, inquiry, await ports.people.read(inquiry.personId), at));
}

/**
 * A step that acts only while nobody has said anything, and finds something in the mailbox: it is heard first, or the
 * same step would be looked at over and over while the word still waits.
 */
export async function hearFirst(ports: LifePorts, inquiryId: string, at: Instant): Promise<NextPlan> {
  return { ...(await goOn(ports, inquiryId, at)), next: 'look-again' };
}

/**
 * The step that ends a run looks once more whether it is still to be done: between the decision and this instant the
 * client may have come back, or somebody chosen anew. Undefined when it is, or when an earlier attempt of it did it.
 */
export async function planInstead(
  ports: LifePorts,
  { house, inquiry }: { readonly house: House; readonly inquiry: Inquiry },
  ends: { readonly steps: readonly NextStepName[]; readonly event: 'inquiry-paused.v1' | 'inquiry-closed.v1' },
  at: Instant,
): Promise<NextPlan | 'done' | undefined> {
  const plan = planOf(house, inquiry, await ports.people.read(inquiry.personId), at);
  if (ends.steps.some((step) => step === plan.next)) return undefined;
  const timeline = await ports.inquiries.readTimeline(inquiry.inquiryId);
  return timeline.some(({ name, occurredAt }) => name === ends.event && occurredAt === at) ? 'done' : unended(plan);
}

/** A run begins where the one before it ended; a mailbox is emptied, for what its signals changed stands in the inquiry. */
function heard(inquiry: Inquiry): Partial<Inquiry> | undefined {
  const signals = inquiry.signals.filter(({ kind }) => kind === 'handed-over');
  const begins = inquiry.workflowEndedAt !== undefined;
  if (!begins && signals.length === inquiry.signals.length) return undefined;
  const set = { signals, workflowEndedAt: undefined, runs: (inquiry.runs ?? 1) + (begins ? 1 : 0) };
  // The follow-up that had stopped runs again: the board says so no longer.
  return begins && inquiry.heldBecause === 'trouble' ? { ...set, heldBecause: undefined } : set;
}

/**
 * Empties the mailbox and says what is to be done about the inquiry as it stands. When there is nothing, the run ends
 * by the same write that says so, and whatever comes later begins the next one.
 */
export async function planNextStep(ports: LifePorts, inquiryId: string, at: Instant): Promise<NextPlan> {
  const [before, house] = await Promise.all([ports.inquiries.read(inquiryId), ports.houses.read()]);
  const person = await ports.people.read(before.personId);
  const set = heard(before) ?? {};
  const plan = planOf(house, { ...before, ...set }, person, at);
  const end = plan.next === 'over' ? { workflowEndedAt: at } : {};
  if (Object.keys(set).length > 0 || plan.next === 'over') {
    await ports.inquiries.change(before, { set: { ...set, ...end }, events: [] });
  }
  return plan;
}
