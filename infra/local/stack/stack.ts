import { setTimeout as delay } from 'node:timers/promises';
import type { ClockMode, LocalClock } from '#local/clock/clock.ts';
import { addDuration } from '#local/clock/instants.ts';
import { openConsole } from '#local/console/console.ts';
import type { TableKind } from '#local/dynamodb/table-place.ts';
import { tableKindOf } from '#local/dynamodb/table-server.ts';
import type { LocalBus } from '#local/eventbridge/events.ts';
import type { LocalSchedules } from '#local/eventbridge/schedules.ts';
import { gatewayListener, type HttpServer, listenHttp } from '#local/gateway/http.ts';
import { Changes } from '#local/kernel/changes.ts';
import type { Json } from '#local/kernel/json.ts';
import { Shutdown } from '#local/kernel/shutdown.ts';
import { FunctionFailedError, failureLine } from '#local/lambda/invoke.ts';
import { operationCall } from '#local/lambda/operation-call.ts';
import { type Mailbox, type MailListing, mailListing } from '#local/mail/mailbox.ts';
import type { StepFunctionsEngine } from '#local/step-functions/engine/engine.ts';
import { type StackBlueprint, stackBlueprint } from './stack-blueprint.ts';
import { type Core, wireCore } from './stack-core.ts';
import { type AwsEndpoints, openEndpoints } from './stack-endpoints.ts';
import { type Memory, openMemory } from './stack-memory.ts';

export interface LocalStackOptions {
  /** Absolute path of the data folder; it is created when missing. */
  readonly dataDir: string;
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** `real` (default), `manual`, a speed factor, or a parsed mode. */
  readonly clock?: 'real' | 'manual' | number | ClockMode;
  /** Instant at which a manual clock starts, ISO 8601 with offset. */
  readonly now?: string;
  readonly dynamodbEndpoint?: string;
  /**
   * `memory`: a new table that is lost with the process, unless `keepTable` is called. By default the table is embedded,
   * and in a server where one is named or holds it already.
   */
  readonly table?: TableKind;
  /** The house to provision when the data folder is new; nothing is provisioned without it. */
  readonly house?: object;
  readonly blueprint?: Partial<StackBlueprint>;
  /** Called for every failed invocation; a retry may still succeed. */
  readonly onFailure?: (what: string, problem: string) => void;
}

export interface LocalStack {
  /** Address of the public server, without a final slash. */
  readonly url: string;
  readonly port: number;
  readonly clock: LocalClock;
  readonly engine: StepFunctionsEngine;
  readonly bus: LocalBus;
  readonly schedules: LocalSchedules;
  /** The addresses of this stack's AWS APIs, for SDK clients in tests. */
  readonly endpoints: AwsEndpoints;
  /** Why the house could not be provisioned, if it could not. */
  readonly provisioningProblem: string | undefined;
  /** Resolves when no function runs, no event waits and the table's stream is read to its end. */
  settle(): Promise<void>;
  /** Moves the clock by an ISO 8601 duration, firing every timer on the way; resolves when all work is done. */
  advance(duration: string): Promise<void>;
  /** Invokes a function, or an operation, by name; resolves to its result. @throws FunctionFailedError */
  invoke(name: string, event: unknown): Promise<Json>;
  /** Writes a table held in memory to disk, where it is kept from then on. Call it when all work is done. */
  keepTable(): void;
  /** Captured mails as SES received them, with the tags and headers that a listing leaves out. */
  readonly mailbox: Mailbox;
  /** Captured mails after the one with this id, oldest first. */
  mail(after?: number): MailListing[];
  /** Ends everything this stack started; the data folder can be opened again. */
  stop(): Promise<void>;
}

/** Handlers read their endpoints from the environment of the process, which can describe only one stack. */
export class StackAlreadyRunningError extends Error {
  override readonly name = 'StackAlreadyRunningError';
}

let isRunning = false;

/**
 * Starts the whole product on this machine.
 * @throws StartError with a remedy when a person can solve the problem; StackAlreadyRunningError when this process runs
 * a stack already.
 */
