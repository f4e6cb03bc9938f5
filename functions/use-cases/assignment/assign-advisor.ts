import { fairnessDays } from '#domain/assignment/assignment-policy.ts';
import type { Instant } from '#domain/calendar/instant.ts';
import { localDateOf } from '#domain/calendar/local-date.ts';
import type { House } from '#domain/house/house.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import {
  AdvisorFullError,
  type InquiryChange,
  type InquiryLists,
  type InquiryRepository,
} from '#ports/inquiry-repository.ts';
import type { PersonReader } from '#ports/person-repository.ts';
import { assignmentPolicyOf, claimChange, decideOwner } from '#use-cases/inquiry-changes/owner-decision.ts';
import { ownershipChange, placesMoved } from '#use-cases/inquiry-changes/ownership-change.ts';
import { holdForDutyManager } from './hold-for-duty-manager.ts';
import { releaseHeldInquiries } from './release-held-inquiries.ts';

export interface AssignPorts {
  readonly inquiries: InquiryRepository & InquiryLists;
  readonly houses: HouseRepository;
  readonly people: PersonReader;
}

/** Other inquiries may take the last place between choosing and claiming; each round leaves out one advisor. */
const roundsAtMost = 8;

/** An advisor who was given the inquiry while the client was asked for more; they have been notified already. */
function keeperOf(house: House, { owner }: Inquiry): string | undefined {
  const keeper = house.staff.find(({ staffId }) => owner?.kind === 'advisor' && staffId === owner.ownerId);
  return keeper?.profile?.active === true ? keeper.staffId : undefined;
}

function keptChange(house: House, inquiry: Inquiry, ownerId: string, at: Instant): InquiryChange {
  return {
    ...ownershipChange(house, inquiry, { ownerId, because: 'continuity' }, at),
    ...placesMoved(house, inquiry, ownerId, 'unlimited', localDateOf(at, house.policy.identity.timeZone)),
  };
}

/**
 * Whether the inquiry has an owner after this call. An advisor gets it by a conditional claim; each failed claim leaves
 * one advisor fewer to choose from.
 */
async function isClaimed(ports: AssignPorts, inquiryId: string, at: Instant): Promise<boolean> {
  const [inquiry, house] = await Promise.all([ports.inquiries.read(inquiryId), ports.houses.read()]);
  // An inquiry that the duty manager held while the client was asked for more has an owner, and is assigned all the
  // same.
  if (inquiry.owner !== undefined && inquiry.status !== 'received') return true;
  const keeper = keeperOf(house, inquiry);
  if (keeper !== undefined) {
    await ports.inquiries.change(inquiry, keptChange(house, inquiry, keeper, at));
    return true;
  }
  await releaseHeldInquiries(ports, at);
  const { advisorId } = await ports.people.read(inquiry.personId);
  const days = fairnessDays(assignmentPolicyOf(house), at);
  for (let round = 1; round <= roundsAtMost; round += 1) {
    const decision = decideOwner(house, inquiry, advisorId, await ports.houses.readLedger(days), at);
    if (decision.outcome === 'held') return false;
    try {
      await ports.inquiries.change(inquiry, claimChange(house, inquiry, decision, at));
      return true;
    } catch (error) {
      if (!(error instanceof AdvisorFullError)) throw error;
    }
  }
  return false;
}

/**
 * Assigns the inquiry to one named advisor or, when no advisor is eligible, to the duty manager, so that it always has
 * an owner. Inquiries that already wait are assigned first; a later one never overtakes them.
 */
export async function assignAdvisor(
  ports: AssignPorts,
  inquiryId: string,
  at: Instant,
): Promise<{ outcome: 'assigned' | 'held' }> {
  if (await isClaimed(ports, inquiryId, at)) return { outcome: 'assigned' };
  await holdForDutyManager(ports, inquiryId, at);
  return { outcome: 'held' };
}
