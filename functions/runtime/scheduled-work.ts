import * as z from 'zod';
import type { Work } from './dispatch.ts';

const scheduled = z.object({ scheduledAt: z.string() });

/** Work of a schedule: its input is the scheduled instant, with milliseconds, UTC. */
export function byTheClock(run: (at: string) => Promise<unknown>): Work {
  return async (input) => run(new Date(scheduled.parse(input).scheduledAt).toISOString());
}
