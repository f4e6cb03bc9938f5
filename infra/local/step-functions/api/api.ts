import { randomUUID } from 'node:crypto';
import { doesNotExist, type StepFunctionsEngine } from '../engine/engine.ts';
import { StepFunctionsApiError } from '../model/api-error.ts';
import { isExecutionArn, isValidName, parseStateMachineArn, type StateMachineArn } from '../model/arn.ts';
import type { ExecutionEvent } from '../model/effect.ts';
import { redriveRefusal } from '../model/redrivable.ts';
import type { ExecutionStatus } from '../model/snapshot.ts';
import type { StateMachine } from '../model/state-machine.ts';
import type { StoredExecution } from '../store/execution-store.ts';
import { ApiRequest, invalid, pageToken } from './api-request.ts';
import { describeExecutionAnswer, executionListItem, historyEventAnswer, seconds } from './api-shapes.ts';
import { validateDefinition } from './validate-definition.ts';

export interface ApiAnswer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

type Operation = (request: ApiRequest) => Promise<Record<string, unknown>> | Record<string, unknown>;

/** The AWS Step Functions API (JSON 1.0) over an engine. Source: AWS Step Functions API Reference. */
export class StepFunctionsApi {
  readonly #engine: StepFunctionsEngine;
  readonly #createdAt: number;
  readonly #operations: Readonly<Record<string, Operation>>;

