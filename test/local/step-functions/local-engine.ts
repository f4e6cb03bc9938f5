import { LocalClock } from '#local/clock/clock.ts';
import { StepFunctionsApi } from '#local/step-functions/api/api.ts';
import { describeExecution, executionHistory, visitedStates } from '#local/step-functions/api/read-api.ts';
import { loadStateMachine } from '#local/step-functions/definition/load-state-machine.ts';
import { type InvokeContext, type InvokeOutcome, StepFunctionsEngine } from '#local/step-functions/engine/engine.ts';
import type { HistoryEvent } from '#local/step-functions/model/history-event.ts';
import type { Json } from '#local/step-functions/model/json-value.ts';

export const startAt = Date.UTC(2026, 10, 22, 8, 0, 0);
const machineArn = (name: string) => `arn:aws:states:eu-west-3:000000000000:stateMachine:${name}`;

/** The input of the functions here: always an object. */
export type Payload = Record<string, Json>;

export type Fn = (payload: Payload, context: InvokeContext) => unknown;

/** The error of a test's function, in Lambda's format. */
export class FunctionError extends Error {
  readonly errorType: string;

  constructor(errorType: string, message = 'failed') {
    super(message);
    this.errorType = errorType;
  }
}

/** An engine on a manual clock with the test's own functions, recording each call. */
export class LocalEngine {
  readonly clock: LocalClock;
  readonly engine: StepFunctionsEngine;
  readonly api: StepFunctionsApi;
  readonly calls: { name: string; payload: Payload; context: InvokeContext }[] = [];
  readonly errors: unknown[] = [];
  readonly functions: Record<string, Fn>;

  constructor(
    functions: Record<string, Fn> = {},
    options: { dbPath?: string; clock?: LocalClock; onChange?: (arn: string) => void } = {},
  ) {
    this.functions = functions;
    this.clock = options.clock ?? new LocalClock({ kind: 'manual', startAt });
    this.engine = new StepFunctionsEngine({
      dbPath: options.dbPath ?? ':memory:',
      clock: this.clock,
      region: 'eu-west-3',
      accountId: '000000000000',
      invoke: (name, payload, context) => this.#invoke(name, payload as Payload, context),
      onError: (error) => this.errors.push(error),
      ...(options.onChange === undefined ? {} : { onChange: options.onChange }),
    });
    this.api = new StepFunctionsApi(this.engine);
  }

  async #invoke(name: string, payload: Payload, context: InvokeContext): Promise<InvokeOutcome> {
    this.calls.push({ name, payload, context });
    const fn = this.functions[name];
    if (fn === undefined) return { ok: false, errorType: 'Lambda.ResourceNotFoundException', errorMessage: name };
    try {
      return { ok: true, payload: await fn(payload, context) };
    } catch (error) {
      if (!(error instanceof FunctionError)) throw error;
      return { ok: false, errorType: error.errorType, errorMessage: error.message };
    }
  }

  add(definition: object, name = 'Machine'): this {
    this.engine.addStateMachine(loadStateMachine({ name, arn: machineArn(name), definition }));
    return this;
  }

  resume(): this {
    this.engine.resume();
    return this;
  }

  async start(input: Json = {}, name = 'run', machine = 'Machine'): Promise<string> {
    const answer = await this.api.handle('AWSStepFunctions.StartExecution', {
      stateMachineArn: machineArn(machine),
      name,
      input: JSON.stringify(input),
    });
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
    await this.clock.settle();
    if (this.errors.length > 0) throw this.errors[0];
    return String(answer.body.executionArn);
  }

  async call(operation: string, body: object) {
    const answer = await this.api.handle(`AWSStepFunctions.${operation}`, body);
    await this.clock.settle();
    return answer;
  }

  async advance(seconds: number): Promise<void> {
    await this.clock.advanceTo(this.clock.now() + seconds * 1000);
    if (this.errors.length > 0) throw this.errors[0];
  }

  describe(arn: string) {
    return describeExecution(this.engine, arn);
  }

  history(arn: string): HistoryEvent[] {
    return executionHistory(this.engine, arn);
  }

  types(arn: string): string[] {
    return this.history(arn).map((event) => event.type);
  }

  path(arn: string): string[] {
    return visitedStates(this.history(arn));
  }

  close(): Promise<void> {
    return this.engine.close();
  }
}

/** A machine in JSONata whose first state is the first one given. */
export function machine(states: Record<string, object>, more: object = {}): object {
  return { QueryLanguage: 'JSONata', StartAt: Object.keys(states)[0], States: states, ...more };
}

export const invoke = 'arn:aws:states:::lambda:invoke';
const waitForToken = 'arn:aws:states:::lambda:invoke.waitForTaskToken';

export function task(more: object = {}, name = 'work'): object {
  return { Type: 'Task', Resource: invoke, Arguments: { FunctionName: name, Payload: {} }, End: true, ...more };
}

export function tokenTask(more: object = {}, name = 'ask'): object {
  const Payload = { token: '{% $states.context.Task.Token %}' };
  return { Type: 'Task', Resource: waitForToken, Arguments: { FunctionName: name, Payload }, End: true, ...more };
}

/** Runs one machine until it waits or ends, and returns its description. */
export async function runMachine(definition: object, input: Json = {}, functions: Record<string, Fn> = {}) {
  const local = new LocalEngine(functions).add(definition).resume();
  const arn = await local.start(input);
  return { local, arn, ...local.describe(arn), types: local.types(arn), path: local.path(arn) };
}
