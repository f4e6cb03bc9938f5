import type { IncomingMessage, ServerResponse } from 'node:http';
import type { OperationBlueprint } from '#blueprint/operations.ts';
import type { LocalClock } from '#local/clock/clock.ts';
import type { LocalBus } from '#local/eventbridge/events.ts';
import type { LocalSchedules } from '#local/eventbridge/schedules.ts';
import type { Changes } from '#local/kernel/changes.ts';
import type { Invoker } from '#local/lambda/invoke.ts';
import type { Mailbox } from '#local/mail/mailbox.ts';
import type { ExecutionReader } from './executions-view.ts';

/** The services that the console shows and controls. */
export interface ConsoleParts {
  readonly clock: LocalClock;
  readonly bus: LocalBus;
  readonly mailbox: Mailbox;
  readonly schedules: LocalSchedules;
  readonly invoker: Invoker;
  readonly changes: Changes;
  readonly executions: ExecutionReader;
  /** Names of the functions that a person invokes by hand. */
  readonly operations: readonly OperationBlueprint[];
  /** Whether a path, without its query, is a page of this site that a redirect may lead to. */
  readonly isPage: (pathname: string) => boolean;
}

/** One request to the console, with its parsed address. */
export interface ConsoleCall {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  /** The decoded parameters of the route's pattern. */
  readonly captured: readonly string[];
}
