import type { LocalDate } from '#domain/calendar/local-date.ts';
import type { AdvisorProfile } from './advisor-profile.ts';

/** A sale as the till credits it. */
export interface CreditedSale {
  readonly purchasedOn: LocalDate;
  /** Below zero for a return or a credit, which no client remembers an advisor by. */
  readonly amountMinor: number;
  readonly advisorId?: string | undefined;
}

function isHere(advisor: AdvisorProfile, on: LocalDate): boolean {
  return advisor.active && (advisor.leavesOn === undefined || advisor.leavesOn > on);
}

/**
 * The advisor a client knows from their purchases: whoever sold to them last and is still with the house. Sales of one
 * day are decided by the larger amount, then by the advisor's id, never by the order in which the till sent them.
 */
export function advisorOfPurchases(
  purchases: readonly CreditedSale[],
  advisors: readonly AdvisorProfile[],
  on: LocalDate,
): string | undefined {
  const here = new Set(advisors.filter((advisor) => isHere(advisor, on)).map(({ id }) => id));
  const [latest] = purchases
    .filter(({ amountMinor, purchasedOn }) => amountMinor > 0 && purchasedOn <= on)
    .flatMap(({ advisorId, ...sale }) =>
      advisorId !== undefined && here.has(advisorId) ? [{ ...sale, advisorId }] : [],
    )
    .toSorted(
      (one, other) =>
        other.purchasedOn.localeCompare(one.purchasedOn) ||
        other.amountMinor - one.amountMinor ||
        one.advisorId.localeCompare(other.advisorId),
    );
  return latest?.advisorId;
}

/**
 * Whose relationship it is: the advisor on record while they are with the house, else the one known from purchases. An
 * advisor on record who has left is named only when nobody else knows the client, so that the choice can say why.
 */
export function relationshipAdvisor(
  onRecord: string | undefined,
  fromPurchases: string | undefined,
  advisors: readonly AdvisorProfile[],
  on: LocalDate,
): string | undefined {
  const recorded = advisors.find(({ id }) => id === onRecord);
  if (recorded !== undefined && isHere(recorded, on)) return onRecord;
  return fromPurchases ?? onRecord;
}
