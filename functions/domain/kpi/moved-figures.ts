import { type KpiName, kpiDefinitions } from '#domain/kpi/definitions.ts';
import { definitionOf, type KpiValue, kpiValue } from '#domain/kpi/measure.ts';
import type { Tally } from '#domain/kpi/tallies/tally.ts';

/** A figure and what it was. */
export interface MovedFigure {
  readonly name: KpiName;
  readonly now: KpiValue;
  readonly before: KpiValue;
}

/** Five points of a share, a tenth of anything else: less is the weather of a month. */
const shareMoves = 0.05;
const otherMoves = 0.1;
/** One breach after none is a bad day, not a movement. */
const countMoves = 3;

/** How many times the least move worth telling; below one it is not. */
function weightOf({ name, now, before }: MovedFigure): number {
  const { unit, minimumN } = definitionOf(name);
  if (now.value === null || before.value === null || now.n < minimumN || before.n < minimumN) return 0;
  // Months are not equal: a count is held against as many as there would have been among this month's inquiries.
  const held = unit === 'count' ? (before.value / before.n) * now.n : before.value;
  const difference = Math.abs(now.value - held);
  if (unit === 'count' && difference < countMoves) return 0;
  if (unit === 'share') return difference / shareMoves;
  return difference / Math.max(1, Math.abs(held)) / otherMoves;
}

/** Both months have enough observations and the figure moved: the strongest move first, so many at most. */
export function movedFigures(now: Tally, before: Tally, atMost: number): MovedFigure[] {
  return kpiDefinitions
    .map(({ name }) => ({ name, now: kpiValue(now, name), before: kpiValue(before, name) }))
    .map((figure) => ({ figure, weight: weightOf(figure) }))
    .filter(({ weight }) => weight >= 1)
    .sort((one, other) => other.weight - one.weight)
    .slice(0, atMost)
    .map(({ figure }) => figure);
}
