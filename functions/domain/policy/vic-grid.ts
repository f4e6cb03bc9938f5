import type { VicLevel } from '#domain/policy/vic-level.ts';

/** What the house knows of a relationship. Every figure comes from purchases and behaviour with the house itself. */
export interface RelationshipFacts {
  /** Spend with the house over the last twelve months, in minor units of the house currency. */
  readonly annualSpendMinor: number;
  /** Spend since the relationship began, in the same units; absent where it is not known. */
  readonly lifetimeSpendMinor?: number | undefined;
  /** Visits with a purchase over the last twenty-four months: days, however many sales each had. */
  readonly purchasesIn24Months: number;
  /** The house has already shown a rare or private piece to this client. */
  readonly rarePieceAccess: boolean;
  /** The client follows the frame of the relationship: by appointment, in confidence, with one advisor. */
  readonly frameAccepted: boolean;
}

/** One row of the grid. A client reaches the level with the spend and at least `atLeastOf` of the three other marks. */
export interface VicGridRow {
  readonly level: Extract<VicLevel, 'vic' | 'top-vic'>;
  readonly minimumAnnualSpendMinor: number;
  readonly minimumPurchasesIn24Months: number;
  readonly atLeastOf: 0 | 1 | 2 | 3;
  /** Spend over a whole relationship that keeps the client at this level for good; absent, none does. */
  readonly minimumLifetimeSpendMinor?: number | undefined;
}

export type VicGridCriterion = 'annual-spend' | 'recurrence' | 'rare-pieces' | 'frame';

/** How a level was reached: by the marks of its row, by the spend of a lifetime, by any purchase at all, or not. */
export type VicGridGround = 'marks' | 'lifetime' | 'bought' | 'none';

export interface VicGridDecision {
  readonly level: VicLevel;
  readonly ground: VicGridGround;
  /** The row that decided, or the lowest when none did. */
  readonly row: VicGridRow | undefined;
  /** The criteria of the row that decided, met or not, so that the level can be explained. */
  readonly reasons: readonly { readonly criterion: VicGridCriterion; readonly met: boolean }[];
}

function marksAgainst(row: VicGridRow, facts: RelationshipFacts): VicGridDecision['reasons'] {
  return [
    { criterion: 'annual-spend', met: facts.annualSpendMinor >= row.minimumAnnualSpendMinor },
    { criterion: 'recurrence', met: facts.purchasesIn24Months >= row.minimumPurchasesIn24Months },
    { criterion: 'rare-pieces', met: facts.rarePieceAccess },
    { criterion: 'frame', met: facts.frameAccepted },
  ];
}

function isKeptByLifetime({ minimumLifetimeSpendMinor }: VicGridRow, { lifetimeSpendMinor }: RelationshipFacts) {
  if (minimumLifetimeSpendMinor === undefined || lifetimeSpendMinor === undefined) return false;
  return lifetimeSpendMinor >= minimumLifetimeSpendMinor;
}

/**
 * Places a known relationship on the VIC grid. Rows are read from the first to the last, so the policy lists the
 * highest level first. A person who bought at least once is a `client`; a person who never did is `new`.
 */
export function vicLevelOf(facts: RelationshipFacts, grid: readonly VicGridRow[]): VicGridDecision {
  for (const row of grid) {
    const reasons = marksAgainst(row, facts);
    const spendMet = facts.annualSpendMinor >= row.minimumAnnualSpendMinor;
    const otherMarks = reasons.filter((mark) => mark.criterion !== 'annual-spend' && mark.met).length;
    if (spendMet && otherMarks >= row.atLeastOf) return { level: row.level, ground: 'marks', row, reasons };
    if (isKeptByLifetime(row, facts)) return { level: row.level, ground: 'lifetime', row, reasons };
  }
  const { annualSpendMinor, lifetimeSpendMinor = 0, purchasesIn24Months } = facts;
  const everBought = annualSpendMinor > 0 || lifetimeSpendMinor > 0 || purchasesIn24Months > 0;
  const row = grid.at(-1);
  const reasons = row ? marksAgainst(row, facts) : [];
  return { level: everBought ? 'client' : 'new', ground: everBought ? 'bought' : 'none', row, reasons };
}
