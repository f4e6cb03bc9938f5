import type { LocalDate } from '#domain/calendar/local-date.ts';
import { type Grant, grantOn, type SettableLevel } from '#domain/identity/client-grants.ts';
import type { Person } from '#domain/identity/person.ts';
import type { HousePolicy } from '#domain/policy/policy.ts';
import { type CountedRelationship, type PurchaseFacts, relationshipFacts } from '#domain/policy/relationship-facts.ts';
import { type VicGridCriterion, type VicGridRow, vicLevelOf } from '#domain/policy/vic-grid.ts';
import { isKnownClient, type VicLevel, vicRank } from '#domain/policy/vic-level.ts';

/** What the level of a person is decided from. */
export type LevelSubject = Pick<Person, 'vicLevel' | 'vip' | 'grants' | 'metAt'>;

/**
 * - `manager`: somebody of the house set it, and it has not expired.
 * - `marks`: the row of the grid that the last year reaches.
 * - `lifetime`: the spend of the whole relationship keeps it.
 * - `bought`: the client has bought, and reaches no row.
 * - `on-record`: known to the house, without a purchase in its books.
 * - `none`: unknown.
 */
export type LevelGround = 'manager' | 'marks' | 'lifetime' | 'bought' | 'on-record' | 'none';

export interface LevelReason {
  readonly criterion: VicGridCriterion | 'lifetime-spend';
  readonly met: boolean;
  /** Minor units of the house's currency for money, a number of visits for recurrence; absent for a yes or no. */
  readonly figure?: number | undefined;
  readonly threshold?: number | undefined;
}

/** The answer to "why this level?". */
export interface KnownLevel {
  readonly level: VicLevel;
  readonly ground: LevelGround;
  /** The manager's grant, when it decided. */
  readonly grant?: Grant<SettableLevel> | undefined;
  /** The level that the purchases alone would give. */
  readonly byPurchases: VicLevel;
  /** The row of the grid whose marks are listed: the one that was reached, or else the lowest. */
  readonly row: VicGridRow['level'] | undefined;
  /** How many marks beside the spend the row asks for. */
  readonly atLeastOf: number | undefined;
  readonly reasons: readonly LevelReason[];
  readonly withoutRate: CountedRelationship['withoutRate'];
  readonly vip: boolean;
  readonly vipGrant?: Grant<boolean> | undefined;
  readonly asOf: LocalDate;
}

function reasonsOf(row: VicGridRow | undefined, facts: CountedRelationship): readonly LevelReason[] {
  if (row === undefined) return [];
  const figure = (criterion: LevelReason['criterion'], own: number, threshold: number): LevelReason => ({
    criterion,
    met: own >= threshold,
    figure: own,
    threshold,
  });
  const floor = row.minimumLifetimeSpendMinor;
  return [
    figure('annual-spend', facts.annualSpendMinor, row.minimumAnnualSpendMinor),
    figure('recurrence', facts.purchasesIn24Months, row.minimumPurchasesIn24Months),
    { criterion: 'rare-pieces', met: facts.rarePieceAccess },
    { criterion: 'frame', met: facts.frameAccepted },
    ...(floor === undefined ? [] : [figure('lifetime-spend', facts.lifetimeSpendMinor, floor)]),
  ];
}

/** Whoever came to an appointment keeps to the frame, unless the house says otherwise. */
function marksOf({ grants, metAt }: LevelSubject, on: LocalDate) {
  return {
    frameAccepted: grantOn(grants?.frameAccepted, on)?.value ?? metAt !== undefined,
    rarePieceAccess: grantOn(grants?.rarePieceAccess, on)?.value ?? false,
  };
}

export function vipOn({ grants, vip }: Pick<LevelSubject, 'grants' | 'vip'>, on: LocalDate): boolean {
  return grantOn(grants?.vip, on)?.value ?? vip;
}

/**
 * The level of a person on one day of the house, with its reasons. It depends on the person alone: their purchases net
 * of returns, the marks that are kept on them, and what a manager set, as long as it holds. Nothing in an inquiry
 * changes it.
 */
export function knownLevel(
  person: LevelSubject,
  purchases: readonly PurchaseFacts[],
  policy: HousePolicy,
  on: LocalDate,
): KnownLevel {
  const { exchangeRates } = policy;
  const facts = relationshipFacts(
    purchases,
    { currency: policy.identity.currency, exchangeRates },
    marksOf(person, on),
    on,
  );
  const grid = vicLevelOf(facts, policy.vicGrid);
  const onRecord = isKnownClient(person.vicLevel) && vicRank(person.vicLevel) > vicRank(grid.level);
  const byPurchases = onRecord ? person.vicLevel : grid.level;
  const grant = grantOn(person.grants?.level, on);
  return {
    level: grant?.value ?? byPurchases,
    ground: grant === undefined ? (onRecord ? 'on-record' : grid.ground) : 'manager',
    grant,
    byPurchases,
    row: grid.row?.level,
    atLeastOf: grid.row?.atLeastOf,
    reasons: reasonsOf(grid.row, facts),
    withoutRate: facts.withoutRate,
    vip: vipOn(person, on),
    vipGrant: grantOn(person.grants?.vip, on),
    asOf: on,
  };
}
