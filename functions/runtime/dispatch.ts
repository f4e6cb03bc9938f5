import middy from '@middy/core';
import type { Context } from 'aws-lambda';
import { InvalidTaskInputError } from './invalid-task-input.ts';
import { logger } from './observability.ts';

/**
 * One named piece of work in a function: a step, a listener, a schedule or an operation. It validates its own input.
 */
export type Work = (input: unknown) => Promise<unknown>;

type WorkTable = Readonly<Record<string, Work>>;

interface NamedWork {
  readonly field: string;
  readonly name: string;
  readonly run: Work;
  readonly input: object;
}

function nameIn(event: object, field: string): string | undefined {
  const name: unknown = Object.getOwnPropertyDescriptor(event, field)?.value;
  return typeof name === 'string' ? name : undefined;
}

/** @throws InvalidTaskInputError when the payload names no work of this function: a retry cannot help. */
function findWork(tables: Readonly<Record<string, WorkTable>>, event: unknown): NamedWork {
  const payload = typeof event === 'object' && event !== null ? event : {};
  for (const [field, table] of Object.entries(tables)) {
    const name = nameIn(payload, field);
    if (name === undefined) continue;
    const run = Object.hasOwn(table, name) ? table[name] : undefined;
    if (run === undefined) throw new InvalidTaskInputError(`This function knows no ${field} "${name}".`);
    const input = Object.fromEntries(Object.entries(payload).filter(([key]) => key !== field));
    return { field, name, run, input };
  }
  throw new InvalidTaskInputError(`The payload must name one of: ${Object.keys(tables).join(', ')}.`);
}

/**
 * A function with several pieces of work. The payload names one in a field of its kind (`step`, `listener`, `schedule`,
 * `operation`); the rest of the payload is its input. Every log line carries that name. Errors propagate by name,
 * because the workflow's Retry and Catch, and every other caller, match names.
 */
export function dispatch(tables: Readonly<Record<string, WorkTable>>) {
  return middy(async (event: unknown, context: Context): Promise<unknown> => {
    const { field, name, run, input } = findWork(tables, event);
    const startedAt = performance.now();
    const line = { [field]: name, function: context.functionName };
    try {
      const result = await run(input);
      logger.info('Work done', { ...line, durationMs: Math.round(performance.now() - startedAt) });
      return result;
    } catch (error) {
      logger.error('Work failed', { ...line, errorName: error instanceof Error ? error.name : 'Unknown' });
      throw error;
    }
  });
}
