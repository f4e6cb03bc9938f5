import type { ClientHistory } from './bgnbd-expectations.ts';
import type { BgnbdParameters } from './bgnbd-likelihood.ts';
import type { VisitSummary } from './visit-summary.ts';

/** Two visits are one gap, and one gap is no rhythm. */
const rhythmVisitsAtLeast = 3;

/** The history of one client of a summary, in its time unit. */
export function historyOf({ repeats, lastTicks, ages, unit }: VisitSummary, place: number): ClientHistory {
  return {
    repeats: repeats[place] ?? 0,
    last: (lastTicks[place] ?? 0) / unit.ticksPerUnit,
    age: (ages[place] ?? 0) / unit.ticksPerUnit,
  };
}

/**
 * How unusual the silence of a client is: the chance that a client who is ours, with this many visits, would stay away
 * for so long since the last one, S = ((α + t_x) ÷ (α + T))^(r + x).
 */
function chanceOfSilence({ r, alpha }: BgnbdParameters, { repeats, last, age }: ClientHistory): number {
  return Math.exp((r + repeats) * (Math.log(alpha + last) - Math.log(alpha + age)));
}

/** "Usually every 62 days; 180 now; one in forty." */
export interface Rhythm {
  readonly usualDays: number;
  readonly silentDays: number;
  /** S, from 0 to 1: how often a client who is still ours is silent for so long. */
  readonly chance: number;
}

/** The rhythm of a client; null below three visits. */
export function rhythmOf(parameters: BgnbdParameters, history: ClientHistory, daysPerUnit: number): Rhythm | null {
  const { repeats, last, age } = history;
  if (repeats + 1 < rhythmVisitsAtLeast) return null;
  return {
    usualDays: (last / repeats) * daysPerUnit,
    silentDays: (age - last) * daysPerUnit,
    chance: chanceOfSilence(parameters, history),
  };
}
