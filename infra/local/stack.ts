import { join } from 'node:path';
import { type FunctionBlueprint, functions } from '#blueprint/functions.ts';
import { type RouteBlueprint, routes } from '#blueprint/routes.ts';
import { type ScheduleBlueprint, schedules } from '#blueprint/schedules.ts';
import { type SubscriptionBlueprint, subscriptions } from '#blueprint/subscriptions.ts';
import { type TableBlueprint, table } from '#blueprint/tables.ts';
import { configurationSetOf, listenAwsGateway } from '#local/aws-gateway.ts';
import { Changes } from '#local/changes.ts';
import { type ClockMode, LocalClock } from '#local/clock.ts';
import { keepClock, keepRunningClock, rememberedInstant } from '#local/clock-memory.ts';
import { openConsole } from '#local/console/console.ts';
import { holdDataFolder } from '#local/data-folder.ts';
import { startDynamodb, useDynamodb } from '#local/dynamodb.ts';
import { ensureTable } from '#local/dynamodb-table.ts';
import { applyEnvironment, handlerEnvironment, mailDomain } from '#local/environment.ts';
import { putEvents } from '#local/eventbridge.ts';
import { LocalBus } from '#local/events.ts';
import { gatewayListener, listenHttp } from '#local/http.ts';
import { FunctionFailedError, Invoker } from '#local/invoke.ts';
import type { Json } from '#local/json.ts';
import { Mailbox, type MailListing, mailListing } from '#local/mailbox.ts';
import { LocalSchedules } from '#local/schedules.ts';
import { LocalSes } from '#local/ses.ts';
import { clockMode } from '#local/settings.ts';
import { Shutdown } from '#local/shutdown.ts';
import { StepFunctionsApi } from '#local/step-functions/api.ts';
import type { StepFunctionsEngine } from '#local/step-functions/engine.ts';
import { openStore } from '#local/store.ts';
import { StreamReader } from '#local/streams.ts';
import { openEngine } from '#local/workflow-engine.ts';
import { type WorkflowManifest, workflows } from '#workflows/manifest.ts';

/** What the stack runs. Tests replace parts of it by their own. */
export interface StackBlueprint {
  readonly functions: readonly FunctionBlueprint[];
  readonly routes: readonly RouteBlueprint[];
  readonly schedules: readonly ScheduleBlueprint[];
  readonly subscriptions: readonly SubscriptionBlueprint[];
  readonly workflows: readonly WorkflowManifest[];
  readonly table: TableBlueprint;
}

export interface LocalStackOptions {
  /** Absolute path of the data folder; it is created when missing. */
  readonly dataDir: string;
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** `real` (default), `manual`, a speed factor, or a mode already read. */
  readonly clock?: 'real' | 'manual' | number | ClockMode;
  /** Instant at which a manual clock starts, ISO 8601 with offset. */
  readonly now?: string;
  readonly dynamodbEndpoint?: string;
  /** The house to furnish when the data folder is new; nothing is furnished without it. */
  readonly house?: object;
  readonly blueprint?: Partial<StackBlueprint>;
  /** Told of every invocation that failed; retries may still mend it. */
  readonly onFailure?: (functionName: string, problem: string) => void;
}

export interface LocalStack {
  /** Address of the public server, without a final slash. */
  readonly url: string;
  readonly port: number;
  readonly clock: LocalClock;
  readonly engine: StepFunctionsEngine;
  readonly bus: LocalBus;
  readonly schedules: LocalSchedules;
  /** Where the AWS APIs of this stack answer, for SDK clients in tests. */
  readonly endpoints: { readonly aws: string; readonly dynamodb: string };
  /** Why the house could not be furnished, if it could not. */
  readonly furnishingProblem: string | undefined;
  /** Resolves when no function runs, no event waits and the table's stream is read to its end. */
  settle(): Promise<void>;
  /** Invokes a function by name; resolves to its result. @throws FunctionFailedError */
  invoke(functionName: string, event: unknown): Promise<Json>;
  /** Captured mails after the one with this id, oldest first. */
  mail(after?: number): MailListing[];
  /** Ends everything this stack started; the data folder can be opened again. */
  stop(): Promise<void>;
}

/**
 * Starts the whole product on this machine. One stack at a time per process: handlers read their endpoints from the
 * process environment, as they do on AWS.
 * @throws StartError with a remedy when something a person can mend stands in the way.
 */
export async function startLocalStack(options: LocalStackOptions): Promise<LocalStack> {
  const shutdown = new Shutdown();
  try {
    return await assemble(options, shutdown);
  } catch (error) {
    await shutdown.run();
    throw error;
  }
}

