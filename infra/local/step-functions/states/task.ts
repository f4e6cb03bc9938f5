import { parseFunctionName } from '../definition/lambda-name.ts';
import { isJsonObject, type Json, type JsonObject } from '../model/json-value.ts';
import type { BranchSnapshot, StateSnapshot, TaskActivity } from '../model/snapshot.ts';
import type { TaskState } from '../model/state-machine.ts';
import { StatesError } from '../model/states-error.ts';
import { failState } from './fail-state.ts';
import { leaveState } from './leave-state.ts';
import { checkPayloadSize, type Run } from './run.ts';
import { integerSeconds } from './wait.ts';

/** Evaluates the arguments, writes TaskScheduled and TaskStarted, and asks for the function to be invoked. */
export async function scheduleTask(
  run: Run,
  branch: BranchSnapshot,
  state: StateSnapshot,
  definition: TaskState,
): Promise<void> {
  const token = definition.integration === 'invoke.waitForTaskToken' ? run.newToken() : undefined;
  const scope = token === undefined ? {} : { taskToken: token };
  const parameters = lambdaArguments(await run.evaluate(definition.arguments, branch, state, 'Arguments', scope));
  const timeoutSeconds = await secondsOf(run, branch, state, definition, 'TimeoutSeconds');
  const heartbeatSeconds = await secondsOf(run, branch, state, definition, 'HeartbeatSeconds');
  const target = parseFunctionName(parameters.FunctionName, parameters.Qualifier);
  run.emit(branch, 'TaskScheduled', 'taskScheduledEventDetails', {
    ...resourceOf(definition),
    region: run.region,
    parameters: JSON.stringify(parameters.all),
    ...(timeoutSeconds === undefined ? {} : { timeoutInSeconds: timeoutSeconds }),
    ...(heartbeatSeconds === undefined ? {} : { heartbeatInSeconds: heartbeatSeconds }),
  });
  run.emit(branch, 'TaskStarted', 'taskStartedEventDetails', resourceOf(definition));
  const invocationId = run.newId();
  state.activity = {
    kind: 'task',
    invocationId,
    executedVersion: target.qualifier ?? '$LATEST',
    token,
    timeoutTimerId: timeoutSeconds === undefined ? undefined : run.startTimer(timeoutSeconds),
    heartbeatTimerId: heartbeatSeconds === undefined ? undefined : run.startTimer(heartbeatSeconds),
    heartbeatSeconds,
  };
  if (token !== undefined) run.effects.push({ kind: 'open-token', token });
  run.effects.push({
    kind: 'invoke-lambda',
    invocationId,
    functionName: target.functionName,
    qualifier: target.qualifier,
    payload: parameters.Payload,
    stateName: state.name,
  });
}

function lambdaArguments(value: Json): {
  FunctionName: string;
  Qualifier: string | undefined;
  Payload: Json;
  all: Json;
} {
  const FunctionName = isJsonObject(value) ? value.FunctionName : undefined;
  if (!isJsonObject(value) || typeof FunctionName !== 'string' || FunctionName === '') {
    throw new StatesError('States.Runtime', 'The arguments of lambda:invoke need a FunctionName that is a string.');
  }
  checkPayloadSize(value, 'The arguments of the task');
  const Qualifier = typeof value.Qualifier === 'string' ? value.Qualifier : undefined;
  return { FunctionName, Qualifier, Payload: value.Payload ?? {}, all: value };
}

async function secondsOf(
  run: Run,
  branch: BranchSnapshot,
  state: StateSnapshot,
  definition: TaskState,
  field: 'TimeoutSeconds' | 'HeartbeatSeconds',
): Promise<number | undefined> {
  const template = field === 'TimeoutSeconds' ? definition.timeoutSeconds : definition.heartbeatSeconds;
  if (template === undefined) return undefined;
  return integerSeconds(await run.evaluate(template, branch, state, field), field, 1);
}

function resourceOf(definition: TaskState): JsonObject {
  return { resourceType: 'lambda', resource: definition.integration };
}

