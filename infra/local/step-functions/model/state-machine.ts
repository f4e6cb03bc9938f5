import type { Template } from './template.ts';

/** A state machine after loading: every expression compiled, every transition checked. */
export interface StateMachine {
  readonly name: string;
  readonly arn: string;
  readonly roleArn: string;
  readonly comment: string | undefined;
  /** The definition as it was given, as JSON text: stored with each execution so that it finishes on its version. */
  readonly definitionText: string;
  readonly timeoutSeconds: number | undefined;
  readonly root: StateList;
  /** All states, nested ones included: names are unique over the whole machine. */
  readonly states: ReadonlyMap<string, State>;
}

/** A `StartAt` with its `States`: the machine itself, a Parallel branch or a Map processor. */
export interface StateList {
  readonly startAt: string;
  readonly stateNames: readonly string[];
}

interface StateBase {
  readonly name: string;
  readonly comment: string | undefined;
  readonly assign: Template | undefined;
  readonly output: Template | undefined;
}

interface Continuing extends StateBase {
  /** Undefined when the state ends its list. */
  readonly next: string | undefined;
}

interface Fallible extends Continuing {
  readonly retry: readonly Retrier[];
  readonly catch: readonly Catcher[];
}

export interface Retrier {
  readonly errorEquals: readonly string[];
  readonly intervalSeconds: number;
  readonly maxAttempts: number;
  readonly backoffRate: number;
  readonly maxDelaySeconds: number | undefined;
  readonly jitterStrategy: 'FULL' | 'NONE';
}

export interface Catcher {
  readonly errorEquals: readonly string[];
  readonly next: string;
  readonly assign: Template | undefined;
  readonly output: Template | undefined;
}

export interface TaskState extends Fallible {
  readonly type: 'Task';
  readonly integration: 'invoke' | 'invoke.waitForTaskToken';
  readonly arguments: Template;
  readonly timeoutSeconds: Template | undefined;
  readonly heartbeatSeconds: Template | undefined;
}

export interface PassState extends Continuing {
  readonly type: 'Pass';
}

export interface WaitState extends Continuing {
  readonly type: 'Wait';
  readonly until: { readonly field: 'Seconds' | 'Timestamp'; readonly template: Template };
}

export interface ChoiceRule {
  readonly condition: Template;
  readonly next: string;
  readonly assign: Template | undefined;
  readonly output: Template | undefined;
}

export interface ChoiceState extends StateBase {
  readonly type: 'Choice';
  readonly rules: readonly ChoiceRule[];
  readonly default: string | undefined;
}

export interface ParallelState extends Fallible {
  readonly type: 'Parallel';
  readonly arguments: Template | undefined;
  readonly branches: readonly StateList[];
}

export interface MapState extends Fallible {
  readonly type: 'Map';
  readonly items: Template | undefined;
  readonly itemSelector: Template | undefined;
  readonly maxConcurrency: Template | undefined;
  readonly processor: StateList;
}

export interface SucceedState extends StateBase {
  readonly type: 'Succeed';
}

export interface FailState extends StateBase {
  readonly type: 'Fail';
  readonly error: Template | undefined;
  readonly cause: Template | undefined;
}

export type State =
  | TaskState
  | PassState
  | WaitState
  | ChoiceState
  | ParallelState
  | MapState
  | SucceedState
  | FailState;

export type StateType = State['type'];
