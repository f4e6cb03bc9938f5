import { at } from './columns.ts';

/** A quantile of ascending values, type 7 as in R and Excel; 0 without any. */
export function quantileOfSorted(sorted: Int32Array | Float64Array, share: number): number {
  const place = (sorted.length - 1) * share;
  const below = Math.max(0, Math.floor(place));
  const low = at(sorted, below);
  const high = at(sorted, Math.min(below + 1, sorted.length - 1));
  return low + (place - below) * (high - low);
}

/** The cuts between five scores: the quantiles at 20, 40, 60 and 80 %. */
export function quintileCuts(values: Int32Array | Float64Array): readonly [number, number, number, number] {
  const sorted = values.slice().sort();
  return [
    quantileOfSorted(sorted, 0.2),
    quantileOfSorted(sorted, 0.4),
    quantileOfSorted(sorted, 0.6),
    quantileOfSorted(sorted, 0.8),
  ];
}
