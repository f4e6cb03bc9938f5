import * as z from 'zod';
import type { Work } from './dispatch.ts';
import { InvalidTaskInputError } from './invalid-task-input.ts';

/** AWS promises an ISO 8601 instant without fixing its number of decimals; ours have three. */
const enteredAt = z.iso.datetime({ offset: true }).transform((text) => new Date(text).toISOString());

/** The input of every workflow task: the inquiry, and the instant at which the state was entered. */
export const taskInput = z.strictObject({ inquiryId: z.string().min(1).max(80), at: enteredAt });
export const waitInput = taskInput.extend({ taskToken: z.string().min(1) });
export const signalInput = taskInput.extend({ signalId: z.string().nullable() });

/** A step of the workflow: validates its input, then runs. */
export function task<Schema extends z.ZodType<{ inquiryId: string }>>(
  schema: Schema,
  run: (input: z.infer<Schema>) => Promise<unknown>,
): Work {
  return async (input) => {
    const parsed = schema.safeParse(input);
    if (!parsed.success) throw new InvalidTaskInputError(z.prettifyError(parsed.error));
    return run(parsed.data);
  };
}
