import { configurationSetOf, listenAwsGateway } from '#local/aws-gateway.ts';
import { startDynamodb, useDynamodb } from '#local/dynamodb.ts';
import { ensureTable } from '#local/dynamodb-table.ts';
import { applyEnvironment, handlerEnvironment } from '#local/environment.ts';
import { putEvents } from '#local/eventbridge.ts';
import type { Shutdown } from '#local/shutdown.ts';
import type { StackBlueprint } from '#local/stack-blueprint.ts';
import type { Core } from '#local/stack-core.ts';
import type { Memory } from '#local/stack-memory.ts';
import { StepFunctionsApi } from '#local/step-functions/api.ts';
import { StreamReader } from '#local/streams.ts';

/** Where the AWS APIs of a stack answer. */
export interface AwsEndpoints {
  readonly aws: string;
  readonly dynamodb: string;
}

/**
 * Opens the AWS APIs, makes them the environment of this process, and starts reading the table's stream.
 * @throws DynamodbUnavailableError, DataFolderBrokenError
 */
export async function openEndpoints(
  memory: Memory,
  core: Core,
  options: {
    readonly blueprint: StackBlueprint;
    readonly publicUrl: string;
    readonly dynamodbEndpoint: string | undefined;
    readonly shutdown: Shutdown;
  },
): Promise<AwsEndpoints> {
  const { blueprint, publicUrl, dynamodbEndpoint, shutdown } = options;
  const { store, clock } = memory;
  const { bus, ses, invoker } = core;
  const stepFunctions = new StepFunctionsApi(core.engine);
  const gateway = await listenAwsGateway({
    stepFunctions: (target, body) => stepFunctions.handle(target, body),
    putEvents: (request) => putEvents({ store, bus, clock }, request),
    sendEmail: (request) => ses.send(request, configurationSetOf(request)),
  });
  shutdown.add(() => gateway.close());
  const dynamodb = await (dynamodbEndpoint === undefined
    ? startDynamodb(memory.folder)
    : useDynamodb(dynamodbEndpoint));
  shutdown.add(() => dynamodb.stop());
  const streamArn = await ensureTable(dynamodb.endpoint, blueprint.table);
  applyEnvironment(
    handlerEnvironment({
      gatewayUrl: gateway.url,
      dynamodbUrl: dynamodb.endpoint,
      publicUrl,
      table: blueprint.table,
      workflow: blueprint.workflows[0]?.name ?? 'none',
    }),
  );
  const publisher = blueprint.functions.find((fn) => fn.kind === 'stream');
  if (publisher !== undefined) {
    const source = { endpoint: dynamodb.endpoint, streamArn, functionName: publisher.name };
    const reader = new StreamReader(source, { store, clock, invoker, bus });
    shutdown.add(() => reader.stop());
    core.watchStream(reader);
    reader.start();
  }
  return { aws: gateway.url, dynamodb: dynamodb.endpoint };
}
