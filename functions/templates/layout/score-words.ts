/** One reason of a score, as the domain gives it: `because` is a sentence shown as it is. */
export type ScoreReason = {
  readonly criterion: string;
  readonly points: number;
  readonly because: string;
};

export type ScoreView = {
  readonly points: number;
  readonly maximum: number;
  readonly reasons: readonly ScoreReason[];
};
