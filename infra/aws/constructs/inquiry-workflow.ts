/**
 * One workflow of the manifest as a Standard state machine, published as a version behind the alias `live`.
 * Its tasks call *versions* of functions, so a running execution keeps its definition and its code: see
 * docs/adr/0009-deployments-and-running-executions.md.
 */
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { MathExpression } from 'aws-cdk-lib/aws-cloudwatch';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  CfnStateMachineAlias,
  CfnStateMachineVersion,
  CustomerManagedEncryptionConfiguration,
  DefinitionBody,
  LogLevel,
  StateMachine,
  StateMachineType,
} from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { compileWorkflow } from '#workflows/compile.ts';
import type { WorkflowManifest } from '#workflows/manifest.ts';
import { acknowledgeWorkflowRole } from '../settings/acknowledgements.ts';
import type { House } from '../settings/deployment.ts';
import { functionArn, houseName, liveAlias } from '../settings/names.ts';
import { HouseAlarm } from './alarm.ts';
import type { HouseFunction } from './lambda-function.ts';
import { HouseLogGroup } from './log-group.ts';

export interface InquiryWorkflowProps {
  readonly house: House;
  readonly manifest: WorkflowManifest;
  readonly functions: ReadonlyMap<string, HouseFunction>;
}

export class InquiryWorkflow extends Construct {
  readonly machine: StateMachine;
  readonly live: CfnStateMachineAlias;

  constructor(scope: Construct, id: string, { house, manifest, functions }: InquiryWorkflowProps) {
    super(scope, id);
    const name = houseName(house.stage.name, manifest.name);
    const called = Object.values(manifest.placeholders);

    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('states.amazonaws.com'),
      description: `Calls the functions of ${name}, and nothing else`,
      inlinePolicies: {
        CallFunctions: new PolicyDocument({
          statements: [
            new PolicyStatement({
              sid: 'CallEveryVersion',
              actions: ['lambda:InvokeFunction'],
              // Every version, since executions that began last year call last year's; never the unpublished code.
              resources: [...new Set(called)].map((fn) => `${functionArn(this, house.stage.name, fn)}:*`),
            }),
          ],
        }),
      },
    });

    this.machine = new StateMachine(this, 'Machine', {
      stateMachineName: name,
      stateMachineType: StateMachineType.STANDARD,
      definitionBody: DefinitionBody.fromString(compileWorkflow(manifest)),
      definitionSubstitutions: Object.fromEntries(
        Object.entries(manifest.placeholders).map(([placeholder, fn]) => [placeholder, versionOf(functions, fn)]),
      ),
      role,
      tracingEnabled: true,
      encryptionConfiguration: new CustomerManagedEncryptionConfiguration(house.key, Duration.minutes(15)),
      logs: {
        destination: new HouseLogGroup(this, 'Log', { house, name: `/aws/vendedlogs/${name}` }),
        level: LogLevel.ALL,
        // Payloads hold ids only, and even those should not be copied into logs.
        includeExecutionData: false,
      },
      removalPolicy: house.stage.dataRemoval,
    });
    acknowledgeWorkflowRole(
      role,
      called.map(
        (fn) => `arn:aws:lambda:${house.stage.region}:<AWS::AccountId>:function:${houseName(house.stage.name, fn)}:*`,
      ),
    );

    const version = new CfnStateMachineVersion(this, 'Version', {
      stateMachineArn: this.machine.stateMachineArn,
      // A new definition is a new revision, which replaces this resource and so publishes a version.
      stateMachineRevisionId: this.machine.stateMachineRevisionId,
    });
    version.applyRemovalPolicy(RemovalPolicy.RETAIN);
    this.live = new CfnStateMachineAlias(this, 'Live', {
      name: liveAlias,
      description: 'What a new inquiry starts',
      deploymentPreference: { type: 'ALL_AT_ONCE', stateMachineVersionArn: version.attrArn },
    });

    const every5Minutes = { period: Duration.minutes(5) };
    const { machine } = this;
    new HouseAlarm(this, 'EndedBadly', {
      house,
      metric: new MathExpression({
        label: 'Runs that failed, timed out or were stopped',
        expression: 'SUM([failed, timedOut, aborted])',
        usingMetrics: {
          failed: machine.metricFailed(every5Minutes),
          timedOut: machine.metricTimedOut(every5Minutes),
          aborted: machine.metricAborted(every5Minutes),
        },
        ...every5Minutes,
      }),
      threshold: 1,
      impact:
        'A workflow failed, timed out or was stopped, and its inquiry has no next step until the next run resumes it.',
      runbook: 'workflow-failed',
    });
    new HouseAlarm(this, 'Throttled', {
      house,
      metric: this.machine.metricThrottled(every5Minutes),
      threshold: 1,
      periods: 3,
      impact: 'Workflows are throttled: reminders and hand-overs will be late.',
      runbook: 'workflow-throttled',
    });
  }
}

function versionOf(functions: ReadonlyMap<string, HouseFunction>, name: string): string {
  const fn = functions.get(name);
  if (fn === undefined) throw new Error(`The manifest names ${name}, which the blueprint does not have.`);
  return fn.versionArn;
}