async function assemble(options: LocalStackOptions, shutdown: Shutdown): Promise<LocalStack> {
  const blueprint = { functions, routes, schedules, subscriptions, workflows, table, ...options.blueprint };
  const changes = new Changes();

  const http = await listenHttp(options.port ?? 0);
  shutdown.add(() => http.close());
  const folder = holdDataFolder(options.dataDir);
  shutdown.add(() => folder.release());
  const store = openStore(folder.path);
  shutdown.add(() => store.close());

  const mode =
    typeof options.clock === 'object' ? options.clock : clockMode(String(options.clock ?? 'real'), options.now);
  const clock = new LocalClock(mode, rememberedInstant(store), (nowMs) => keepClock(store, nowMs));
  shutdown.add(keepRunningClock(store, clock));

  const streams: { reader?: StreamReader } = {};
  const invoker = new Invoker({
    functions: blueprint.functions,
    clock,
    onFinished: (functionName, outcome) => {
      streams.reader?.nudge();
      changes.notify();
      if (outcome.kind === 'failure') options.onFailure?.(functionName, failureLine(outcome.failure));
    },
  });
  const bus = new LocalBus({ store, clock, invoker, subscriptions: blueprint.subscriptions, changes });
  const mailbox = new Mailbox(store);
  const ses = new LocalSes({ store, mailbox, bus, clock, changes }, mailDomain);
  const engine = openEngine({ ...blueprint, file: join(folder.path, 'executions.sqlite'), clock, invoker, changes });
  shutdown.add(() => engine.close());
  const stepFunctions = new StepFunctionsApi(engine);

  const [gateway, dynamodb] = await Promise.all([
    listenAwsGateway({
      stepFunctions: (target, body) => stepFunctions.handle(target, body),
      putEvents: (request) => putEvents({ store, bus, clock }, request),
      sendEmail: (request) => ses.send(request, configurationSetOf(request)),
    }).then(shutdown.closing),
    (options.dynamodbEndpoint === undefined ? startDynamodb(folder.path) : useDynamodb(options.dynamodbEndpoint)).then(
      shutdown.stopping,
    ),
  ]);
  const streamArn = await ensureTable(dynamodb.endpoint, blueprint.table);
  applyEnvironment(
    handlerEnvironment({
      gatewayUrl: gateway.url,
      dynamodbUrl: dynamodb.endpoint,
      publicUrl: http.url,
      table: blueprint.table,
      workflow: blueprint.workflows[0]?.name ?? 'none',
    }),
  );

  const publisher = blueprint.functions.find((fn) => fn.kind === 'stream');
  if (publisher !== undefined) {
    const source = { endpoint: dynamodb.endpoint, streamArn, functionName: publisher.name };
    const reader = new StreamReader(source, { store, clock, invoker, bus });
    streams.reader = reader;
    shutdown.add(() => reader.stop());
    reader.start();
  }
  const running = new LocalSchedules(blueprint.schedules, { store, clock, invoker, changes });
  shutdown.add(() => bus.stop());
  shutdown.add(() => clock.stop());

  let furnishingProblem: string | undefined;
  if (options.house !== undefined && store.setting('furnished') === undefined) {
    furnishingProblem = await furnish(invoker, clock, options.house);
    if (furnishingProblem === undefined) store.keepSetting('furnished', new Date(clock.now()).toISOString());
  }
  // Timers and undelivered events of an earlier run start only now, when everything they may need is there.
  engine.resume();
  clock.register(bus);
  clock.register(running);
  bus.deliver();

  const console = openConsole({
    clock,
    engine,
    bus,
    mailbox,
    changes,
    invoker,
    schedules: running,
    workflows: blueprint.workflows,
  });
  shutdown.add(() => console.close());
  const gatewayAnswer = gatewayListener({ routes: blueprint.routes, clock, invoker });
  http.answerWith((request, response) =>
    console.owns(request) ? console.answer(request, response) : gatewayAnswer(request, response),
  );

  return {
    url: http.url,
    port: http.port,
    clock,
    engine,
    bus,
    schedules: running,
    endpoints: { aws: gateway.url, dynamodb: dynamodb.endpoint },
    furnishingProblem,
    settle: () => clock.settle(),
    invoke: (functionName, event) => invoker.result(functionName, event),
    mail: (after = 0) => mailbox.after(after).map(mailListing),
    stop: () => shutdown.run(),
  };
}

async function furnish(invoker: Invoker, clock: LocalClock, house: object): Promise<string | undefined> {
  try {
    await invoker.result('furnish-house', { at: new Date(clock.now()).toISOString(), house });
    return undefined;
  } catch (error) {
    if (error instanceof FunctionFailedError) return failureLine(error.failure);
    throw error;
  }
}

function failureLine(failure: { errorType: string; errorMessage: string }): string {
  return `${failure.errorType}: ${failure.errorMessage}`;
}
