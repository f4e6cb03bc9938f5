import type { Json } from '../model/json-value.ts';
import { type ExecutionSnapshot, rootBranchId } from '../model/snapshot.ts';
import type { StateMachine } from '../model/state-machine.ts';

/** The input of an execution's start. */
export interface StartRequest {
  readonly machine: StateMachine;
  readonly name: string;
  readonly input: Json;
  readonly stateMachineVersionArn?: string | undefined;
  readonly stateMachineAliasArn?: string | undefined;
}

/** An execution without events: its first event is `start`. */
export function newExecution(request: StartRequest, executionArn: string, nowMs: number): ExecutionSnapshot {
  const { machine, name, input } = request;
  return {
    executionArn,
    name,
    stateMachineArn: machine.arn,
    stateMachineVersionArn: request.stateMachineVersionArn,
    stateMachineAliasArn: request.stateMachineAliasArn,
    input,
    startedAt: nowMs,
    status: 'RUNNING',
    stoppedAt: undefined,
    output: undefined,
    error: undefined,
    cause: undefined,
    redriveCount: 0,
    redrivenAt: undefined,
    lastEventId: 0,
    nextId: 1,
    timeoutTimerId: undefined,
    branches: {
      [rootBranchId]: {
        id: rootBranchId,
        parentId: undefined,
        index: 0,
        startAt: machine.root.startAt,
        input,
        mapItem: undefined,
        status: 'running',
        variables: {},
        lastEventId: 0,
        state: undefined,
        output: undefined,
      },
    },
  };
}
