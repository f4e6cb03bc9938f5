import { type PersonDay, snapshotOf } from '#domain/kpi/day-fact.ts';
import { kpiValue } from '#domain/kpi/measure.ts';
import { addTallies, type Tally } from '#domain/kpi/tallies/tally.ts';
import type { HouseEvent } from '#events/catalog.ts';
import { daysOfLife } from '#use-cases/kpi/refresh-projections.ts';

const nothing: Tally = { counts: {}, spreads: {}, sales: {} };

/** The figures of any period, from the events only. */
export function figuresFrom(events: readonly HouseEvent[]) {
  const byPerson = Map.groupBy(events, ({ personId }) => personId ?? '');
  const days = [...byPerson].flatMap(([personId, own]) => daysOfLife(personId, own, 'Europe/Paris'));
  const byDay = Map.groupBy(days, (day) => day.on);
  return (period: { readonly from: string; readonly to: string }) => figuresOf(byDay, period);
}

function figuresOf(
  byDay: ReadonlyMap<string, readonly PersonDay[]>,
  period: { readonly from: string; readonly to: string },
) {
  const tallies: Record<string, Tally> = {};
  let all = nothing;
  for (const [on, people] of byDay) {
    if (on < period.from || on > period.to) continue;
    const { slices } = snapshotOf(on, people);
    for (const tally of Object.values(slices.all)) all = addTallies(all, tally);
    for (const [id, tally] of Object.entries(slices.advisor)) tallies[id] = addTallies(tallies[id] ?? nothing, tally);
  }
  const of = (tally: Tally) => ({
    wins: kpiValue(tally, 'appointment-to-sale').numerator,
    decided: kpiValue(tally, 'appointment-to-sale').denominator,
    winRate: kpiValue(tally, 'appointment-to-sale').value,
    sales: tally.sales,
    tally,
  });
  return { ...of(all), byAdvisor: (id: string) => of(tallies[id] ?? nothing) };
}
