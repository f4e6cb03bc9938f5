import { type FunctionBlueprint, functions } from '#blueprint/functions.ts';
import { type OperationBlueprint, operations } from '#blueprint/operations.ts';
import { type RouteBlueprint, routes } from '#blueprint/routes.ts';
import { type ScheduleBlueprint, schedules } from '#blueprint/schedules.ts';
import { type SubscriptionBlueprint, subscriptions } from '#blueprint/subscriptions.ts';
import { type TableBlueprint, table } from '#blueprint/tables.ts';
import { StartError } from '#local/kernel/start-error.ts';
import { type WorkflowManifest, workflows } from '#workflows/manifest.ts';

/** The blueprint of a stack. Tests replace parts of it. */
export interface StackBlueprint {
  readonly functions: readonly FunctionBlueprint[];
  readonly routes: readonly RouteBlueprint[];
  readonly schedules: readonly ScheduleBlueprint[];
  readonly subscriptions: readonly SubscriptionBlueprint[];
  readonly operations: readonly OperationBlueprint[];
  readonly workflows: readonly WorkflowManifest[];
  readonly table: TableBlueprint;
}

/** A route, a schedule or a subscription names a function that is not declared. */
export class BlueprintInconsistentError extends StartError {
  override readonly name = 'BlueprintInconsistentError';
}

/** The product's blueprint with the given parts replaced. @throws BlueprintInconsistentError */
export function stackBlueprint(replaced: Partial<StackBlueprint> = {}): StackBlueprint {
  const blueprint = { functions, routes, schedules, subscriptions, operations, workflows, table, ...replaced };
  const known = new Set(blueprint.functions.map((fn) => fn.name));
  const leads = [
    ...blueprint.routes.map((route) => [`The route ${route.method} ${route.path}`, route.function] as const),
    ...blueprint.schedules.map((schedule) => [`The schedule "${schedule.name}"`, schedule.function] as const),
    ...blueprint.subscriptions.map((one) => [`The subscription "${one.name}"`, one.function] as const),
    ...blueprint.operations.map((one) => [`The operation "${one.name}"`, one.function] as const),
  ];
  const lost = leads.find(([, name]) => !known.has(name));
  if (lost !== undefined) {
    throw new BlueprintInconsistentError(
      `${lost[0]} leads to the function "${lost[1]}", which does not exist`,
      'add it to infra/blueprint/functions.ts',
    );
  }
  return blueprint;
}
