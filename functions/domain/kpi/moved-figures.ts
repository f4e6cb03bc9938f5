import { type KpiName, kpiDefinitions } from '#domain/kpi/definitions.ts';
import { definitionOf, type KpiValue, kpiValue } from '#domain/kpi/measure.ts';
import type { Tally } from '#domain/kpi/tallies/tally.ts';

/** A figure and its earlier value. */
export interface MovedFigure {
  readonly name: KpiName;
  readonly now: KpiValue;
  readonly before: KpiValue;
}

/** Five points of a share, a tenth of any other figure: smaller changes are monthly noise. */
const shareMoves = 0.05;
const otherMoves = 0.1;
/** One breach after none is a bad day, not a trend. */
const countMoves = 3;

/** The change as a multiple of the smallest one worth reporting; below one it is not reported. */
function weightOf({ name, now, before }: MovedFigure): number {
  const { unit, minimumN } = definitionOf(name);
  if (now.value === null || before.value === null || now.n < minimumN || before.n < minimumN) return 0;
  // Months differ in size: a count is compared with the count expected for this month's inquiries.
  const held = unit === 'count' ? (before.value / before.n) * now.n : before.value;
  const difference = Math.abs(now.value - held);
  if (unit === 'count' && difference < countMoves) return 0;
  if (unit === 'share') return difference / shareMoves;
  return difference / Math.max(1, Math.abs(held)) / otherMoves;
}

/** Figures that changed and have enough observations in both months: the largest change first, limited in number. */
export function movedFigures(now: Tally, before: Tally, atMost: number): MovedFigure[] {
  return kpiDefinitions
    .map(({ name }) => ({ name, now: kpiValue(now, name), before: kpiValue(before, name) }))
    .map((figure) => ({ figure, weight: weightOf(figure) }))
    .filter(({ weight }) => weight >= 1)
    .sort((one, other) => other.weight - one.weight)
    .slice(0, atMost)
    .map(({ figure }) => figure);
}
