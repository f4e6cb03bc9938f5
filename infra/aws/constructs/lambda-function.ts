/** One Lambda of the house: least privilege, its own log, a published version behind the alias `live`. */
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Alias,
  ApplicationLogLevel,
  Architecture,
  Code,
  type IFunction,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { FunctionBlueprint, FunctionKind } from '#blueprint/functions.ts';
import { acknowledgeFunctionTracing } from '../acknowledgements.ts';
import { environmentOf, statementsOf } from '../capabilities.ts';
import type { House } from '../deployment.ts';
import { aliasInterface, versionInterface } from '../lambda-types.ts';
import { houseName, liveAlias } from '../names.ts';
import { HouseAlarm } from './alarm.ts';
import { HouseLogGroup } from './log-group.ts';

export interface HouseFunctionProps {
  readonly house: House;
  readonly blueprint: FunctionBlueprint;
  /** Rights that come from how the function is called (its stream, its dead letters), not from what it does. */
  readonly statements?: readonly PolicyStatement[];
}

export class HouseFunction extends Construct {
  readonly blueprint: FunctionBlueprint;
  readonly function: LambdaFunction;
  /** What callers use, except running workflows: see `versionArn`. */
  readonly live: IFunction;

  constructor(scope: Construct, id: string, { house, blueprint, statements = [] }: HouseFunctionProps) {
    super(scope, id);
    const name = houseName(house.stage.name, blueprint.name);
    const logGroup = new HouseLogGroup(this, 'Log', { house, name: `/aws/lambda/${name}` });
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      description: `What ${name} may do`,
      inlinePolicies: {
        Log: new PolicyDocument({
          statements: [
            new PolicyStatement({
              sid: 'WriteLog',
              actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
              resources: [logGroup.logGroupArn],
            }),
            new PolicyStatement({
              sid: 'Trace',
              actions: ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'],
              resources: ['*'],
            }),
          ],
        }),
        ...policy('Capabilities', statementsOf(this, house, blueprint)),
        ...policy('Calls', [...statements]),
      },
    });
    acknowledgeFunctionTracing(role);

    this.blueprint = blueprint;
    this.function = new LambdaFunction(this, 'Function', {
      functionName: name,
      description: `${blueprint.kind}: ${blueprint.name}`,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      code: Code.fromAsset(house.bundles.directoryOf(blueprint.name)),
      handler: 'index.handler',
      role: role.withoutPolicyUpdates(),
      timeout: Duration.seconds(blueprint.timeoutSeconds),
      memorySize: blueprint.memoryMb,
      tracing: Tracing.ACTIVE,
      environment: environmentOf(this, house, blueprint),
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      // START, END and REPORT lines would be half of the log's bill and say what the metrics say.
      systemLogLevelV2: SystemLogLevel.WARN,
      applicationLogLevelV2: ApplicationLogLevel[house.stage.logLevel],
      currentVersionOptions: {
        description: `What ${blueprint.name} was when it was deployed`,
        // Executions that began on a version call that version until they end, up to a year later.
        removalPolicy: RemovalPolicy.RETAIN,
      },
    });
    this.live = aliasInterface(
      new Alias(this, 'Live', { aliasName: liveAlias, version: versionInterface(this.function.currentVersion) }),
    );

    const errors = errorAlarm[blueprint.kind];
    new HouseAlarm(this, 'Errors', {
      house,
      metric: this.function.metricErrors({ period: Duration.minutes(5) }),
      threshold: errors.threshold,
      impact: errors.impact.replace('{name}', blueprint.name),
      runbook: 'function-errors',
    });
  }

  /** The version published by this deployment, for state machines: a running execution never changes code midway. */
  get versionArn(): string {
    return this.function.currentVersion.functionArn;
  }
}

function policy(name: string, statements: PolicyStatement[]): Record<string, PolicyDocument> {
  return statements.length === 0 ? {} : { [name]: new PolicyDocument({ statements }) };
}

/** Crashes and timeouts in five minutes that deserve a person. Retried work is allowed a stumble; the rest is not. */
const errorAlarm: Readonly<Record<FunctionKind, { readonly threshold: number; readonly impact: string }>> = {
  workflow: {
    threshold: 3,
    impact:
      'Inquiries wait at the step {name}: it keeps failing, and clients may wait for an answer longer than promised.',
  },
  http: { threshold: 3, impact: 'A client or an advisor met an error page: {name} crashed or ran out of time.' },
  event: { threshold: 3, impact: 'An event may remain without consequence: {name} keeps failing.' },
  stream: {
    threshold: 5,
    impact: 'Nothing that happens is announced any more: {name} keeps failing, so new inquiries do not start.',
  },
  schedule: { threshold: 1, impact: 'The work due by the clock was not done: {name} failed.' },
  operation: { threshold: 1, impact: 'An operation asked for by the house was not done: {name} failed.' },
};
