import { fairnessDays } from '#domain/assignment/assignment-policy.ts';
import type { Instant } from '#domain/calendar/instant.ts';
import { localDateOf } from '#domain/calendar/local-date.ts';
import type { House } from '#domain/house/house.ts';
import { type Person, PersonChangedError } from '#domain/identity/person.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { servingAdvisor } from '#domain/inquiry/thread.ts';
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

function isActive(house: House, staffId: string | undefined): staffId is string {
  return house.staff.find((member) => member.staffId === staffId)?.profile?.active === true;
}

/**
 * Whose it is without any choice: an advisor to whom somebody gave it while the client was asked for more, who has heard
 * that it is theirs; or whoever serves this client already, for two advisors never promise to one client.
 */
function keeperOf(house: House, inquiry: Inquiry, theirs: readonly Inquiry[]): string | undefined {
  const { owner } = inquiry;
  if (owner?.kind === 'advisor' && isActive(house, owner.ownerId)) return owner.ownerId;
  const serving = servingAdvisor(theirs, inquiry);
  return isActive(house, serving) ? serving : undefined;
}

function keptChange(house: House, inquiry: Inquiry, ownerId: string, at: Instant): InquiryChange {
  return {
    ...ownershipChange(house, inquiry, { ownerId, because: 'continuity' }, at),
    ...placesMoved(house, inquiry, ownerId, 'unlimited', localDateOf(at, house.policy.identity.timeZone)),
  };
}

/** Gives it to whoever serves the client, or to whoever the figures choose; undefined when nobody is eligible. */
async function claimOf(
  ports: AssignPorts,
  house: House,
  inquiry: Inquiry,
  person: Person,
  at: Instant,
): Promise<InquiryChange | undefined> {
  const keeper = keeperOf(house, inquiry, await ports.inquiries.listOfPerson(inquiry.personId));
  if (keeper !== undefined) return keptChange(house, inquiry, keeper, at);
  const ledger = await ports.houses.readLedger(fairnessDays(assignmentPolicyOf(house), at));
  const decision = decideOwner(house, inquiry, person.advisorId, ledger, at);
  return decision.outcome === 'held' ? undefined : claimChange(house, inquiry, decision, at);
}

/** Whether a named advisor has the inquiry: by a conditional claim, one place fewer to choose from at each round. */
async function isClaimed(ports: AssignPorts, inquiryId: string, at: Instant): Promise<boolean> {
  const [inquiry, house] = await Promise.all([ports.inquiries.read(inquiryId), ports.houses.read()]);
  // An inquiry that the duty manager held while the client was asked for more has an owner, and is assigned all the
  // same.
  if (inquiry.owner !== undefined && inquiry.status !== 'received') return true;
  await releaseHeldInquiries(ports, at);
  for (let round = 1; round <= roundsAtMost; round += 1) {
    // Read before their inquiries: whoever is chosen for another of them in between makes the claim fail.
    const person = await ports.people.read(inquiry.personId);
    const claim = await claimOf(ports, house, inquiry, person, at);
    if (claim === undefined) return false;
    const { personId, assignments } = person;
    try {
      await ports.inquiries.change(inquiry, { ...claim, chosenFor: { personId, assignments } });
      return true;
    } catch (error) {
      if (!(error instanceof AdvisorFullError) && !(error instanceof PersonChangedError)) throw error;
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
