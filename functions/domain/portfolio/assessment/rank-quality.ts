/**
 * How well a score puts those to whom something happened above the others: the chance that of one of each, drawn by lot,
 * the score is higher where it happened; a tie counts half. 0.5 is no better than a lot, below it is worse. Null where it
 * happened to fewer than `atLeast`, or to all but fewer.
 */
export function rankQuality(
  scores: Float64Array | Int32Array,
  happened: (place: number) => boolean,
  atLeast: number,
): number | null {
  const order = Int32Array.from(scores, (_, place) => place).sort(
    (one, other) => (scores[one] ?? 0) - (scores[other] ?? 0),
  );
  let [hits, rankSum] = [0, 0];
  for (let from = 0; from < order.length; ) {
    const score = scores[order[from] ?? 0] ?? 0;
    let to = from;
    let hitsHere = 0;
    for (; to < order.length && (scores[order[to] ?? 0] ?? 0) === score; to += 1)
      if (happened(order[to] ?? 0)) hitsHere += 1;
    // Ranks from `from + 1` to `to`; all who share a score share their mean rank.
    rankSum += (hitsHere * (from + 1 + to)) / 2;
    hits += hitsHere;
    from = to;
  }
  const misses = order.length - hits;
  if (hits < atLeast || misses < atLeast) return null;
  return (rankSum - (hits * (hits + 1)) / 2) / (hits * misses);
}
