import { maxHistoryEvents, maxRedrives, redrivableMs } from './limits.ts';
import type { ExecutionSnapshot } from './snapshot.ts';

/**
 * Why an execution cannot be redriven now; undefined when it can.
 * Source: Developer Guide, "Redrive eligibility for unsuccessful executions".
 */
export function redriveRefusal(snapshot: ExecutionSnapshot, nowMs: number): string | undefined {
  if (snapshot.status === 'RUNNING' || snapshot.status === 'SUCCEEDED') {
    return `Execution is ${snapshot.status} and cannot be redriven`;
  }
  if (nowMs - (snapshot.stoppedAt ?? nowMs) > redrivableMs)
    return 'Execution has exceeded the redrivable period of 14 days';
  if (snapshot.redriveCount >= maxRedrives) return `Execution has been redriven ${maxRedrives} times`;
  if (snapshot.lastEventId >= maxHistoryEvents - 1) return 'Execution history event limit exceeded';
  return undefined;
}
