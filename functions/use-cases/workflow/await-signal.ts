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

/** Every state that waits for a person to act, with its step. */
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

/** What a wait reads as it begins. */
export interface Awaited {
  readonly house: House;
  readonly inquiry: Inquiry;
  readonly person: Person;
}

/** The oldest signal that the workflow has not applied yet, as the workflow receives it. */
export function signalOutput({ signals, pendingChoice }: Inquiry): SignalOutput | undefined {
  const [oldest] = signals;
  if (oldest === undefined) return undefined;
  return { signalId: oldest.signalId, kind: oldest.kind, lookAt: pendingChoice?.undoUntil };
}

/** The previous step leads directly to the wait that usually follows; this checks whether it is the right one. */
export function isAwaited(state: WaitingState, { house, inquiry, person }: Awaited, at: Instant): boolean {
  return planOf(house, inquiry, person, at).next === steps[state];
}

/** The reason a wait ends as it begins: a signal that came before its token, or another step that is due. */
export function divertingOutput(inquiry: Inquiry): SignalOutput {
  const otherStep = { signalId: 'other-step', kind: 'other-step', lookAt: inquiry.pendingChoice?.undoUntil } as const;
  return signalOutput(inquiry) ?? otherStep;
}

export async function readAwaited(ports: AwaitPorts, inquiryId: string): Promise<Awaited> {
  const [inquiry, house] = await Promise.all([ports.inquiries.read(inquiryId), ports.houses.read()]);
  return { inquiry, house, person: await ports.people.read(inquiry.personId) };
}

/** Stores the task token, then reads the inquiry: a signal that comes later finds the token. */
export async function awaitSignal(
  ports: AwaitPorts,
  state: WaitingState,
  inquiryId: string,
  taskToken: string,
  at: Instant,
): Promise<Record<string, never>> {
  await ports.waits.register(inquiryId, { taskToken, state, at });
  const awaited = await readAwaited(ports, inquiryId);
  const { inquiry } = awaited;
  if (inquiry.signals.length > 0 || !isAwaited(state, awaited, at)) {
    await ports.workflow.signal(taskToken, divertingOutput(inquiry));
  }
  return {};
}
