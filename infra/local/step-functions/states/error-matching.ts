import { randomSequence } from '../model/jsonata-functions.ts';
import type { Retrier } from '../model/state-machine.ts';
import type { StatesError } from '../model/states-error.ts';

/**
 * Whether an `ErrorEquals` list matches an error.
 * - `States.ALL` matches every error but States.DataLimitExceeded and States.Runtime.
 * - `States.TaskFailed` matches every error but timeouts and those two.
 * - `States.Runtime` is never matched.
 * Source: Developer Guide, "Handling errors in Step Functions workflows", "Error names".
 */
export function matchesError(errorEquals: readonly string[], error: StatesError): boolean {
  if (error.error === 'States.Runtime') return false;
  if (errorEquals.includes(error.error) || error.alsoKnownAs.some((name) => errorEquals.includes(name))) return true;
  if (error.error === 'States.DataLimitExceeded') return false;
  if (errorEquals.includes('States.ALL')) return true;
  return errorEquals.includes('States.TaskFailed') && error.error !== 'States.Timeout';
}

/**
 * Seconds before the next attempt: IntervalSeconds × BackoffRate^attempts, at most MaxDelaySeconds,
 * with FULL jitter anything between zero and that.
 * @param attempts retries already made by this retrier.
 */
export function retryDelaySeconds(retrier: Retrier, attempts: number, seed: string): number {
  const backedOff = retrier.intervalSeconds * retrier.backoffRate ** attempts;
  const delay = Math.min(backedOff, retrier.maxDelaySeconds ?? Number.MAX_SAFE_INTEGER / 1000);
  return retrier.jitterStrategy === 'FULL' ? randomSequence(seed)() * delay : delay;
}
