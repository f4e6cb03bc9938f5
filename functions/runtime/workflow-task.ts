import middy from '@middy/core';
import type { Context } from 'aws-lambda';
import { z } from 'zod';
import { ProductError } from '#domain/errors/product-error.ts';
import { logger } from './observability.ts';

/** The state machine sent something that this task does not understand: trying again cannot help. */
export class InvalidTaskInputError extends ProductError {
  override readonly name = 'InvalidTaskInputError';
}

/** AWS promises an ISO 8601 instant without saying how many decimals it has; ours have three. */
const enteredAt = z.iso.datetime({ offset: true }).transform((text) => new Date(text).toISOString());

/** What every task of the workflow receives: which inquiry, and the instant at which the state was entered. */
export const taskInput = z.strictObject({ inquiryId: z.string().min(1).max(80), at: enteredAt });
export const waitInput = taskInput.extend({ taskToken: z.string().min(1) });
export const signalInput = taskInput.extend({ signalId: z.string().nullable() });

/**
 * A step of the workflow: checks its input, runs, logs its outcome by id. Errors propagate by name, for that is what
 * the workflow's Retry and Catch match.
 */
export function task<Schema extends z.ZodType<{ inquiryId: string }>, Result>(
  schema: Schema,
  run: (input: z.infer<Schema>) => Promise<Result>,
) {
  return middy(async (event: unknown, _context: Context): Promise<Result> => {
    const parsed = schema.safeParse(event);
    if (!parsed.success) throw new InvalidTaskInputError(z.prettifyError(parsed.error));
    return run(parsed.data);
  }).onError((request) => {
    logger.error('Workflow step failed', {
      function: request.context.functionName,
      errorName: request.error?.name ?? 'Unknown',
    });
  });
}
