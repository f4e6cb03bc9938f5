import { kpiValue } from '#domain/kpi/measure.ts';
import type { MovedFigure } from '#domain/kpi/moved-figures.ts';
import type { Tally } from '#domain/kpi/tallies/tally.ts';
import { definitionOf } from './measure.ts';

/** The figures that a house can work on within a month, each with an act that its people can decide. */
export const leverNames = [
  'first-response-within-target',
  'median-first-response',
  'advised-channel-kept',
  'closings-confirmed',
  'cadence-kept',
  'follow-ups-answered',
  'confirmed-appointments',
  'no-show-rate',
  'appointment-to-sale',
  'contact-pressure',
  'satisfaction',
] as const;
export type LeverName = (typeof leverNames)[number];

/** A figure proposed as a lever, with its earlier value. */
export type Lever = MovedFigure & { readonly name: LeverName };

/** Five points of a share, a tenth of any other figure: one step. */
const shareStep = 0.05;
const otherStep = 0.1;

/** What a figure is held against: the house's target, else its own month before. */
function heldAgainst({ name, before }: Lever): number | undefined {
  const { target, minimumN } = definitionOf(name);
  if (target !== undefined) return target;
  return before.value === null || before.n < minimumN ? undefined : before.value;
}

/** How many steps it lies on the wrong side; undefined when it lies on the right one, or without enough to judge. */
function need(lever: Lever): number | undefined {
  const { unit, better, minimumN } = definitionOf(lever.name);
  const { value, n } = lever.now;
  if (n < minimumN) return undefined;
  // Not reached: most of those concerned still wait.
  if (value === null) return lever.now.waiting === undefined ? undefined : Number.POSITIVE_INFINITY;
  const held = heldAgainst(lever);
  if (held === undefined) return undefined;
  const short = better === 'less' ? value - held : held - value;
  // What meets its aim needs nothing.
  if (short <= 0) return undefined;
  return unit === 'share' ? short / shareStep : short / Math.max(1, Math.abs(held)) / otherStep;
}

/**
 * The three figures that need the house most, the neediest first: fewer where fewer fall short, or have enough observations. The same
 * figures always give the same levers.
 */
export function leversOf(now: Tally, before: Tally, atMost = 3): readonly Lever[] {
  return leverNames
    .map((name): Lever => ({ name, now: kpiValue(now, name), before: kpiValue(before, name) }))
    .flatMap((lever) => {
      const steps = need(lever);
      return steps === undefined ? [] : [{ lever, steps }];
    })
    .sort((one, other) => other.steps - one.steps)
    .slice(0, atMost)
    .map(({ lever }) => lever);
}
