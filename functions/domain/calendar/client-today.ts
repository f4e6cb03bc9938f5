import type { Instant } from './instant.ts';
import { type LocalDate, localDateOf } from './local-date.ts';

/** The last mainland zone of the Americas to reach midnight. A client further west says their zone. */
const lastZoneAssumed = 'America/Los_Angeles';

/**
 * The date on the client's own calendar. Where nothing says their zone, it is the earlier of the house's date and that
 * of the Americas: nobody is told that a day is over while they still live it.
 */
export function clientToday(at: Instant, houseTimeZone: string, clientZone?: string): LocalDate {
  if (clientZone !== undefined) return localDateOf(at, clientZone);
  const dates = [localDateOf(at, houseTimeZone), localDateOf(at, lastZoneAssumed)].toSorted();
  return dates[0] ?? localDateOf(at, houseTimeZone);
}
