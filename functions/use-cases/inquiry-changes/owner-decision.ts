import { relationshipAdvisor } from '#domain/assignment/advisor-of-purchases.ts';
import type { AssignmentLedger } from '#domain/assignment/assignment-ledger.ts';
import { type AssignmentPolicy, defaultAssignmentPolicy } from '#domain/assignment/assignment-policy.ts';
import type { AssignmentRequest } from '#domain/assignment/assignment-request.ts';
import { type AssignmentDecision, chooseAdvisor } from '#domain/assignment/choose-advisor.ts';
import type { Instant } from '#domain/calendar/instant.ts';
import { localDateOf } from '#domain/calendar/local-date.ts';
import { advisorsOf, type House } from '#domain/house/house.ts';
import { type Inquiry, wishedBoutiqueId } from '#domain/inquiry/inquiry.ts';
import { serviceTarget } from '#domain/policy/service.ts';
import type { InquiryChange } from '#ports/inquiry-repository.ts';
import { ownershipChange, placesMoved } from './ownership-change.ts';

export type AssignedDecision = Extract<AssignmentDecision, { outcome: 'assigned' }>;

/** How this house assigns its inquiries: days and months are counted in the house's time zone. */
export function assignmentPolicyOf(house: House): AssignmentPolicy {
  return { ...defaultAssignmentPolicy, houseTimeZone: house.policy.identity.timeZone };
}

function requestOf(
  house: House,
  inquiry: Inquiry,
  advisorOnRecord: string | undefined,
  boutiqueId: string | undefined,
  at: Instant,
): AssignmentRequest {
  const target = serviceTarget(house.policy, inquiry);
  return {
    inquiryId: inquiry.inquiryId,
    language: inquiry.language,
    boutiqueId,
    // "Something else" has no specialists: any advisor may take it.
    category: inquiry.answers.category === 'other' ? undefined : inquiry.answers.category,
    vicLevel: inquiry.vicLevel,
    ownerPool: target.ownerPool,
    existingAdvisorId: relationshipAdvisor(
      advisorOnRecord,
      inquiry.purchasesAdvisorId,
      advisorsOf(house),
      localDateOf(at, house.policy.identity.timeZone),
    ),
    receivedAt: inquiry.receivedAt,
    targetMinutes: target.targetMinutes,
  };
}

/**
 * A complaint belongs to whoever knows the client; without one, to the duty manager. It is never given to an advisor
 * whom the client has not met.
 */
function amongThoseWhoKnow(inquiry: Inquiry, decision: AssignmentDecision): AssignmentDecision {
  if (inquiry.qualification?.kind !== 'complaint' || decision.outcome === 'held') return decision;
  const { because, continuity, candidates } = decision;
  if (because === 'continuity' || because === 'delegate-of-absent-advisor') return decision;
  return { outcome: 'held', because: 'nobody-eligible', continuity, candidates };
}

/**
 * Chooses the owner, with every candidate weighed; writes nothing. The boutique named in the message takes precedence over
 * the one chosen in the form; when nobody is eligible there, the form's choice applies.
 */
export function decideOwner(
  house: House,
  inquiry: Inquiry,
  existingAdvisorId: string | undefined,
  ledger: AssignmentLedger,
  at: Instant,
): AssignmentDecision {
  const calendars = Object.fromEntries(house.calendars.map((calendar) => [calendar.id, calendar]));
  const decide = (boutiqueId: string | undefined): AssignmentDecision => {
    const request = requestOf(house, inquiry, existingAdvisorId, boutiqueId, at);
    const decision = chooseAdvisor(request, advisorsOf(house), ledger, calendars, assignmentPolicyOf(house), at);
    return amongThoseWhoKnow(inquiry, decision);
  };
  const ticked = inquiry.answers.boutiqueId;
  const wished = wishedBoutiqueId(inquiry);
  const decision = decide(wished);
  return decision.outcome === 'held' && wished !== ticked ? decide(ticked) : decision;
}

/** Every candidate with its figures, kept under the number of the coming assignment. */
export function figuresOf(inquiry: Inquiry, { candidates }: AssignmentDecision): InquiryChange['assignmentFigures'] {
  return { assignmentNumber: (inquiry.owner?.assignmentNumber ?? 0) + 1, candidates };
}

/** The claim: owner, promise, the place taken under the advisor's capacity, and the figures behind the decision. */
export function claimChange(house: House, inquiry: Inquiry, decision: AssignedDecision, at: Instant): InquiryChange {
  const { advisorId, because, candidates } = decision;
  const { continuityIgnoresCapacity, houseTimeZone } = assignmentPolicyOf(house);
  const capacity =
    because === 'continuity' && continuityIgnoresCapacity
      ? 'unlimited'
      : (candidates.find((one) => one.advisorId === advisorId)?.capacity ?? 0);
  return {
    ...ownershipChange(house, inquiry, { ownerId: advisorId, because }, at),
    ...placesMoved(house, inquiry, advisorId, capacity, localDateOf(at, houseTimeZone)),
    assignmentFigures: figuresOf(inquiry, decision),
  };
}
