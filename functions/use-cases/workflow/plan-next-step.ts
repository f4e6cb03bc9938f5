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

/** What the workflow receives: the next step, and until when to wait there. */
export interface NextPlan {
  /** `look-again`: the step itself sees nothing left to do; only `planNextStep` decides whether the run is over. */
  readonly next: NextStepName | 'look-again';
  /** For waiting steps: until when. An instant, so that a retried step does not make the wait longer. */
  readonly lookAt: Instant;
  /** For `hand-over`: the signal that asks for it. */
  readonly signalId: string | null;
}

/** A wait that is entered although another step is due ends at once; this is the timeout it gets. */
const otherwiseMs = 60_000;

/** How the workflow continues from the inquiry's present state; nothing is written. */
export function planOf(house: House, inquiry: Inquiry, person: Pick<Person, 'timeZone'>, at: Instant): NextPlan {
  const { next, lookAt } = nextStep(inquiry, lifeRules(house, inquiry, person), at);
  const handOver = inquiry.signals.find(({ kind }) => kind === 'handed-over');
  return { next, lookAt: lookAt ?? fromEpochMs(toEpochMs(at) + otherwiseMs), signalId: handOver?.signalId ?? null };
}

/** A run ends by the write that records the end, so that later signals always find a run; no other step ends it. */
function unended(plan: NextPlan): NextPlan {
  return plan.next === 'over' ? { ...plan, next: 'look-again' } : plan;
}

/** Reads the inquiry after a step has done its work, and returns the next step. */
export async function goOn(ports: LifePorts, inquiryId: string, at: Instant): Promise<NextPlan> {
  const [inquiry, house] = await Promise.all([ports.inquiries.read(inquiryId), ports.houses.read()]);
  return unended(planOf(house, inquiry, await ports.people.read(inquiry.personId), at));
}

/**
 * For a step that acts only on an empty mailbox, and finds a signal: the signal is handled first, because the step
 * would otherwise repeat for ever.
 */
export async function hearFirst(ports: LifePorts, inquiryId: string, at: Instant): Promise<NextPlan> {
  return { ...(await goOn(ports, inquiryId, at)), next: 'look-again' };
}

/**
 * The step that ends a run checks once more whether the end is still due, because the client may have come back or made
 * another choice in between. Undefined when it is still due, or when an earlier attempt of the step did it.
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

/**
 * A run begins where the previous one ended; the mailbox is emptied, since the effects of its signals are in the
 * inquiry.
 */
function heard(inquiry: Inquiry): Partial<Inquiry> | undefined {
  const signals = inquiry.signals.filter(({ kind }) => kind === 'handed-over');
  const begins = inquiry.workflowEndedAt !== undefined;
  if (!begins && signals.length === inquiry.signals.length) return undefined;
  const set = { signals, workflowEndedAt: undefined, runs: (inquiry.runs ?? 1) + (begins ? 1 : 0) };
  // The workflow that had stopped runs again, so the board no longer shows it as stopped.
  return begins && inquiry.heldBecause === 'trouble' ? { ...set, heldBecause: undefined } : set;
}

/**
 * Empties the mailbox and returns the next step for the inquiry. When there is none, the run ends by the same write
 * that records it, and later signals begin the next run.
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
