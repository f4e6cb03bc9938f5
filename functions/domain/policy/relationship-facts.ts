import { addDays, type LocalDate } from '#domain/calendar/local-date.ts';
import { type HouseMoney, inHouseCurrency } from './exchange-rate.ts';
import { type NetVisit, netVisits, type PurchaseFacts } from './net-visits.ts';
import type { RelationshipFacts } from './vic-grid.ts';

export type { PurchaseFacts } from './net-visits.ts';

/** Marks of a relationship that are kept on the person. No form that a client fills in today changes them. */
export interface RelationshipMarks {
  readonly frameAccepted: boolean;
  readonly rarePieceAccess: boolean;
}

/** The relationship with what could not be counted. */
export interface CountedRelationship extends RelationshipFacts {
  readonly lifetimeSpendMinor: number;
  /** Days of purchases in currencies without a rate: they count as visits, and their money counts nowhere. */
  readonly withoutRate: readonly { readonly currency: string; readonly visits: number }[];
}

function withoutRateOf(visits: readonly NetVisit[]): CountedRelationship['withoutRate'] {
  const currencies = [...new Set(visits.map(({ currency }) => currency))].toSorted();
  return currencies.map((currency) => ({
    currency,
    visits: visits.filter((visit) => visit.currency === currency).length,
  }));
}

/**
 * The relationship as the VIC grid reads it, on one local day of the house. Every currency counts, by the rate of the
 * day of the purchase; returns and credits are taken off; a visit is a day, however many sales it had.
 */
export function relationshipFacts(
  purchases: readonly PurchaseFacts[],
  money: HouseMoney,
  marks: RelationshipMarks,
  on: LocalDate,
): CountedRelationship {
  const visits = netVisits(purchases, on);
  const counted = visits.map((visit) => ({ ...visit, houseMinor: inHouseCurrency(money, visit) }));
  const spendSince = (day: LocalDate) =>
    counted.reduce((sum, visit) => (visit.on > day ? sum + (visit.houseMinor ?? 0) : sum), 0);
  const daysSince = (day: LocalDate) => new Set(visits.filter((visit) => visit.on > day).map((visit) => visit.on)).size;
  return {
    annualSpendMinor: spendSince(addDays(on, -365)),
    lifetimeSpendMinor: spendSince(''),
    purchasesIn24Months: daysSince(addDays(on, -730)),
    rarePieceAccess: marks.rarePieceAccess,
    frameAccepted: marks.frameAccepted,
    withoutRate: withoutRateOf(counted.filter(({ houseMinor }) => houseMinor === undefined)),
  };
}
