import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FunctionBlueprint } from '#blueprint/functions.ts';
import type { LocalClock } from '#local/clock/clock.ts';
import { isObject, type Json, throughJson } from '#local/kernel/json.ts';
import { underGrantsOf } from '#local/kernel/table-grants.ts';
import { functionArn, projectRoot } from './environment.ts';

/** A failed invocation in Lambda's format: `errorType` is what ASL's `ErrorEquals` matches. */
export interface FunctionFailure {
  readonly errorType: string;
  readonly errorMessage: string;
  readonly stackTrace: readonly string[];
}

export type Invocation =
  | { readonly kind: 'success'; readonly payload: Json }
  | { readonly kind: 'failure'; readonly failure: FunctionFailure };

/** No function of that name is declared. */
export class FunctionUnknownError extends Error {
  override readonly name = 'FunctionUnknownError';
}

/** A function that was invoked for its result failed. */
export class FunctionFailedError extends Error {
  override readonly name = 'FunctionFailedError';
  readonly failure: FunctionFailure;

  constructor(functionName: string, failure: FunctionFailure) {
    super(`${functionName} failed: ${failure.errorType}: ${failure.errorMessage}`);
    this.failure = failure;
  }
}

type Handler = (event: Json, context: object) => unknown;

export interface InvokerOptions {
  readonly functions: readonly FunctionBlueprint[];
  readonly clock: LocalClock;
  /** Called after every invocation, whatever its outcome, with the function's name and its work. */
  readonly onFinished: (what: string, outcome: Invocation) => void;
}

/** Invokes the product's functions as Lambda would: JSON in, JSON out, a time limit, errors by name. */
export class Invoker {
  readonly #options: InvokerOptions;
  readonly #byName: ReadonlyMap<string, FunctionBlueprint>;
  readonly #handlers = new Map<string, Promise<Handler>>();

  constructor(options: InvokerOptions) {
    this.#options = options;
    this.#byName = new Map(options.functions.map((fn) => [fn.name, fn]));
  }

  has(name: string): boolean {
    return this.#byName.has(name);
  }

  /** @throws FunctionUnknownError; a failing function does not throw, its failure is returned. */
  async invoke(name: string, event: unknown): Promise<Invocation> {
    const fn = this.#byName.get(name);
    if (fn === undefined)
      throw new FunctionUnknownError(`There is no function "${name}" in infra/blueprint/functions.ts.`);
    return this.#options.clock.track(async () => {
      const payload = throughJson(event);
      const outcome = await this.#attempt(fn, payload);
      this.#options.onFinished(whatOf(name, payload), outcome);
      return outcome;
    });
  }

  /** Invokes a function for its result. @throws FunctionFailedError when it failed. */
  async result(name: string, event: unknown): Promise<Json> {
    const outcome = await this.invoke(name, event);
    if (outcome.kind === 'failure') throw new FunctionFailedError(name, outcome.failure);
    return outcome.payload;
  }

  async #attempt(fn: FunctionBlueprint, event: Json): Promise<Invocation> {
    const requestId = randomUUID();
    const deadlineMs = performance.now() + fn.timeoutSeconds * 1000;
    let timer: NodeJS.Timeout | undefined;
    try {
      const handler = await this.#load(fn);
      const running = Promise.resolve(
        underGrantsOf(fn, () => handler(event, lambdaContext(fn, requestId, deadlineMs))),
      );
      const late = new Promise<never>((_, reject) => {
        timer = setTimeout(
          () => reject(new TaskTimedOut(requestId, fn.timeoutSeconds)),
          deadlineMs - performance.now(),
        );
      });
      return { kind: 'success', payload: throughJson(await Promise.race([running, late])) };
    } catch (error) {
      return { kind: 'failure', failure: describe(error) };
    } finally {
      clearTimeout(timer);
    }
  }

  #load(fn: FunctionBlueprint): Promise<Handler> {
    const known = this.#handlers.get(fn.name);
    if (known !== undefined) return known;
    const loading = importHandler(fn);
    this.#handlers.set(fn.name, loading);
    // A missing or broken file may be repaired before the next call, so only a loaded handler is cached.
    loading.catch(() => this.#handlers.delete(fn.name));
    return loading;
  }
}

/** The piece of work in a function (step, listener, schedule or operation) that the payload names. */
function whatOf(functionName: string, payload: Json): string {
  for (const field of ['step', 'listener', 'schedule', 'operation']) {
    const name = isObject(payload) ? payload[field] : undefined;
    if (typeof name === 'string') return `${functionName} · ${name}`;
  }
  return functionName;
}

/** Lambda's own error names: https://docs.aws.amazon.com/lambda/latest/dg/nodejs-exceptions.html */
class HandlerNotFound extends Error {
  override readonly name = 'Runtime.HandlerNotFound';
}

class ImportModuleError extends Error {
  override readonly name = 'Runtime.ImportModuleError';
}

class TaskTimedOut extends Error {
  override readonly name = 'Sandbox.Timedout';

  constructor(requestId: string, seconds: number) {
    super(`RequestId: ${requestId} Error: Task timed out after ${seconds.toFixed(2)} seconds`);
  }
}

async function importHandler(fn: FunctionBlueprint): Promise<Handler> {
  const file = join(projectRoot, fn.entry);
  if (!existsSync(file))
    throw new ImportModuleError(`The function "${fn.name}" has no handler: ${fn.entry} does not exist.`);
  const module: unknown = await import(pathToFileURL(file).href);
  const handler = isObject(module) ? module.handler : undefined;
  if (!isHandler(handler)) throw new HandlerNotFound(`${fn.entry} exports no function called "handler".`);
  return handler;
}

function isHandler(value: unknown): value is Handler {
  return typeof value === 'function';
}

function lambdaContext(fn: FunctionBlueprint, requestId: string, deadlineMs: number): object {
  return {
    callbackWaitsForEmptyEventLoop: true,
    functionName: `vestibule-local-${fn.name}`,
    functionVersion: '$LATEST',
    invokedFunctionArn: functionArn(fn.name),
    memoryLimitInMB: String(fn.memoryMb),
    awsRequestId: requestId,
    logGroupName: `/aws/lambda/vestibule-local-${fn.name}`,
    logStreamName: 'local',
    getRemainingTimeInMillis: () => Math.max(0, Math.round(deadlineMs - performance.now())),
  };
}

/** "TypeError: x is not a function" */
export function failureLine({ errorType, errorMessage }: FunctionFailure): string {
  return `${errorType}: ${errorMessage}`;
}

function describe(error: unknown): FunctionFailure {
  if (!(error instanceof Error)) return { errorType: 'Error', errorMessage: String(error), stackTrace: [] };
  return {
    errorType: error.name,
    errorMessage: error.message,
    stackTrace: (error.stack ?? '').split('\n').map((line) => line.trim()),
  };
}
