/**
 * Interprets the deployed workflow file as Step Functions would, so that races run over the real graph: its choices,
 * its retries, its timeouts. It deliberately shares no code with the local engine: it waits where the race's schedule
 * decides, and its only store is memory.
 */
import jsonata from 'jsonata';
import { compileWorkflow } from '#workflows/compile.ts';
import { inquiryWorkflow } from '#workflows/manifest.ts';

// biome-ignore lint/suspicious/noExplicitAny: an interpreter reads whatever JSON the workflow file holds.
type Json = any;

const states: Record<string, Json> = JSON.parse(compileWorkflow(inquiryWorkflow)).States;

const compiled = new Map<string, jsonata.Expression>();
const known = new Map<string, Json>();

interface Scope {
  readonly input: Json;
  readonly result?: Json;
  readonly errorOutput?: Json;
  readonly context: Json;
  readonly waits: number;
}

/** Expressions depend on little input, so each result is cached. */
async function evaluate(text: string, scope: Scope): Promise<Json> {
  const expression = text.replace(/^\{%\s*|\s*%\}$/g, '');
  if (/^\$states(\.\w+)+$/.test(expression)) {
    const path = expression.split('.').slice(1);
    return path.reduce((value: Json, name) => value?.[name], scope);
  }
  const key = JSON.stringify([
    expression,
    scope.input,
    scope.result,
    scope.errorOutput,
    scope.context.State.Name,
    scope.context.Execution,
    scope.waits,
  ]);
  if (!known.has(key)) {
    const ready = compiled.get(expression) ?? jsonata(expression);
    compiled.set(expression, ready);
    known.set(key, await ready.evaluate({}, { states: scope, waits: scope.waits }));
  }
  return known.get(key);
}

async function filled(template: Json, scope: Scope): Promise<Json> {
  if (typeof template === 'string') return template.startsWith('{%') ? evaluate(template, scope) : template;
  if (template === null || typeof template !== 'object') return template;
  const entries = await Promise.all(
    Object.entries(template).map(async ([name, value]) => [name, await filled(value, scope)] as const),
  );
  return Object.fromEntries(entries);
}

export interface Wait {
  readonly taskToken: string;
  readonly state: string;
  readonly timeoutAtMs: number;
  /** Ends the wait, by a signal or by its timeout; false when it has ended already. */
  readonly end: (how: { readonly signal: Json } | 'timeout') => boolean;
}

export interface Execution {
  readonly name: string;
  readonly inquiryId: string;
  readonly entered: string[];
  status: 'RUNNING' | 'SUCCEEDED' | 'FAILED';
  wait: Wait | undefined;
}

export interface Surroundings {
  readonly nowMs: () => number;
  /** Runs a step of the product, by the name of its file. */
  readonly invoke: (task: string, payload: Json, execution: Execution) => Promise<Json>;
}

class Failed extends Error {
  readonly errorName: string;
  constructor(errorName: string) {
    super(errorName);
    this.errorName = errorName;
  }
}

const nameOf = (error: unknown) => (error instanceof Error ? error.name : 'Error');

function matches(errorEquals: readonly string[], name: string): boolean {
  return errorEquals.some(
    (one) => one === name || one === 'States.ALL' || (one === 'States.TaskFailed' && name !== 'States.Timeout'),
  );
}

/** The file of the step "Pass checkpoint" is pass-checkpoint. */
function taskNamed({ step }: { readonly step: string }): string {
  return step.toLowerCase().replaceAll(' ', '-');
}

let tokens = 0;

/** Waits for the token's result, the timeout, or a failure of the function that should have stored the token. */
async function awaited(around: Surroundings, execution: Execution, state: Json, scope: Scope): Promise<Json> {
  tokens += 1;
  const taskToken = `token-${tokens}`;
  const seconds = Number(await filled(state.TimeoutSeconds, scope));
  const context = { ...scope.context, Task: { Token: taskToken } };
  const { Payload } = await filled(state.Arguments, { ...scope, context });
  const ended = new Promise<Json>((resolve, reject) => {
    const finish = (run: () => void): boolean => {
      if (execution.wait?.taskToken !== taskToken) return false;
      execution.wait = undefined;
      run();
      return true;
    };
    execution.wait = {
      taskToken,
      state: scope.context.State.Name,
      timeoutAtMs: around.nowMs() + seconds * 1000,
      end: (how) => finish(() => (how === 'timeout' ? reject(new Failed('States.Timeout')) : resolve(how.signal))),
    };
    around
      .invoke(taskNamed(Payload), Payload, execution)
      .catch((error: unknown) => finish(() => reject(new Failed(nameOf(error)))));
  });
  return ended;
}

async function attempted(around: Surroundings, execution: Execution, state: Json, scope: Scope): Promise<Json> {
  if (state.Resource.endsWith('waitForTaskToken')) return awaited(around, execution, state, scope);
  const { Payload } = await filled(state.Arguments, scope);
  try {
    return { Payload: await around.invoke(taskNamed(Payload), Payload, execution) };
  } catch (error) {
    throw new Failed(nameOf(error));
  }
}

/** A task with its retries, all at one instant, because the length of a backoff does not matter. */
async function task(around: Surroundings, execution: Execution, state: Json, scope: Scope): Promise<Json> {
  const attempts = new Map<Json, number>();
  for (;;) {
    try {
      return await attempted(around, execution, state, scope);
    } catch (error) {
      if (!(error instanceof Failed)) throw error;
      const retrier = (state.Retry ?? []).find((one: Json) => matches(one.ErrorEquals, error.errorName));
      const made = attempts.get(retrier) ?? 0;
      if (retrier === undefined || made >= retrier.MaxAttempts) throw error;
      attempts.set(retrier, made + 1);
    }
  }
}

/** Runs one execution to its end. */
export async function runWorkflow(around: Surroundings, execution: Execution): Promise<void> {
  let name = 'First run?';
  let input: Json = { inquiryId: execution.inquiryId };
  let waits = 0;
  for (;;) {
    const state = states[name];
    execution.entered.push(name);
    const context = {
      Execution: { Name: execution.name, Input: { inquiryId: execution.inquiryId } },
      State: { Name: name, EnteredTime: new Date(around.nowMs()).toISOString() },
    };
    const scope: Scope = { input, context, waits };
    if (state.Type === 'Succeed' || state.Type === 'Fail') {
      execution.status = state.Type === 'Succeed' ? 'SUCCEEDED' : 'FAILED';
      return;
    }
    if (state.Type === 'Choice') {
      let chosen: Json;
      for (const choice of state.Choices) {
        if ((await evaluate(choice.Condition, scope)) === true) {
          chosen = choice;
          break;
        }
      }
      waits = (await filled((chosen ?? state).Assign ?? {}, scope)).waits ?? waits;
      name = chosen?.Next ?? state.Default;
      continue;
    }
    try {
      const result = await task(around, execution, state, scope);
      const after = { ...scope, result };
      waits = (await filled(state.Assign ?? {}, after)).waits ?? waits;
      input = state.Output === undefined ? result : await filled(state.Output, after);
      name = state.Next;
    } catch (error) {
      if (!(error instanceof Failed)) throw error;
      const catcher = (state.Catch ?? []).find((one: Json) => matches(one.ErrorEquals, error.errorName));
      if (catcher === undefined) {
        execution.status = 'FAILED';
        return;
      }
      const after = { ...scope, errorOutput: { Error: error.errorName } };
      waits = (await filled(catcher.Assign ?? {}, after)).waits ?? waits;
      input = await filled(catcher.Output ?? {}, after);
      name = catcher.Next;
    }
  }
}
