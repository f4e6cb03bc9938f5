import type { Json } from './json-value.ts';

/** What the engine has to do after a transition. Stored in the same transaction as the transition itself. */
export type Effect =
  | {
      readonly kind: 'invoke-lambda';
      readonly invocationId: number;
      readonly functionName: string;
      readonly qualifier: string | undefined;
      readonly payload: Json;
      readonly stateName: string;
    }
  | { readonly kind: 'forget-invocation'; readonly invocationId: number }
  | { readonly kind: 'start-timer'; readonly timerId: number; readonly dueAt: number }
  | { readonly kind: 'cancel-timer'; readonly timerId: number }
  | { readonly kind: 'open-token'; readonly token: string }
  | { readonly kind: 'close-token'; readonly token: string };

/** The events of an execution. */
export type ExecutionEvent =
  | { readonly kind: 'start' }
  | { readonly kind: 'lambda-succeeded'; readonly invocationId: number; readonly payload: Json }
  | { readonly kind: 'lambda-failed'; readonly invocationId: number; readonly error: string; readonly cause: string }
  | { readonly kind: 'timer-fired'; readonly timerId: number }
  | { readonly kind: 'task-succeeded'; readonly token: string; readonly output: Json }
  | {
      readonly kind: 'task-failed';
      readonly token: string;
      readonly error: string | undefined;
      readonly cause: string | undefined;
    }
  | { readonly kind: 'task-heartbeat'; readonly token: string }
  | { readonly kind: 'stop'; readonly error: string | undefined; readonly cause: string | undefined }
  | { readonly kind: 'redrive' };
