import type { Instant } from '#domain/calendar/instant.ts';
import { type House, staffCalendar } from '#domain/house/house.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { type LifeRules, type NextStepName, nextStep } from '#domain/inquiry/next-step.ts';
import type { Person } from '#domain/person/person.ts';
import { contactHours } from '#domain/policy/contact-hours.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import type { InquiryRepository } from '#ports/inquiry-repository.ts';
import type { PersonReader } from '#ports/person-repository.ts';
import { secondsUntil } from '#use-cases/plan-first-response.ts';

export interface LifePorts {
  readonly inquiries: InquiryRepository;
  readonly houses: HouseRepository;
  readonly people: PersonReader;
}

/** What the workflow hears: where to go, and how long to wait there. */
export interface NextPlan {
  readonly next: NextStepName;
  readonly secondsToNextStep: number;
  readonly undoSeconds: number;
  /** With `hand-over`: which signal asks for it. */
  readonly signalId: string | null;
}

export function lifeRules(house: House, inquiry: Inquiry, person: Pick<Person, 'timeZone'>): LifeRules {
  const askedId = inquiry.appointment?.advisorId ?? inquiry.owner?.ownerId ?? house.dutyManagerId;
  return {
    appointments: house.policy.appointments,
    relances: house.policy.relances,
    clientHours: contactHours(house.policy, person.timeZone),
    ownerHours: staffCalendar(house, askedId),
  };
}

/** How the workflow goes on with the inquiry as it stands now; nothing is written. */
export function planOf(house: House, inquiry: Inquiry, person: Pick<Person, 'timeZone'>, at: Instant): NextPlan {
  const { next, lookAt } = nextStep(inquiry, lifeRules(house, inquiry, person), at);
  const seconds = lookAt === undefined ? 1 : secondsUntil(at, lookAt);
  const handOver = inquiry.signals.find(({ kind }) => kind === 'handed-over');
  return { next, secondsToNextStep: seconds, undoSeconds: seconds, signalId: handOver?.signalId ?? null };
}

/** Reads the inquiry as it stands after a step has done its work, and says how to go on. */
export async function goOn(ports: LifePorts, inquiryId: string, at: Instant): Promise<NextPlan> {
  const [inquiry, house] = await Promise.all([ports.inquiries.read(inquiryId), ports.houses.read()]);
  return planOf(house, inquiry, await ports.people.read(inquiry.personId), at);
}

/** A run begins where the one before it ended; a mailbox is emptied, for what its signals changed stands in the inquiry. */
function heard(inquiry: Inquiry): Partial<Inquiry> | undefined {
  const signals = inquiry.signals.filter(({ kind }) => kind === 'handed-over');
  const begins = inquiry.workflowEndedAt !== undefined;
  if (!begins && signals.length === inquiry.signals.length) return undefined;
  return { signals, workflowEndedAt: undefined, runs: (inquiry.runs ?? 1) + (begins ? 1 : 0) };
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