  constructor(engine: StepFunctionsEngine) {
    this.#engine = engine;
    this.#createdAt = engine.options.clock.now();
    this.#operations = {
      StartExecution: (request) => this.#startExecution(request),
      DescribeExecution: (request) => this.#describeExecution(request),
      ListExecutions: (request) => this.#listExecutions(request),
      GetExecutionHistory: (request) => this.#getExecutionHistory(request),
      StopExecution: (request) => this.#stopExecution(request),
      RedriveExecution: (request) => this.#redriveExecution(request),
      SendTaskSuccess: (request) => this.#sendTaskSuccess(request),
      SendTaskFailure: (request) => this.#sendTaskFailure(request),
      SendTaskHeartbeat: (request) => this.#sendTaskHeartbeat(request),
      DescribeStateMachine: (request) => this.#describeStateMachine(request),
      DescribeStateMachineForExecution: (request) => this.#describeStateMachineForExecution(request),
      ListStateMachines: (request) => this.#listStateMachines(request),
      ValidateStateMachineDefinition: (request) => validateDefinition(request),
    };
  }

  /**
   * Handles one request.
   * @param target value of `x-amz-target`, for example `AWSStepFunctions.StartExecution`.
   * @param body the request's JSON, as text or already parsed.
   */
  async handle(target: string, body: unknown): Promise<ApiAnswer> {
    try {
      const operation = this.#operations[target.replace(/^AWSStepFunctions\./, '')];
      if (operation === undefined)
        throw new StepFunctionsApiError('UnknownOperationException', `${target} is not supported`);
      return { status: 200, body: await operation(new ApiRequest(typeof body === 'string' ? parseBody(body) : body)) };
    } catch (error) {
      if (!(error instanceof StepFunctionsApiError)) throw error;
      const type = `com.amazonaws.swf.service.v2.model#${error.code}`;
      return { status: 400, body: { __type: type, message: error.message } };
    }
  }

  async #startExecution(request: ApiRequest): Promise<Record<string, unknown>> {
    const arn = requireMachineArn(request);
    const name = request.string('name') ?? randomUUID();
    if (!isValidName(name)) throw new StepFunctionsApiError('InvalidName', `Invalid Name: '${name}'`);
    const input = request.json('input', request.string('input') ?? '{}', 'InvalidExecutionInput');
    const started = await this.#engine.start({ machine: this.#machine(arn), name, input, ...qualifiedArns(arn) });
    return { executionArn: started.executionArn, startDate: seconds(started.startedAt) };
  }

  #describeExecution(request: ApiRequest): Record<string, unknown> {
    const execution = this.#execution(request);
    return describeExecutionAnswer(execution.snapshot, this.#engine.options.clock.now());
  }

  #listExecutions(request: ApiRequest): Record<string, unknown> {
    const arn = requireMachineArn(request);
    this.#machine(arn);
    if (request.string('redriveFilter') !== undefined) throw invalid('redriveFilter', 'is not supported locally');
    const status = parseStatus(request.string('statusFilter'));
    const limit = request.maxResults();
    const page = { machineArn: arn.base, before: request.page(), limit: limit + 1 };
    const found = status === 'PENDING_REDRIVE' ? [] : this.#engine.store.executions({ ...page, status });
    const shown = found.slice(0, limit);
    const last = shown.at(-1);
    const more = found.length > limit && last !== undefined ? { nextToken: pageToken(last.seq) } : {};
    return { executions: shown.map(({ snapshot }) => executionListItem(snapshot)), ...more };
  }

  #getExecutionHistory(request: ApiRequest): Record<string, unknown> {
    const { seq } = this.#execution(request);
    const limit = request.maxResults();
    const reverse = request.boolean('reverseOrder') ?? false;
    const withData = request.boolean('includeExecutionData') ?? true;
    const found = this.#engine.store.history(seq, { reverse, after: request.page(), limit: limit + 1 });
    const shown = found.slice(0, limit);
    const last = shown.at(-1);
    const more = found.length > limit && last !== undefined ? { nextToken: pageToken(last.id) } : {};
    return { events: shown.map((event) => historyEventAnswer(event, withData)), ...more };
  }

  async #stopExecution(request: ApiRequest): Promise<Record<string, unknown>> {
    const arn = requireExecutionArn(request);
    const error = request.string('error', 256);
    const cause = request.string('cause', 32_768);
    const { snapshot } = this.#execution(request);
    const stopped =
      snapshot.status === 'RUNNING' ? await this.#engine.send(arn, { kind: 'stop', error, cause }, () => {}) : snapshot;
    return { stopDate: seconds(stopped.stoppedAt ?? this.#engine.options.clock.now()) };
  }

  async #redriveExecution(request: ApiRequest): Promise<Record<string, unknown>> {
    const arn = requireExecutionArn(request);
    const redriven = await this.#engine.send(arn, { kind: 'redrive' }, ({ snapshot }) => {
      const refusal = redriveRefusal(snapshot, this.#engine.options.clock.now());
      if (refusal !== undefined) throw new StepFunctionsApiError('ExecutionNotRedrivable', refusal);
    });
    return { redriveDate: seconds(redriven.redrivenAt ?? this.#engine.options.clock.now()) };
  }

  async #sendTaskSuccess(request: ApiRequest): Promise<Record<string, unknown>> {
    const token = requireToken(request);
    const output = request.json('output', request.requiredString('output'), 'InvalidOutput');
    return await this.#useToken({ kind: 'task-succeeded', token, output });
  }

  async #sendTaskFailure(request: ApiRequest): Promise<Record<string, unknown>> {
    const token = requireToken(request);
    const error = request.string('error', 256);
    return await this.#useToken({ kind: 'task-failed', token, error, cause: request.string('cause', 32_768) });
  }

  async #sendTaskHeartbeat(request: ApiRequest): Promise<Record<string, unknown>> {
    return await this.#useToken({ kind: 'task-heartbeat', token: requireToken(request) });
  }

  /** A token is valid while its task waits: an unknown one is InvalidToken, a used or expired one TaskTimedOut. */
  async #useToken(event: Extract<ExecutionEvent, { token: string }>): Promise<Record<string, unknown>> {
    const known = this.#engine.store.token(event.token);
    if (known === undefined) throw new StepFunctionsApiError('InvalidToken', `Invalid Token: 'Invalid token'`);
    await this.#engine.send(known.executionArn, event, () => {
      if (this.#engine.store.token(event.token)?.open === true) return;
      throw new StepFunctionsApiError('TaskTimedOut', `Task Timed Out: 'Provided task does not exist anymore'`);
    });
    return {};
  }

  #describeStateMachine(request: ApiRequest): Record<string, unknown> {
    const arn = requireMachineArn(request);
    const machine = this.#machine(arn);
    return {
      stateMachineArn: arn.qualifier === undefined ? machine.arn : `${machine.arn}:${arn.qualifier}`,
      name: machine.name,
      status: 'ACTIVE',
      definition: machine.definitionText,
      roleArn: machine.roleArn,
      type: 'STANDARD',
      creationDate: seconds(this.#createdAt),
      loggingConfiguration: { level: 'OFF', includeExecutionData: false },
      tracingConfiguration: { enabled: false },
      label: machine.name,
    };
  }

  #describeStateMachineForExecution(request: ApiRequest): Record<string, unknown> {
    const { arn, name, definitionText, roleArn } = this.#engine.machineOf(this.#execution(request));
    return {
      stateMachineArn: arn,
      name,
      definition: definitionText,
      roleArn,
      updateDate: seconds(this.#createdAt),
      loggingConfiguration: { level: 'OFF', includeExecutionData: false },
      tracingConfiguration: { enabled: false },
    };
  }

  #listStateMachines(request: ApiRequest): Record<string, unknown> {
    const limit = request.maxResults();
    const from = request.page() ?? 0;
    const machines = this.#engine.stateMachines().sort((a, b) => a.name.localeCompare(b.name));
    const shown = machines.slice(from, from + limit);
    const more = machines.length > from + limit ? { nextToken: pageToken(from + limit) } : {};
    const creationDate = seconds(this.#createdAt);
    return {
      stateMachines: shown.map(({ arn, name }) => ({ stateMachineArn: arn, name, type: 'STANDARD', creationDate })),
      ...more,
    };
  }

  #machine(arn: StateMachineArn): StateMachine {
    const machine = this.#engine.stateMachine(arn.base);
    if (machine !== undefined) return machine;
    throw new StepFunctionsApiError('StateMachineDoesNotExist', `State Machine Does Not Exist: '${arn.base}'`);
  }

  #execution(request: ApiRequest): StoredExecution {
    const arn = requireExecutionArn(request);
    const execution = this.#engine.store.execution(arn);
    if (execution === undefined) throw doesNotExist(arn);
    return execution;
  }
}

