import { isObject, type Json, throughJson } from '#local/kernel/json.ts';
import { stateMachineArn } from '#local/lambda/environment.ts';
import {
  currentState,
  type DefinitionGraph,
  describeExecution,
  executionGraph,
  executionHistory,
  listExecutions,
  visitedStates,
} from '#local/step-functions/api/read-api.ts';
import type { StepFunctionsEngine } from '#local/step-functions/engine/engine.ts';
import type { WorkflowManifest } from '#workflows/manifest.ts';

export type ExecutionStatus = 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT' | 'ABORTED';
export const executionStatuses: readonly ExecutionStatus[] = ['RUNNING', 'SUCCEEDED', 'FAILED', 'TIMED_OUT', 'ABORTED'];

/** One line of the list; an execution is named after its inquiry, a later run has its number appended. */
export interface ExecutionLine {
  readonly inquiryId: string;
  readonly workflow: string;
  readonly status: ExecutionStatus;
  /** The current or last state. */
  readonly currentState: string | undefined;
  readonly startedAt: number;
  readonly stoppedAt: number | undefined;
}

export interface HistoryLine {
  readonly id: number;
  readonly at: number;
  readonly type: string;
  readonly state: string | undefined;
  readonly detailsName: string | undefined;
  readonly details: Json;
}

export interface ExecutionView extends ExecutionLine {
  readonly waitingFor: string | undefined;
  readonly input: Json;
  readonly output: Json;
  readonly error: string | undefined;
  readonly cause: string | undefined;
  readonly history: readonly HistoryLine[];
  /** States entered, in order, repetitions included. */
  readonly path: readonly string[];
  readonly graph: DefinitionGraph;
}

/** Reads executions for the console and for `/_local/executions`. */
export class ExecutionReader {
  readonly #engine: StepFunctionsEngine;
  readonly #workflows: readonly WorkflowManifest[];

  constructor(engine: StepFunctionsEngine, workflows: readonly WorkflowManifest[]) {
    this.#engine = engine;
    this.#workflows = workflows;
  }

  /** Youngest first. */
  list(filter: { status?: ExecutionStatus; limit: number }): ExecutionLine[] {
    return this.#workflows
      .flatMap((workflow) =>
        listExecutions(this.#engine, { stateMachineArn: stateMachineArn(workflow.name), ...filter }).map((one) => ({
          inquiryId: one.name,
          workflow: workflow.name,
          status: one.status,
          currentState: one.currentStates.at(-1) ?? this.#lastState(one.executionArn),
          startedAt: one.startedAt,
          stoppedAt: one.stoppedAt,
        })),
      )
      .sort((a, b) => b.startedAt - a.startedAt)
      .slice(0, filter.limit);
  }

  /** The latest run of an inquiry: the first has its id, the others are numbered from 2. */
  find(inquiryId: string): ExecutionView | undefined {
    for (const workflow of this.#workflows) {
      const first = `${stateMachineArn(workflow.name).replace(':stateMachine:', ':execution:')}:${inquiryId}`;
      const isThere = (arn: string) => this.#engine.store.execution(arn) !== undefined;
      if (!isThere(first)) continue;
      let run = 1;
      while (isThere(`${first}-${run + 1}`)) run += 1;
      return this.#view(workflow.name, run === 1 ? first : `${first}-${run}`);
    }
    return undefined;
  }

  /** Earliest pending timer of any execution, epoch ms: the next deadline, reminder or retry. */
  nextDeadline(): number | undefined {
    return this.#engine.store.timers()[0]?.dueAt;
  }

  #lastState(executionArn: string): string | undefined {
    return visitedStates(executionHistory(this.#engine, executionArn)).at(-1);
  }

  #view(workflow: string, arn: string): ExecutionView {
    const one = describeExecution(this.#engine, arn);
    const history = executionHistory(this.#engine, arn);
    const path = visitedStates(history);
    const current = currentState(this.#engine, arn);
    return {
      inquiryId: one.name,
      workflow,
      status: one.status,
      currentState: current?.name ?? path.at(-1),
      waitingFor: current?.waitingFor,
      startedAt: one.startedAt,
      stoppedAt: one.stoppedAt,
      input: throughJson(one.input),
      output: throughJson(one.output),
      error: one.error,
      cause: one.cause,
      path,
      graph: executionGraph(this.#engine, arn),
      history: withStates(
        history.map(({ id, timestamp, type, details }) => ({
          id,
          at: timestamp,
          type,
          detailsName: details?.name,
          details: readable(throughJson(details?.value)),
        })),
      ),
    };
  }
}

/** An event belongs to the state entered last before it, which holds for a machine without parallel branches. */
function withStates(events: readonly Omit<HistoryLine, 'state'>[]): HistoryLine[] {
  let state: string | undefined;
  return events.map((event) => {
    const name = isObject(event.details) ? event.details.name : undefined;
    if (event.type.endsWith('StateEntered') && typeof name === 'string') state = name;
    return { ...event, state: event.type.startsWith('Execution') ? undefined : state };
  });
}

/** JSON inside strings is expanded, so that a person can read it; task tokens are never shown. */
function readable(value: Json): Json {
  if (typeof value === 'string') return opened(value);
  if (Array.isArray(value)) return value.map(readable);
  if (!isJsonRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, /^task_?token$/i.test(key) ? '(hidden)' : readable(member)]),
  );
}

function isJsonRecord(value: Json): value is { readonly [key: string]: Json } {
  return isObject(value);
}

function opened(text: string): Json {
  if (!/^\s*[{[]/.test(text)) return text;
  try {
    const inner: Json = JSON.parse(text);
    return readable(inner);
  } catch {
    return text;
  }
}
