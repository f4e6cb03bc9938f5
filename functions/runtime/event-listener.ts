import * as z from 'zod';
import type { Work } from './dispatch.ts';

/** What listeners read of an EventBridge event. */
const busEvent = z.object({ time: z.string(), detail: z.unknown() });

export type BusEvent = z.infer<typeof busEvent>;

/** Something heard on a bus, as the rule hands it over under the listener's name. */
export function heard(run: (event: BusEvent) => Promise<unknown>): Work {
  const input = z.object({ event: busEvent });
  return async (payload) => run(input.parse(payload).event);
}

/** The instant a bus event speaks of, with milliseconds, UTC. */
export function instantOf(event: Pick<BusEvent, 'time'>): string {
  return new Date(event.time).toISOString();
}
