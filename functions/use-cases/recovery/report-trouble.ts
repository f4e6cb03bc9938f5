import type { Instant } from '#domain/calendar/instant.ts';
import type { House } from '#domain/house/house.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import type { InquiryChange, InquiryRepository, NewEvent } from '#ports/inquiry-repository.ts';
import type { PersonReader } from '#ports/person-repository.ts';
import { reopeningChange } from '#use-cases/inquiry-changes/reopening-change.ts';
import { troubleChange } from '#use-cases/inquiry-changes/trouble-change.ts';
import { openDossier, staffLetter, unreachableStep } from '#use-cases/letters/compose-letter.ts';
import { deliverLetter, type LetterPorts } from '#use-cases/letters/deliver-letter.ts';

export type TroublePorts = LetterPorts & {
  readonly inquiries: InquiryRepository;
  readonly houses: HouseRepository;
  readonly people: PersonReader;
};

interface Trouble {
  readonly inquiryId: string;
  readonly failedState: string;
  readonly error: string;
}

/** A question that could not be sent is no answer: its owner has the inquiry again. */
function changeOf(house: House, inquiry: Inquiry, trouble: Trouble, at: Instant): InquiryChange {
  const { failedState, error } = trouble;
  const told: NewEvent = { name: 'workflow-troubled.v1', at, data: { failedState, error } };
  if (!isUnasked(inquiry, failedState)) return troubleChange(house, inquiry, told, at);
  const reopening = reopeningChange(house, inquiry, 'same', at);
  const unreachableSince = error === 'ClientUnreachableError' ? at : inquiry.unreachableSince;
  return {
    ...reopening,
    set: { ...reopening.set, troubledAt: at, heldBecause: 'trouble', unreachableSince },
    events: [told, ...reopening.events],
  };
}

/** The advisor's question was recorded, and the step that should have sent it failed. */
function isUnasked({ status, committedChoice }: Inquiry, failedState: string): boolean {
  const isOfAdvisor = committedChoice?.choice === 'clarification' || committedChoice?.choice === 'written';
  return failedState === 'Send clarification' && status === 'responded' && isOfAdvisor;
}

/** The failure that led to this report; a retried report carries the instant of its first attempt. */
async function troublesBefore(
  ports: TroublePorts,
  inquiryId: string,
  at: Instant,
): Promise<{ readonly failedState: string; readonly at: Instant }[]> {
  const timeline = await ports.inquiries.readTimeline(inquiryId);
  return timeline.flatMap((event) =>
    event.name === 'workflow-troubled.v1' && event.occurredAt !== at
      ? [{ failedState: event.data.failedState, at: event.occurredAt }]
      : [],
  );
}

/** The inquiry is paused, with no signal to read and no choice to commit. */
function isDone({ status, pendingChoice, signals }: Inquiry): boolean {
  const isPaused = status === 'paused' || status === 'closed';
  return isPaused && pendingChoice === undefined && signals.length === 0;
}

type Next = 'acknowledge' | 'await' | 'stop';

/** How the workflow continues from the inquiry's state after the report. */
function nextOf(inquiry: Inquiry, failedState: string, earlier: Awaited<ReturnType<typeof troublesBefore>>): Next {
  const { owner, signals } = inquiry;
  if (isDone(inquiry) || owner === undefined) return 'stop';
  // Reopened because a person's question could not be sent; only another question leads back here.
  if (owner.because === 'client-unreachable' && owner.since === inquiry.troubledAt) return 'await';
  const before = earlier.filter((trouble) => trouble.failedState === failedState).at(-1);
  // A person made a choice since, which is handled before the workflow gives up.
  const isNews = signals.some((signal) => before !== undefined && signal.at > before.at);
  if (before !== undefined && !isNews) return 'stop';
  // The failure came before the inquiry had an owner: the client has not heard from the house yet.
  const unheard = earlier.length === 0 && owner.because === 'trouble' && owner.assignmentNumber === 1;
  return unheard ? 'acknowledge' : 'await';
}

/**
 * After any failure, a person owns the inquiry and is notified of it, so that the client does not bear the failure. The
 * workflow continues under the duty manager. A state that fails for the second time stops the run, because it would
 * only loop; a choice made after that starts the next run.
 */
export async function reportTrouble(ports: TroublePorts, trouble: Trouble, at: Instant): Promise<{ next: Next }> {
  const { inquiryId, failedState, error } = trouble;
  const [before, house, earlier] = await Promise.all([
    ports.inquiries.read(inquiryId),
    ports.houses.read(),
    troublesBefore(ports, inquiryId, at),
  ]);
  const isRetry = before.troubledAt === at;
  const change = changeOf(house, before, trouble, at);
  const next = nextOf(isRetry ? before : { ...before, ...change.set }, failedState, earlier);
  const workflowEndedAt = next === 'stop' ? at : undefined;
  // What was still owed after a failed run and cannot be sent is not tried again: a person answers.
  const unowed = failedState === 'Acknowledge inquiry' ? { acknowledgementOwed: undefined } : {};
  const inquiry = isRetry
    ? before
    : await ports.inquiries.change(before, { ...change, set: { ...change.set, ...unowed, workflowEndedAt } });
  const dossier = await openDossier(ports, inquiry);
  const facts = { kind: 'workflow-trouble', failedState, error } as const;
  const reopened = inquiry.owner?.because === 'client-unreachable' && inquiry.owner.since === at;
  const readerId = reopened ? inquiry.owner.ownerId : house.dutyManagerId;
  // The next wait reports an address that no longer receives, under the same key, so that only one letter is sent.
  const step = inquiry.unreachableSince === at ? unreachableStep(at) : `trouble-${Date.parse(at)}`;
  await deliverLetter(ports, staffLetter(house, dossier, readerId, step, facts, at), at);
  return { next };
}
