import type { Instant } from '#domain/calendar/instant.ts';
import type { House } from '#domain/house/house.ts';
import type { Person } from '#domain/identity/person.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { NextStepName } from '#domain/inquiry/next-step.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import type { InquiryReader } from '#ports/inquiry-repository.ts';
import type { PersonReader } from '#ports/person-repository.ts';
import type { SignalOutput, WaitRepository, Workflow } from '#ports/workflow.ts';
import { planOf } from './plan-next-step.ts';

export interface WaitPorts {
  readonly waits: WaitRepository;
  readonly workflow: Pick<Workflow, 'signal'>;
}

export interface AwaitPorts extends WaitPorts {
  readonly inquiries: InquiryReader;
  readonly houses: HouseRepository;
  readonly people: PersonReader;
}

/** Every state that waits for somebody to act, with the step it is. */
const steps = {
  'Await first response': 'first-response',
  'Await end of undo': 'await-end-of-undo',
  'Await completion': 'await-completion',
  'Await client choice': 'await-client-choice',
  'Await appointment': 'await-appointment',
  'Await meeting': 'await-meeting',
  'Await outcome': 'await-outcome',
} as const satisfies Record<string, NextStepName>;

export type WaitingState = keyof typeof steps;

/** What the workflow hears of the oldest signal it has not applied yet. */
export function signalOutput(inquiry: Inquiry): SignalOutput | undefined {
  const [oldest] = inquiry.signals;
  if (oldest === undefined) return undefined;
  return { signalId: oldest.signalId, kind: oldest.kind };
}

/**
 * What a wait hears as it begins: a signal that came before its token, or that the inquiry as it stands waits for
 * something else. The step before leads straight to the wait that usually follows it; here that is checked.
 */
export function heardAtOnce(
  state: WaitingState,
  { house, inquiry, person }: { readonly house: House; readonly inquiry: Inquiry; readonly person: Person },
  at: Instant,
): SignalOutput | undefined {
  const isDue = planOf(house, inquiry, person, at).next === steps[state];
  return signalOutput(inquiry) ?? (isDue ? undefined : { signalId: 'other-step', kind: 'other-step' });
}

/** Keeps the task token, then looks at the inquiry: a signal that comes after this finds the token. */
export async function awaitSignal(
  ports: AwaitPorts,
  state: WaitingState,
  inquiryId: string,
  taskToken: string,
  at: Instant,
): Promise<Record<string, never>> {
  await ports.waits.register(inquiryId, { taskToken, state, at });
  const [inquiry, house] = await Promise.all([ports.inquiries.read(inquiryId), ports.houses.read()]);
  const output = heardAtOnce(state, { house, inquiry, person: await ports.people.read(inquiry.personId) }, at);
  if (output !== undefined) await ports.workflow.signal(taskToken, output);
  return {};
}
