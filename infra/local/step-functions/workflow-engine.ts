import type { FunctionBlueprint } from '#blueprint/functions.ts';
import type { LocalClock } from '#local/clock/clock.ts';
import type { LocalBus } from '#local/eventbridge/events.ts';
import type { Changes } from '#local/kernel/changes.ts';
import { DataFolderBrokenError } from '#local/kernel/start-error.ts';
import { functionNamePrefix, localAccountId, localRegion, stateMachineArn } from '#local/lambda/environment.ts';
import type { Invoker } from '#local/lambda/invoke.ts';
import { loadStateMachine } from '#local/step-functions/definition/load-state-machine.ts';
import { ExecutionStoreCorruptError } from '#local/step-functions/store/store-errors.ts';
import type { WorkflowManifest } from '#workflows/manifest.ts';
import { type InvokeOutcome, StepFunctionsEngine } from './engine/engine.ts';
import type { ExecutionSnapshot } from './model/snapshot.ts';
import { workflowDefinition } from './workflow-definition.ts';

export interface EngineParts {
  /** The engine's own database file. */
  readonly file: string;
  readonly workflows: readonly WorkflowManifest[];
  readonly functions: readonly FunctionBlueprint[];
  readonly clock: LocalClock;
  readonly invoker: Invoker;
  readonly bus: LocalBus;
  readonly changes: Changes;
}

/**
 * Opens the Step Functions engine on its file and loads the workflows; `resume()` is left to the caller.
 * @throws DataFolderBrokenError, PlaceholderUnknownError
 */
export function openEngine(parts: EngineParts): StepFunctionsEngine {
  const engine = construct(parts);
  for (const workflow of parts.workflows) {
    engine.addStateMachine(
      loadStateMachine({
        name: `vestibule-local-${workflow.name}`,
        arn: stateMachineArn(workflow.name),
        roleArn: `arn:aws:iam::${localAccountId}:role/vestibule-local-${workflow.name}`,
        definition: workflowDefinition(workflow, parts.functions),
      }),
    );
  }
  return engine;
}

function construct({ file, clock, invoker, bus, changes }: EngineParts): StepFunctionsEngine {
  try {
    return new StepFunctionsEngine({
      dbPath: file,
      clock,
      region: localRegion,
      accountId: localAccountId,
      invoke: (functionName, payload) => invokeForEngine(invoker, functionName, payload),
      onChange: () => changes.notify(),
      onStatus: (snapshot) => notifyStatus(bus, clock, snapshot),
    });
  } catch (cause) {
    if (!(cause instanceof ExecutionStoreCorruptError)) throw cause;
    throw new DataFolderBrokenError(`The executions in ${file} cannot be read (${cause.message})`, { cause });
  }
}

async function invokeForEngine(invoker: Invoker, functionName: string, payload: unknown): Promise<InvokeOutcome> {
  const outcome = await invoker.invoke(functionName.replace(functionNamePrefix, ''), payload);
  return outcome.kind === 'success' ? { ok: true, payload: outcome.payload } : { ok: false, ...outcome.failure };
}

/**
 * The status events of Step Functions on the default bus, best effort: a process killed at this very moment loses them,
 * as AWS may. https://docs.aws.amazon.com/step-functions/latest/dg/eventbridge-integration.html
 */
function notifyStatus(bus: LocalBus, clock: LocalClock, snapshot: ExecutionSnapshot): void {
  const { executionArn, stateMachineArn: machineArn, name, status, startedAt, stoppedAt } = snapshot;
  const detail = {
    executionArn,
    stateMachineArn: machineArn,
    name,
    status,
    startDate: startedAt,
    stopDate: stoppedAt ?? null,
    error: snapshot.error ?? null,
    cause: snapshot.cause ?? null,
  };
  const detailType = 'Step Functions Execution Status Change';
  bus.enqueue({ bus: 'default', source: 'aws.states', detailType, detail, at: clock.now(), resources: [executionArn] });
  bus.deliver();
}