export async function startLocalStack(options: LocalStackOptions): Promise<LocalStack> {
  if (isRunning) throw new StackAlreadyRunningError('This process runs a local stack already: stop it first.');
  isRunning = true;
  const shutdown = new Shutdown();
  shutdown.add(() => {
    isRunning = false;
  });
  try {
    return await assemble(options, shutdown);
  } catch (error) {
    await shutdown.run();
    throw error;
  }
}

async function assemble(options: LocalStackOptions, shutdown: Shutdown): Promise<LocalStack> {
  const { dynamodbEndpoint, onFailure } = options;
  const blueprint = stackBlueprint(options.blueprint);
  const changes = new Changes();
  // First of all, so that a busy port is reported before anything is changed.
  const http = await listenHttp(options.port ?? 0);
  shutdown.add(() => http.close());
  const memory = openMemory(options, changes, shutdown);
  const core = wireCore(memory, blueprint, { changes, shutdown, onFailure });
  const endpoints = await openEndpoints(memory, core, {
    blueprint,
    publicUrl: http.url,
    dynamodbEndpoint,
    table: options.table ?? tableKindOf(options.dataDir, dynamodbEndpoint),
    shutdown,
  });
  shutdown.add(() => core.bus.stop());
  shutdown.add(() => core.engine.close());
  const invoke = (name: string, event: unknown): Promise<Json> => {
    const call = operationCall(blueprint.operations, name, event);
    return call === undefined ? core.invoker.result(name, event) : core.invoker.result(call.function, call.payload);
  };
  const provisioningProblem = await provisionOnce(memory, invoke, options.house);
  beginWork(memory, core, shutdown);
  openDoors(http, memory, core, { blueprint, changes, shutdown });
  return {
    url: http.url,
    port: http.port,
    clock: memory.clock,
    engine: core.engine,
    bus: core.bus,
    schedules: core.schedules,
    mailbox: core.mailbox,
    endpoints,
    provisioningProblem,
    settle: () => memory.clock.settle(),
    advance: (duration) => advance(memory.clock, duration),
    invoke,
    keepTable: () => endpoints.keepTable(),
    mail: (after = 0) => core.mailbox.after(after).map(mailListing),
    stop: () => shutdown.run(),
  };
}

/**
 * A new data folder gets its house; a problem is reported, not thrown, so that the console can be used to examine it.
 */
async function provisionOnce({ store, clock }: Memory, invoke: LocalStack['invoke'], house: object | undefined) {
  if (house === undefined || store.setting('furnished') !== undefined) return undefined;
  const at = new Date(clock.now()).toISOString();
  try {
    await invoke('provision-house', { at, house });
    store.keepSetting('furnished', at);
    return undefined;
  } catch (error) {
    if (error instanceof FunctionFailedError) return failureLine(error.failure);
    throw error;
  }
}

const patienceMs = 3_000;

/** Timers and undelivered events of an earlier run start only now, when all services are ready. */
function beginWork({ clock }: Memory, { engine, bus, schedules }: Core, shutdown: Shutdown): void {
  engine.resume();
  clock.register(bus);
  clock.register(schedules);
  bus.deliver();
  // At the end, work under way may finish and be recorded; longer work is repeated at the next start.
  shutdown.add(() => Promise.race([clock.settle(), delay(patienceMs, undefined, { ref: false })]));
  shutdown.add(() => clock.stop());
}

function openDoors(
  http: HttpServer,
  { clock }: Memory,
  core: Core,
  { blueprint, changes, shutdown }: { blueprint: StackBlueprint; changes: Changes; shutdown: Shutdown },
): void {
  const { workflows, routes, operations } = blueprint;
  const console = openConsole({ ...core, clock, changes, workflows, routes, operations });
  const gateway = gatewayListener({ routes, clock, invoker: core.invoker });
  http.answerWith((request, response) =>
    console.owns(request) ? console.answer(request, response) : gateway(request, response),
  );
  shutdown.add(() => http.close());
  shutdown.add(() => console.close());
}

async function advance(clock: LocalClock, duration: string): Promise<void> {
  const target = addDuration(clock.now(), duration);
  if (target === undefined) throw new RangeError(`"${duration}" is no ISO 8601 duration forward in time.`);
  await clock.advanceTo(target);
}
