import type { ExecutionEvent } from '../model/effect.ts';
import { parseJson, toJson } from '../model/json-value.ts';
import type { StoredInvocation } from '../store/execution-store.ts';

/** Response of a function: its result, or the error that its runtime reports. */
export type InvokeOutcome =
  | { readonly ok: true; readonly payload: unknown }
  | {
      readonly ok: false;
      readonly errorType: string;
      readonly errorMessage: string;
      readonly stackTrace?: readonly string[];
    };

export interface InvokeContext {
  readonly executionArn: string;
  readonly stateName: string;
  readonly qualifier: string | undefined;
  /** The same when the same invocation is repeated after a restart. */
  readonly invocationId: string;
}

/** Calls a function by its bare name. Rejecting is the same as failing with Lambda.Unknown. */
export type Invoke = (functionName: string, payload: unknown, context: InvokeContext) => Promise<InvokeOutcome>;

/** Calls the function and turns its response into the event that the execution waits for. */
export async function callFunction(invoke: Invoke, invocation: StoredInvocation): Promise<ExecutionEvent> {
  const { executionArn, invocationId, functionName, qualifier, stateName } = invocation;
  const context = { executionArn, stateName, qualifier, invocationId: `${executionArn}#${invocationId}` };
  try {
    return finished(invocationId, await invoke(functionName, parseJson(invocation.payload), context));
  } catch (error) {
    // AWS reports Lambda.Unknown when a function ends without a result or an error.
    const errorMessage = error instanceof Error ? error.message : String(error);
    return finished(invocationId, { ok: false, errorType: 'Lambda.Unknown', errorMessage });
  }
}

/** The cause is the JSON that Lambda's Node.js runtime answers for a failed function. */
function finished(invocationId: number, outcome: InvokeOutcome): ExecutionEvent {
  if (outcome.ok) return { kind: 'lambda-succeeded', invocationId, payload: toJson(outcome.payload) ?? null };
  const { errorType, errorMessage, stackTrace } = outcome;
  const cause = JSON.stringify({ errorType, errorMessage, trace: stackTrace ?? [] });
  return { kind: 'lambda-failed', invocationId, error: errorType, cause };
}
