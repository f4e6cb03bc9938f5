import * as z from 'zod';
import type { Work } from './dispatch.ts';

/** What listeners read of an EventBridge event. */
const busEvent = z.object({ time: z.string(), detail: z.unknown() });

export type BusEvent = z.infer<typeof busEvent>;

/** An event from a bus, as the rule delivers it with the listener's name. */
export function heard(run: (event: BusEvent) => Promise<unknown>): Work {
  const input = z.object({ event: busEvent });
  return async (payload) => run(input.parse(payload).event);
}

/** The time of a bus event, with milliseconds, UTC. */
export function instantOf(event: Pick<BusEvent, 'time'>): string {
  return new Date(event.time).toISOString();
}
