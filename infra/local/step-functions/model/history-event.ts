import type { JsonObject } from './json-value.ts';
import type { StateType } from './state-machine.ts';

type WithExit = Exclude<StateType, 'Fail'>;
type Abortable = 'Task' | 'Wait' | 'Parallel' | 'Map';
type FanOut = 'Parallel' | 'Map';

/** Event types of GetExecutionHistory that this engine writes, spelt as on AWS. */
export type HistoryEventType =
  | 'ExecutionStarted'
  | 'ExecutionSucceeded'
  | 'ExecutionFailed'
  | 'ExecutionTimedOut'
  | 'ExecutionAborted'
  | 'ExecutionRedriven'
  | 'EvaluationFailed'
  | `${StateType}StateEntered`
  | `${WithExit}StateExited`
  | `${Abortable}StateAborted`
  | `${FanOut}State${'Started' | 'Succeeded' | 'Failed'}`
  | `MapIteration${'Started' | 'Succeeded' | 'Failed' | 'Aborted'}`
  | `Task${'Scheduled' | 'Started' | 'Submitted' | 'Succeeded' | 'Failed' | 'TimedOut'}`;

/** One event of an execution's history. */
export interface HistoryEvent {
  readonly id: number;
  /** Event that led to this one in its branch; 0 for the first state, as on AWS. */
  readonly previousEventId: number;
  /** Epoch milliseconds. */
  readonly timestamp: number;
  readonly type: HistoryEventType;
  /** Details object named as in the SDK, for example `taskScheduledEventDetails`. */
  readonly details: { readonly name: string; readonly value: JsonObject } | undefined;
}
