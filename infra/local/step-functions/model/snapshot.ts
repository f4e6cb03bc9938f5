import type { Json } from './json-value.ts';

export type ExecutionStatus = 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT' | 'ABORTED';

/**
 * The whole state of an execution, as plain JSON. Together with its definition and one event it determines the next
 * state. Instants are epoch milliseconds.
 */
export interface ExecutionSnapshot {
  readonly executionArn: string;
  readonly name: string;
  readonly stateMachineArn: string;
  readonly stateMachineVersionArn: string | undefined;
  readonly stateMachineAliasArn: string | undefined;
  readonly input: Json;
  readonly startedAt: number;
  status: ExecutionStatus;
  stoppedAt: number | undefined;
  output: Json | undefined;
  error: string | undefined;
  cause: string | undefined;
  redriveCount: number;
  redrivenAt: number | undefined;
  lastEventId: number;
  /** Next number for a timer, invocation, token or branch of this execution. */
  nextId: number;
  timeoutTimerId: number | undefined;
  branches: Record<string, BranchSnapshot>;
}

/** A sequence of states: the machine itself (`root`), one Parallel branch or one Map iteration. */
export interface BranchSnapshot {
  readonly id: string;
  readonly parentId: string | undefined;
  readonly index: number;
  readonly startAt: string;
  readonly input: Json;
  readonly mapItem: Json | undefined;
  status: 'pending' | 'running' | 'succeeded' | 'failed' | 'aborted';
  variables: Record<string, Json>;
  lastEventId: number;
  state: StateSnapshot | undefined;
  output: Json | undefined;
}

export interface StateSnapshot {
  readonly name: string;
  readonly input: Json;
  readonly enteredAt: number;
  readonly enteredEventId: number;
  retryCount: number;
  /** Attempts used of each retrier, in their order. */
  retrierAttempts: number[];
  activity: Activity;
  /** Its branches or iterations all succeeded; only Output or Assign is left. */
  hasSucceeded?: true;
}

/** What a state is waiting for. */
export type Activity =
  | { readonly kind: 'idle' }
  | { readonly kind: 'waiting'; readonly timerId: number }
  | { readonly kind: 'retrying'; readonly timerId: number }
  | TaskActivity
  | FanOutActivity;

export interface TaskActivity {
  readonly kind: 'task';
  invocationId: number | undefined;
  readonly executedVersion: string;
  readonly token: string | undefined;
  readonly timeoutTimerId: number | undefined;
  heartbeatTimerId: number | undefined;
  readonly heartbeatSeconds: number | undefined;
}

export interface FanOutActivity {
  readonly kind: 'fan-out';
  readonly childIds: readonly string[];
  readonly maxConcurrency: number;
}

export const rootBranchId = 'root';