function parseBody(text: string): unknown {
  try {
    return JSON.parse(text === '' ? '{}' : text);
  } catch {
    throw new StepFunctionsApiError('SerializationException', 'The request is not JSON.');
  }
}

function requireMachineArn(request: ApiRequest): StateMachineArn {
  const text = request.requiredString('stateMachineArn');
  const arn = parseStateMachineArn(text);
  if (arn !== undefined) return arn;
  throw new StepFunctionsApiError('InvalidArn', `Invalid Arn: '${text}'`);
}

function requireExecutionArn(request: ApiRequest): string {
  const arn = request.requiredString('executionArn');
  if (isExecutionArn(arn)) return arn;
  throw new StepFunctionsApiError('InvalidArn', `Invalid Arn: '${arn}'`);
}

function requireToken(request: ApiRequest): string {
  return request.requiredString('taskToken', 2048);
}

/** A number is a version, anything else an alias; both run the current definition here. */
function qualifiedArns(arn: StateMachineArn): { stateMachineVersionArn?: string; stateMachineAliasArn?: string } {
  if (arn.qualifier === undefined) return {};
  const qualified = `${arn.base}:${arn.qualifier}`;
  return /^\d+$/.test(arn.qualifier) ? { stateMachineVersionArn: qualified } : { stateMachineAliasArn: qualified };
}

function parseStatus(text: string | undefined): ExecutionStatus | 'PENDING_REDRIVE' | undefined {
  switch (text) {
    case undefined:
    case 'RUNNING':
    case 'SUCCEEDED':
    case 'FAILED':
    case 'TIMED_OUT':
    case 'ABORTED':
      return text;
    // Only a Map's own executions wait to be redriven, and there are none here.
    case 'PENDING_REDRIVE':
      return 'PENDING_REDRIVE';
    default:
      throw invalid('statusFilter', 'must satisfy enum value set');
  }
}
