import type { Instant } from '#domain/calendar/instant.ts';
import type { House } from '#domain/house/house.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import type { InquiryChange, InquiryRepository, NewEvent } from '#ports/inquiry-repository.ts';
import type { PersonReader } from '#ports/person-repository.ts';
import { openDossier, staffLetter } from '#use-cases/compose-letter.ts';
import { deliverLetter, type LetterPorts } from '#use-cases/deliver-letter.ts';
import { ownershipChange, placesMoved } from '#use-cases/take-ownership.ts';

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

/** The duty manager becomes the owner of what still has to be answered; what was answered keeps its owner. */
function troubleChange(house: House, inquiry: Inquiry, trouble: Trouble, at: Instant): InquiryChange {
  const { failedState, error } = trouble;
  const told: NewEvent = { name: 'workflow-troubled.v1', at, data: { failedState, error } };
  if (isOver(inquiry) || inquiry.owner?.kind === 'duty-manager') {
    return { set: { troubledAt: at, heldBecause: 'trouble' }, events: [told] };
  }
  const ownership = ownershipChange(house, inquiry, { ownerId: house.dutyManagerId, because: 'trouble' }, at);
  return {
    ...ownership,
    set: { ...ownership.set, troubledAt: at, heldBecause: 'trouble' },
    events: [told, ...ownership.events],
    ...placesMoved(house, inquiry, house.dutyManagerId, 'unlimited'),
  };
}

function isOver(inquiry: Inquiry): boolean {
  return inquiry.status === 'responded' || inquiry.status === 'paused';
}

/** States that failed for good before this report; a retried report carries the instant of its first attempt. */
async function failedBefore(ports: TroublePorts, inquiryId: string, at: Instant): Promise<string[]> {
  const timeline = await ports.inquiries.readTimeline(inquiryId);
  return timeline.flatMap((event) =>
    event.name === 'workflow-troubled.v1' && event.occurredAt !== at ? [event.data.failedState] : [],
  );
}

/** The client has an answer, and nothing about it is still to be heard or settled. */
function isDone(inquiry: Inquiry): boolean {
  return isOver(inquiry) && inquiry.pendingChoice === undefined && inquiry.signals.length === 0;
}

/**
 * Whatever failed, a person owns the inquiry from now on and knows it; the client does not pay for our trouble.
 * The workflow goes on under the duty manager; a state that fails for the second time stops it, for it would only turn
 * in a circle.
 */
export async function reportTrouble(
  ports: TroublePorts,
  trouble: Trouble,
  at: Instant,
): Promise<{ next: 'acknowledge' | 'await' | 'stop' }> {
  const { inquiryId, failedState, error } = trouble;
  const [before, house, earlier] = await Promise.all([
    ports.inquiries.read(inquiryId),
    ports.houses.read(),
    failedBefore(ports, inquiryId, at),
  ]);
  const isRetry = before.troubledAt === at;
  const inquiry = isRetry ? before : await ports.inquiries.change(before, troubleChange(house, before, trouble, at));
  const dossier = await openDossier(ports, inquiry);
  const facts = { kind: 'workflow-trouble', failedState, error } as const;
  await deliverLetter(
    ports,
    staffLetter(house, dossier, house.dutyManagerId, `trouble-${Date.parse(at)}`, facts, at),
    at,
  );
  const { owner } = inquiry;
  if (earlier.includes(failedState) || isDone(inquiry) || owner === undefined) return { next: 'stop' };
  // Trouble before anybody owned it: the client has not heard from the house yet.
  const unheard = earlier.length === 0 && owner.because === 'trouble' && owner.assignmentNumber === 1;
  return { next: unheard ? 'acknowledge' : 'await' };
}
