import type { LocalDate } from '#domain/calendar/local-date.ts';
import type { PersonDay } from '#domain/kpi/day-fact.ts';

/**
 * Text of a value that does not depend on the order of its keys, because a store returns maps in an order of its own.
 */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}

/** The days whose figures differ from those stored for this person. */
export function changedDays(kept: readonly PersonDay[], now: readonly PersonDay[]): LocalDate[] {
  const before = new Map(kept.map(({ on, facts }) => [on, canonical(facts)]));
  const after = new Map(now.map(({ on, facts }) => [on, canonical(facts)]));
  return [...new Set([...before.keys(), ...after.keys()])].filter((on) => before.get(on) !== after.get(on)).sort();
}
