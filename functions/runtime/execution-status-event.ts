import * as z from 'zod';
import { brokenStatuses, readRunName } from '#adapters/step-functions/run-names.ts';
import type { BrokenOff } from '#ports/workflow.ts';
import type { BusEvent } from './event-listener.ts';

/**
 * AWS: "Step Functions Execution Status Change"; its `stopDate` is in epoch milliseconds. With a customer-managed key
 * the event has no input, so the inquiry is read from the execution's name.
 */
const statusChange = z.object({
  name: z.string().transform((name, context) => {
    const run = readRunName(name);
    if (run !== undefined) return run;
    context.addIssue(`No run of an inquiry is named ${name}.`);
    return z.NEVER;
  }),
  status: z.enum(['FAILED', 'TIMED_OUT', 'ABORTED']),
  stopDate: z.number(),
});

/** @throws ZodError for any event but the end of one of our runs */
export function readBrokenRun(event: Pick<BusEvent, 'detail'>): BrokenOff {
  const { name, status, stopDate } = statusChange.parse(event.detail);
  return { ...name, ended: brokenStatuses[status], at: new Date(stopDate).toISOString() };
}
