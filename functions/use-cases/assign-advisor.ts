import type { AssignmentPolicy } from '#domain/assignment/assignment-policy.ts';
import { defaultAssignmentPolicy, fairnessDays } from '#domain/assignment/assignment-policy.ts';
import type { AssignmentRequest } from '#domain/assignment/assignment-request.ts';
import { chooseAdvisor } from '#domain/assignment/choose-advisor.ts';
import type { Instant } from '#domain/calendar/instant.ts';
import { localDateOf } from '#domain/calendar/local-date.ts';
import { advisorsOf, type House } from '#domain/house/house.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { firstResponseTarget } from '#domain/policy/first-response.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import { AdvisorFullError, type InquiryRepository } from '#ports/inquiry-repository.ts';
import type { PersonReader } from '#ports/person-repository.ts';
import { ownershipChange, placesMoved } from '#use-cases/take-ownership.ts';

export interface AssignPorts {
  readonly inquiries: InquiryRepository;
  readonly houses: HouseRepository;
  readonly people: PersonReader;
}

/** Others may take the last place between choosing and claiming; each round sees one advisor fewer. */
const roundsAtMost = 8;

function assignmentPolicyOf(house: House): AssignmentPolicy {
  return { ...defaultAssignmentPolicy, houseTimeZone: house.policy.house.timeZone };
}

function requestOf(house: House, inquiry: Inquiry, existingAdvisorId: string | undefined): AssignmentRequest {
  const target = firstResponseTarget(house.policy, inquiry.vicLevel, inquiry.vip);
  return {
    inquiryId: inquiry.inquiryId,
    language: inquiry.language,
    boutiqueId: inquiry.answers.boutiqueId,
    // "Something else" is nobody's speciality: any advisor may take it.
    category: inquiry.answers.category === 'other' ? undefined : inquiry.answers.category,
    vicLevel: inquiry.vicLevel,
    existingAdvisorId,
    receivedAt: inquiry.receivedAt,
    targetMinutes: target.targetMinutes,
  };
}

/** Gives the inquiry to one named advisor by a conditional claim, or answers that nobody is eligible. */
export async function assignAdvisor(
  ports: AssignPorts,
  inquiryId: string,
  at: Instant,
): Promise<{ outcome: 'assigned' | 'held' }> {
  const [inquiry, house] = await Promise.all([ports.inquiries.read(inquiryId), ports.houses.read()]);
  if (inquiry.owner !== undefined) return { outcome: 'assigned' };
  const person = await ports.people.read(inquiry.personId);
  const policy = assignmentPolicyOf(house);
  const calendars = Object.fromEntries(house.calendars.map((calendar) => [calendar.id, calendar]));
  for (let round = 1; round <= roundsAtMost; round += 1) {
    const ledger = await ports.houses.readLedger(fairnessDays(policy, at));
    const decision = chooseAdvisor(
      requestOf(house, inquiry, person.advisorId),
      advisorsOf(house),
      ledger,
      calendars,
      policy,
      at,
    );
    if (decision.outcome === 'held') return { outcome: 'held' };
    const { advisorId, because, candidates } = decision;
    const keepsRelationship = because === 'continuity' && policy.continuityIgnoresCapacity;
    const capacity = keepsRelationship
      ? 'unlimited'
      : (candidates.find((one) => one.advisorId === advisorId)?.capacity ?? 0);
    const ownership = ownershipChange(house, inquiry, { ownerId: advisorId, because }, at);
    try {
      await ports.inquiries.change(inquiry, {
        ...ownership,
        ...placesMoved(house, inquiry, advisorId, capacity, localDateOf(at, policy.houseTimeZone)),
        assignmentFigures: { assignmentNumber: 1, candidates },
      });
      return { outcome: 'assigned' };
    } catch (error) {
      if (!(error instanceof AdvisorFullError)) throw error;
    }
  }
  return { outcome: 'held' };
}
