import type { VicLevel } from '#domain/policy/vic-level.ts';

/** What the house knows of a relationship. Every figure comes from purchases and behaviour with the house itself. */
export interface RelationshipFacts {
  /** Spend with the house over the last twelve months, in minor units of the house currency. */
  readonly annualSpendMinor: number;
  /** Purchases over the last twenty-four months. */
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
}

export type VicGridCriterion = 'annual-spend' | 'recurrence' | 'rare-pieces' | 'frame';

export interface VicGridDecision {
  readonly level: VicLevel;
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

/**
 * Places a known relationship on the VIC grid. Rows are read from the first to the last, so the policy lists the
 * highest level first. A person who bought at least once is a `client`; a person who never did is `new`.
 */
export function vicLevelOf(facts: RelationshipFacts, grid: readonly VicGridRow[]): VicGridDecision {
  for (const row of grid) {
    const reasons = marksAgainst(row, facts);
    const spendMet = facts.annualSpendMinor >= row.minimumAnnualSpendMinor;
    const otherMarks = reasons.filter((mark) => mark.criterion !== 'annual-spend' && mark.met).length;
    if (spendMet && otherMarks >= row.atLeastOf) return { level: row.level, reasons };
  }
  const everBought = facts.annualSpendMinor > 0 || facts.purchasesIn24Months > 0;
  const lowestRow = grid.at(-1);
  return { level: everBought ? 'client' : 'new', reasons: lowestRow ? marksAgainst(lowestRow, facts) : [] };
}
