import type { Instant } from '#domain/calendar/instant.ts';
import { addDays, type LocalDate } from '#domain/calendar/local-date.ts';
import { type Lever, leversOf } from '#domain/kpi/levers.ts';
import { type KpiValue, kpiValue } from '#domain/kpi/measure.ts';
import { sumOfTallies, type Tally } from '#domain/kpi/tallies/tally.ts';
import { lastDayOf, monthsBefore } from '#domain/kpi/time-buckets.ts';
import type { LeverChoice, LeverChoiceReader } from '#ports/lever-choices.ts';
import { measurePeriods } from './measure-period.ts';
import type { LifeReaders } from './refresh-projections.ts';

export type LeverPorts = LifeReaders & { readonly levers: LeverChoiceReader };

/** What came of the lever that was chosen a month before. */
export interface LeverOutcome {
  readonly choice: LeverChoice;
  readonly before: KpiValue;
  readonly now: KpiValue;
}

export interface LeverReport {
  /** `yyyy-mm`. */
  readonly month: string;
  readonly levers: readonly Lever[];
  readonly chosen?: LeverChoice | undefined;
  readonly outcome?: LeverOutcome | undefined;
}

/** The outcome of a choice of the month before, by the same figure in both months. */
export function leverOutcome(choice: LeverChoice | undefined, now: Tally, before: Tally): LeverOutcome | undefined {
  if (choice === undefined) return undefined;
  return { choice, before: kpiValue(before, choice.lever), now: kpiValue(now, choice.lever) };
}

/** The levers of a month of the house, what was chosen of them, and what came of the choice of the month before. */
export async function leverReport(
  ports: LeverPorts,
  month: string,
  about: { readonly timeZone: string; readonly at: Instant },
): Promise<LeverReport> {
  const from: LocalDate = `${month}-01`;
  const earlier = monthsBefore(from, 1);
  const wanted = [
    { side: 'all', from, to: lastDayOf(from, 'month') },
    { side: 'all', from: earlier, to: addDays(from, -1) },
  ] as const;
  const [measured, chosen, before] = await Promise.all([
    measurePeriods(ports, wanted, about),
    ports.levers.find(month),
    ports.levers.find(earlier.slice(0, 7)),
  ]);
  const tally = (index: number) => sumOfTallies((measured[index] ?? []).map((slice) => slice.tally));
  const [now, then] = [tally(0), tally(1)];
  return { month, levers: leversOf(now, then), chosen, outcome: leverOutcome(before, now, then) };
}
