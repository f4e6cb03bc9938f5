import { fairnessDays } from '#domain/assignment/assignment-policy.ts';
import type { Instant } from '#domain/calendar/instant.ts';
import type { House } from '#domain/house/house.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { isSureStop } from '#domain/triage/triage.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import type { InquiryChange, InquiryRepository } from '#ports/inquiry-repository.ts';
import type { PersonReader } from '#ports/person-repository.ts';
import { assignmentPolicyOf, decideOwner, figuresOf } from '#use-cases/inquiry-changes/owner-decision.ts';
import { type NewObligation, ownershipChange, placesMoved } from '#use-cases/inquiry-changes/ownership-change.ts';

export interface HoldPorts {
  readonly inquiries: InquiryRepository;
  readonly houses: HouseRepository;
  readonly people: PersonReader;
}

/** Stores every candidate with the reason that excluded them, so that the hold can be explained later. */
async function whyNobody(
  ports: HoldPorts,
  house: House,
  inquiry: Inquiry,
  at: Instant,
): Promise<InquiryChange['assignmentFigures']> {
  const { advisorId } = await ports.people.read(inquiry.personId);
  const ledger = await ports.houses.readLedger(fairnessDays(assignmentPolicyOf(house), at));
  return figuresOf(inquiry, decideOwner(house, inquiry, advisorId, ledger, at));
}

/** What nobody has read in time gets a new promise: the deadline counted from the form has passed. */
function freshPromise({ inquiryId, qualification }: Inquiry, at: Instant): NewObligation | undefined {
  const isLate = qualification?.reasons.some(({ because }) => because.code === 'nobody-has-read') === true;
  return isLate ? { obligationId: `obl-${inquiryId}-read`, startedAt: at } : undefined;
}

interface Held {
  readonly because: 'complaint' | 'stop-request' | 'doubtful' | 'nobody-eligible';
}

function heldBecause({ qualification }: Inquiry): Held['because'] {
  if (qualification?.kind === 'complaint') return 'complaint';
  if (qualification?.verdict !== 'doubtful') return 'nobody-eligible';
  return isSureStop(qualification) ? 'stop-request' : 'doubtful';
}

/**
 * For a complaint of a client without an advisor, a request to stop, a doubtful inquiry, or one without an eligible
 * advisor: the duty manager owns it by name, under the same promise.
 */
export async function holdForDutyManager(
  ports: HoldPorts,
  inquiryId: string,
  at: Instant,
): Promise<Record<string, never>> {
  const [inquiry, house] = await Promise.all([ports.inquiries.read(inquiryId), ports.houses.read()]);
  if (inquiry.owner !== undefined && inquiry.status !== 'received') return {};
  const because = heldBecause(inquiry);
  const ownership = ownershipChange(
    house,
    inquiry,
    { ownerId: house.dutyManagerId, because },
    at,
    freshPromise(inquiry, at),
  );
  await ports.inquiries.change(inquiry, {
    set: { ...ownership.set, heldBecause: because },
    events: [{ name: 'inquiry-held.v1', at, data: { because, ownerId: house.dutyManagerId } }, ...ownership.events],
    ...placesMoved(house, inquiry, house.dutyManagerId, 'unlimited'),
    assignmentFigures: because !== 'nobody-eligible' ? undefined : await whyNobody(ports, house, inquiry, at),
  });
  return {};
}
