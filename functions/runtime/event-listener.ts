import middy from '@middy/core';
import type { Context, EventBridgeEvent } from 'aws-lambda';
import { logger } from './observability.ts';

/** Something that arrived by a bus, a schedule or an operator; failures propagate, for the sender tries again. */
export function listen<Input, Result>(run: (input: Input) => Promise<Result>) {
  return middy(async (input: Input, _context: Context): Promise<Result> => run(input)).onError((request) => {
    logger.error('Listener failed', {
      function: request.context.functionName,
      errorName: request.error?.name ?? 'Unknown',
    });
  });
}

export type BusEvent = EventBridgeEvent<string, unknown>;

/** The instant a bus event speaks of, with milliseconds, UTC. */
export function instantOf(event: Pick<BusEvent, 'time'>): string {
  return new Date(event.time).toISOString();
}
