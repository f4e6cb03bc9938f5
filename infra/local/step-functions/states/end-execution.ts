import type { Json } from '../model/json-value.ts';
import { type BranchSnapshot, type ExecutionStatus, rootBranchId } from '../model/snapshot.ts';
import { StatesError } from '../model/states-error.ts';
import { abortBranch } from './fan-out.ts';
import type { Run } from './run.ts';
import { errorDetails } from './task.ts';

export function succeedExecution(run: Run, root: BranchSnapshot, output: Json): void {
  run.emit(root, 'ExecutionSucceeded', 'executionSucceededEventDetails', {
    output: JSON.stringify(output),
    outputDetails: { truncated: false },
  });
  run.snapshot.output = output;
  close(run, 'SUCCEEDED');
}

export function failExecution(run: Run, root: BranchSnapshot, error: StatesError): void {
  run.emit(root, 'ExecutionFailed', 'executionFailedEventDetails', errorDetails(error));
  recordError(run, error);
  close(run, 'FAILED');
}

/** The history has reached its maximum: AWS fails the execution with States.Runtime. */
export function failWithFullHistory(run: Run): void {
  const root = run.snapshot.branches[rootBranchId];
  if (root === undefined) return;
  const cause = 'The execution reached the maximum number of history events (25000).';
  abortBranch(run, root);
  failExecution(run, root, new StatesError('States.Runtime', cause));
}

export function abortExecution(run: Run, error: string | undefined, cause: string | undefined): void {
  stop(run, 'ABORTED', new StatesError(error ?? '', cause));
}

/** TimeoutSeconds of the machine, or AWS's limit of one year. */
export function timeOutExecution(run: Run): void {
  stop(run, 'TIMED_OUT', new StatesError('States.Timeout'));
}

function stop(run: Run, status: 'ABORTED' | 'TIMED_OUT', error: StatesError): void {
  const root = run.snapshot.branches[rootBranchId];
  if (root !== undefined) abortBranch(run, root);
  const type = status === 'ABORTED' ? 'ExecutionAborted' : 'ExecutionTimedOut';
  const details = status === 'ABORTED' ? 'executionAbortedEventDetails' : 'executionTimedOutEventDetails';
  run.emitAfter(0, type, details, errorDetails(error));
  // AWS names States.Timeout in the event only: DescribeExecution of a timed-out execution has no error.
  if (status === 'ABORTED') recordError(run, error);
  close(run, status);
}

function recordError(run: Run, error: StatesError): void {
  run.snapshot.error = error.error === '' ? undefined : error.error;
  run.snapshot.cause = error.errorCause;
}

function close(run: Run, status: ExecutionStatus): void {
  run.snapshot.status = status;
  run.snapshot.stoppedAt = run.nowMs;
  run.cancelTimer(run.snapshot.timeoutTimerId);
  run.snapshot.timeoutTimerId = undefined;
  run.steps.length = 0;
}
