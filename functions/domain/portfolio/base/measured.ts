/** Below this many observations a figure is shown with a caution. */
export const cautionBelow = 20;
/** Below this many observations no figure is given: one client more or less would turn it over. */
export const nothingBelow = 5;

export interface Rate {
  /** From 0 to 1; null below five observations. */
  readonly share: number | null;
  readonly count: number;
  readonly n: number;
  readonly caution: boolean;
}

export function rateOf(count: number, n: number): Rate {
  return { share: n < nothingBelow ? null : count / n, count, n, caution: n < cautionBelow };
}
