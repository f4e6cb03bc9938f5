import { join } from 'node:path';
import { StreamReader } from '#local/dynamodb/streams.ts';
import type { TableKind } from '#local/dynamodb/table-place.ts';
import { openTable } from '#local/dynamodb/table-server.ts';
import { putEvents } from '#local/eventbridge/eventbridge.ts';
import type { Shutdown } from '#local/kernel/shutdown.ts';
import type { StreamSource } from '#local/kernel/stream-source.ts';
import { type AwsServices, configurationSetOf, listenAwsGateway } from '#local/lambda/aws-gateway.ts';
import { applyEnvironment, handlerEnvironment } from '#local/lambda/environment.ts';
import { reachInProcess } from '#local/lambda/in-process-aws.ts';
import { objectFolder } from '#local/objects/object-folder.ts';
import { StepFunctionsApi } from '#local/step-functions/api/api.ts';
import type { StackBlueprint } from './stack-blueprint.ts';
import type { Core } from './stack-core.ts';
import type { Memory } from './stack-memory.ts';

/** The addresses of a stack's AWS APIs. */
export interface AwsEndpoints {
  readonly aws: string;
  readonly dynamodb: string;
  /** Writes a table held in memory, and everything else, to disk; call it when all work is done. */
  keepTable(): void;
}

/**
 * Opens the AWS APIs, sets them as the environment of this process, and starts reading the table's stream.
 * @throws DynamodbUnavailableError, DataFolderBrokenError
 */
export async function openEndpoints(
  memory: Memory,
  core: Core,
  options: {
    readonly blueprint: StackBlueprint;
    readonly publicUrl: string;
    readonly dynamodbEndpoint: string | undefined;
    readonly table: TableKind;
    readonly shutdown: Shutdown;
  },
): Promise<AwsEndpoints> {
  const { blueprint, publicUrl, dynamodbEndpoint, table: kind, shutdown } = options;
  const { store, clock } = memory;
  const { bus, ses } = core;
  const stepFunctions = new StepFunctionsApi(core.engine);
  const services: AwsServices = {
    stepFunctions: (target, body) => stepFunctions.handle(target, body),
    putEvents: (request) => putEvents({ store, bus, clock }, request),
    objects: objectFolder(join(memory.folder, 'objects')),
    sendEmail: (request) => ses.send(request, configurationSetOf(request)),
  };
  const gateway = await listenAwsGateway(services);
  shutdown.add(() => gateway.close());
  const place = { dataDir: memory.folder, table: blueprint.table, store, now: () => clock.now() };
  const table = await openTable(place, kind, dynamodbEndpoint);
  shutdown.add(() => table.stop());
  if (kind !== 'server') shutdown.add(reachInProcess(services));
  const writeAtOnce = kind === 'memory' ? holdWrites(memory, core) : () => {};
  shutdown.add(writeAtOnce);
  applyEnvironment(
    handlerEnvironment({
      gatewayUrl: gateway.url,
      dynamodbUrl: table.endpoint,
      publicUrl,
      table: blueprint.table,
      workflow: blueprint.workflows[0]?.name ?? 'none',
    }),
  );
  openReader(memory, core, options, table.stream);
  return {
    aws: gateway.url,
    dynamodb: table.endpoint,
    keepTable() {
      table.keep();
      writeAtOnce();
    },
  };
}

/** Data that is lost with the process need not be durable at every step. */
function holdWrites({ store }: Memory, { engine }: Core): () => void {
  store.hold();
  engine.store.hold();
  return () => {
    store.release();
    engine.store.release();
  };
}

/** Reads the table's stream for its function, if there is one. */
function openReader(
  { clock }: Memory,
  core: Core,
  { blueprint, shutdown }: { readonly blueprint: StackBlueprint; readonly shutdown: Shutdown },
  stream: StreamSource,
): void {
  const publisher = blueprint.functions.find((fn) => fn.kind === 'stream');
  if (publisher === undefined) return;
  const reader = new StreamReader(stream, publisher.name, { clock, invoker: core.invoker, bus: core.bus });
  shutdown.add(() => reader.stop());
  core.watchStream(reader);
  reader.start();
}