/** The function returned: the end of a plain task, or the beginning of the wait for the token's owner. */
export async function lambdaSucceeded(
  run: Run,
  branch: BranchSnapshot,
  state: StateSnapshot,
  definition: TaskState,
  task: TaskActivity,
  payload: Json,
): Promise<void> {
  const result = lambdaResult(task, payload);
  task.invocationId = undefined;
  if (task.token === undefined) return await taskSucceeded(run, branch, state, definition, task, result);
  const tooLarge = sizeError(state, result);
  if (tooLarge !== undefined) return await taskFailed(run, branch, state, definition, task, tooLarge);
  run.emit(branch, 'TaskSubmitted', 'taskSubmittedEventDetails', {
    ...resourceOf(definition),
    output: JSON.stringify(result),
    outputDetails: { truncated: false },
  });
}

/** Result of the optimized Lambda integration, as on AWS. */
function lambdaResult(task: TaskActivity, payload: Json): JsonObject {
  return {
    ExecutedVersion: task.executedVersion,
    Payload: payload,
    SdkHttpMetadata: { HttpStatusCode: 200 },
    StatusCode: 200,
  };
}

export async function taskSucceeded(
  run: Run,
  branch: BranchSnapshot,
  state: StateSnapshot,
  definition: TaskState,
  task: TaskActivity,
  result: Json,
): Promise<void> {
  const tooLarge = sizeError(state, result);
  if (tooLarge !== undefined) return await taskFailed(run, branch, state, definition, task, tooLarge);
  run.releaseTask(task);
  state.activity = { kind: 'idle' };
  run.emit(branch, 'TaskSucceeded', 'taskSucceededEventDetails', {
    ...resourceOf(definition),
    output: JSON.stringify(result),
    outputDetails: { truncated: false },
  });
  const exit = { source: definition, prefix: '', defaultOutput: result, next: definition.next, scope: { result } };
  await leaveState(run, branch, state, exit);
}

function sizeError(state: StateSnapshot, result: Json): StatesError | undefined {
  try {
    checkPayloadSize(result, `The result of the task in the state '${state.name}'`);
    return undefined;
  } catch (error) {
    if (error instanceof StatesError) return error;
    throw error;
  }
}

/** The function failed, or the token's owner reported failure. */
export async function taskFailed(
  run: Run,
  branch: BranchSnapshot,
  state: StateSnapshot,
  definition: TaskState,
  task: TaskActivity,
  error: StatesError,
): Promise<void> {
  run.releaseTask(task);
  state.activity = { kind: 'idle' };
  run.emit(branch, 'TaskFailed', 'taskFailedEventDetails', { ...resourceOf(definition), ...errorDetails(error) });
  await failState(run, branch, state, error);
}

/**
 * TimeoutSeconds or HeartbeatSeconds has passed. AWS reports both as States.Timeout; a missed heartbeat may also be
 * caught as States.HeartbeatTimeout.
 */
export async function taskTimedOut(
  run: Run,
  branch: BranchSnapshot,
  state: StateSnapshot,
  definition: TaskState,
  task: TaskActivity,
  missedHeartbeat: boolean,
): Promise<void> {
  run.releaseTask(task);
  state.activity = { kind: 'idle' };
  const aliases = missedHeartbeat ? ['States.HeartbeatTimeout'] : [];
  const error = new StatesError('States.Timeout', undefined, undefined, aliases);
  run.emit(branch, 'TaskTimedOut', 'taskTimedOutEventDetails', { ...resourceOf(definition), ...errorDetails(error) });
  await failState(run, branch, state, error);
}

/** Error and cause as event details: left out when absent. */
export function errorDetails(error: StatesError): JsonObject {
  return {
    ...(error.error === '' ? {} : { error: error.error }),
    ...(error.errorCause === undefined ? {} : { cause: error.errorCause }),
  };
}

/** A heartbeat arrived: its timeout starts again. */
export function restartHeartbeat(run: Run, task: TaskActivity): void {
  if (task.heartbeatSeconds === undefined) return;
  run.cancelTimer(task.heartbeatTimerId);
  task.heartbeatTimerId = run.startTimer(task.heartbeatSeconds);
}
