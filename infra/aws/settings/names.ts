/**
 * Every name and ARN that two stacks share. Names are fixed rather than generated, so that a grant can name a resource
 * of another stack without a reference: `machine invokes function` and `function answers machine` would otherwise be a
 * circular dependency.
 */
import { Arn, ArnFormat, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { StageName } from './stages.ts';

/** The alias that callers use; a deployment moves it to the version it has just published. */
export const liveAlias = 'live';

/** `vestibule-dev-qualify-inquiry`: a readable name, which identifies the function in logs, metrics and bills. */
export function houseName(stage: StageName, name?: string): string {
  return name === undefined ? `vestibule-${stage}` : `vestibule-${stage}-${name}`;
}

/** The name under which the first stack exports the ARN of the bucket. */
export function objectsArnName(stage: StageName): string {
  return houseName(stage, 'objects-arn');
}

/** What a role may name of the bucket: every object's name begins with it. */
export const objectPattern = 'portfolio/*';

/** The namespace of the functions' metrics: one for each stage, since two may share an account. */
export function metricsNamespace(stage: StageName): string {
  return `Vestibule/${stage}`;
}

/** Unqualified ARN of a state machine: IAM authorises versions and aliases by this one, never by the qualified ARN. */
export function stateMachineArn(scope: Construct, stage: StageName, workflow: string): string {
  return Arn.format(
    {
      service: 'states',
      resource: 'stateMachine',
      resourceName: houseName(stage, workflow),
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    },
    Stack.of(scope),
  );
}

export function stateMachineAliasArn(scope: Construct, stage: StageName, workflow: string): string {
  return `${stateMachineArn(scope, stage, workflow)}:${liveAlias}`;
}

/** The console's page of one run; `{execution}` stands for its name. An execution's ARN never names the alias. */
export function executionUrl(scope: Construct, stage: StageName, workflow: string): string {
  const { region } = Stack.of(scope);
  const arn = Arn.format(
    {
      service: 'states',
      resource: 'execution',
      resourceName: `${houseName(stage, workflow)}:{execution}`,
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    },
    Stack.of(scope),
  );
  return `https://${region}.console.aws.amazon.com/states/home?region=${region}#/v2/executions/details/${arn}`;
}

export function functionArn(scope: Construct, stage: StageName, name: string): string {
  return Arn.format(
    {
      service: 'lambda',
      resource: 'function',
      resourceName: houseName(stage, name),
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    },
    Stack.of(scope),
  );
}
