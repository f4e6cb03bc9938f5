import type { AssignmentLedger } from '#domain/assignment/assignment-ledger.ts';
import { fairnessDays } from '#domain/assignment/assignment-policy.ts';
import { isInHand, waitsForAdvisor } from '#domain/assignment/held-inquiry.ts';
import { releaseOrder } from '#domain/assignment/release-order.ts';
import type { Instant } from '#domain/calendar/instant.ts';
import type { House } from '#domain/house/house.ts';
import { type Person, PersonChangedError } from '#domain/identity/person.ts';
import { type Inquiry, InquiryChangedError } from '#domain/inquiry/inquiry.ts';
import { servingAdvisor } from '#domain/inquiry/thread.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import {
  AdvisorFullError,
  type InquiryChange,
  type InquiryLists,
  type InquiryRepository,
} from '#ports/inquiry-repository.ts';
import {
  type AssignedDecision,
  assignmentPolicyOf,
  claimChange,
  decideOwner,
} from '#use-cases/inquiry-changes/owner-decision.ts';

export interface ReleasePorts {
  readonly inquiries: InquiryRepository & InquiryLists;
  readonly houses: HouseRepository;
}

/** The claim, and the word that ends the wait under the duty manager: the workflow goes on under the advisor. */
function releaseChange(
  house: House,
  inquiry: Inquiry,
  decision: AssignedDecision,
  person: Person | undefined,
  at: Instant,
): InquiryChange {
  const claim = claimChange(house, inquiry, decision, at);
  const { advisorId: toId } = decision;
  const fromId = inquiry.owner?.ownerId ?? house.dutyManagerId;
  const signal = { signalId: `released-${Date.parse(at)}`, kind: 'released', at, byId: fromId, toId } as const;
  const { personId } = inquiry;
  return {
    ...claim,
    ...(person === undefined ? {} : { chosenFor: { personId, assignments: person.assignments } }),
    set: { ...claim.set, heldBecause: undefined, releasedAt: at, signals: [...inquiry.signals, signal] },
    events: [
      {
        name: 'inquiry-released.v1',
        at,
        data: { fromId, toId, heldSince: inquiry.owner?.since ?? inquiry.receivedAt },
      },
      ...claim.events,
    ],
  };
}

/** `in-hand`: a person acted on the inquiry; `place-taken`: another inquiry got the advisor's place a moment earlier. */
async function release(
  ports: ReleasePorts,
  house: House,
  inquiry: Inquiry,
  decision: AssignedDecision,
  person: Person | undefined,
  at: Instant,
): Promise<'released' | 'in-hand' | 'place-taken'> {
  const { notes } = await ports.inquiries.readContent(inquiry);
  if (isInHand(inquiry, notes)) return 'in-hand';
  try {
    await ports.inquiries.change(inquiry, releaseChange(house, inquiry, decision, person, at));
    return 'released';
  } catch (error) {
    // The client was just given somebody for another inquiry of theirs: the next release looks at it again.
    if (error instanceof InquiryChangedError || error instanceof PersonChangedError) return 'in-hand';
    if (error instanceof AdvisorFullError) return 'place-taken';
    throw error;
  }
}

async function heldNow(ports: ReleasePorts): Promise<Inquiry[]> {
  const ids = await ports.inquiries.listHeld();
  const found = await Promise.all(ids.map((inquiryId) => ports.inquiries.find(inquiryId)));
  return releaseOrder(found.filter((one) => one !== undefined).filter(waitsForAdvisor));
}

/**
 * Assigns inquiries that were held for want of an advisor to the first eligible advisor, in order of arrival. The
 * promise keeps its own start. An inquiry that still has no eligible advisor does not block those behind it.
 */
export async function releaseHeldInquiries(ports: ReleasePorts, at: Instant): Promise<{ released: number }> {
  const held = await heldNow(ports);
  if (held.length === 0) return { released: 0 };
  const house = await ports.houses.read();
  const people = await ports.inquiries.readPeople(held.map(({ personId }) => personId));
  const days = fairnessDays(assignmentPolicyOf(house), at);
  const readLedger = (): Promise<AssignmentLedger> => ports.houses.readLedger(days);
  let ledger = await readLedger();
  let released = 0;
  for (const inquiry of held) {
    const person = people.get(inquiry.personId);
    const serving = servingAdvisor(await ports.inquiries.listOfPerson(inquiry.personId), inquiry);
    const advisorId = serving ?? person?.advisorId;
    let decision = decideOwner(house, inquiry, advisorId, ledger, at);
    while (decision.outcome === 'assigned') {
      const outcome = await release(ports, house, inquiry, decision, person, at);
      if (outcome === 'in-hand') break;
      // In either case an advisor has one place fewer, so the next inquiry is weighed by fresh figures.
      ledger = await readLedger();
      if (outcome === 'released') {
        released += 1;
        break;
      }
      decision = decideOwner(house, inquiry, advisorId, ledger, at);
    }
  }
  return { released };
}
