import { join } from 'node:path';
import type { StreamReader } from '#local/dynamodb/streams.ts';
import { LocalBus } from '#local/eventbridge/events.ts';
import { LocalSchedules } from '#local/eventbridge/schedules.ts';
import type { Changes } from '#local/kernel/changes.ts';
import { dataFile } from '#local/kernel/data-file.ts';
import type { Shutdown } from '#local/kernel/shutdown.ts';
import { mailDomain } from '#local/lambda/environment.ts';
import { failureLine, Invoker } from '#local/lambda/invoke.ts';
import { Mailbox } from '#local/mail/mailbox.ts';
import { LocalSes } from '#local/mail/ses.ts';
import type { StepFunctionsEngine } from '#local/step-functions/engine/engine.ts';
import { openEngine } from '#local/step-functions/workflow-engine.ts';
import type { StackBlueprint } from './stack-blueprint.ts';
import type { Memory } from './stack-memory.ts';

/** The services of one machine, connected to each other but not started. */
export interface Core {
  readonly invoker: Invoker;
  readonly bus: LocalBus;
  readonly mailbox: Mailbox;
  readonly ses: LocalSes;
  readonly engine: StepFunctionsEngine;
  readonly schedules: LocalSchedules;
  /** Every invocation may have written, so the stream is read at once. */
  watchStream(reader: StreamReader): void;
}

/** @throws DataFolderBrokenError, PlaceholderUnknownError, ScheduleExpressionError */
export function wireCore(
  { folder, store, clock }: Memory,
  blueprint: StackBlueprint,
  {
    changes,
    shutdown,
    onFailure,
  }: {
    readonly changes: Changes;
    readonly shutdown: Shutdown;
    readonly onFailure: ((what: string, problem: string) => void) | undefined;
  },
): Core {
  let stream: StreamReader | undefined;
  const invoker = new Invoker({
    functions: blueprint.functions,
    clock,
    onFinished: (what, outcome) => {
      stream?.nudge();
      changes.notify();
      if (outcome.kind === 'failure') onFailure?.(what, failureLine(outcome.failure));
    },
  });
  const bus = new LocalBus({ store, clock, invoker, subscriptions: blueprint.subscriptions, changes });
  const mailbox = new Mailbox(store);
  bus.observe(({ detailType, detail }) => {
    if (detailType === 'person-erased.v1') mailbox.forgetOwner(`PERSON_${String(detail.personId)}`);
  });
  const file = dataFile(join(folder, 'executions.sqlite'));
  const engine = openEngine({ ...blueprint, file, clock, invoker, bus, changes });
  shutdown.add(() => engine.close());
  return {
    invoker,
    bus,
    mailbox,
    ses: new LocalSes({ store, mailbox, bus, clock, changes }, mailDomain),
    engine,
    schedules: new LocalSchedules(blueprint.schedules, { store, clock, invoker, changes }),
    watchStream: (reader) => {
      stream = reader;
    },
  };
}
