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
import type { FunctionBlueprint } from '#blueprint/functions.ts';
import { acknowledgeFunctionTracing, acknowledgeObjects } from '../settings/acknowledgements.ts';
import { environmentOf, statementsOf } from '../settings/capabilities.ts';
import type { House } from '../settings/deployment.ts';
import { aliasInterface, versionInterface } from '../settings/lambda-types.ts';
import { houseName, liveAlias, objectPattern, objectsArnName } from '../settings/names.ts';
import { HouseLogGroup } from './log-group.ts';

export interface HouseFunctionProps {
  readonly house: House;
  readonly blueprint: FunctionBlueprint;
  /** Rights that depend on the function's caller (its stream, its dead-letter queue), not on its work. */
  readonly statements?: readonly PolicyStatement[];
}

export class HouseFunction extends Construct {
  readonly blueprint: FunctionBlueprint;
  readonly function: LambdaFunction;
  /** The ARN for all callers except workflows: see `versionArn`. */
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
    if (blueprint.capabilities.some((one) => one === 'read-objects' || one === 'write-objects')) {
      acknowledgeObjects(role, `${objectsArnName(house.stage.name)}/${objectPattern}`);
    }

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
      // START, END and REPORT lines would be half of the log's cost and repeat the metrics.
      systemLogLevelV2: SystemLogLevel.WARN,
      applicationLogLevelV2: ApplicationLogLevel[house.stage.logLevel],
      currentVersionOptions: {
        description: `What ${blueprint.name} was when it was deployed`,
        // An execution calls the version it began with until it ends, up to a year later.
        removalPolicy: RemovalPolicy.RETAIN,
      },
    });
    this.live = aliasInterface(
      new Alias(this, 'Live', { aliasName: liveAlias, version: versionInterface(this.function.currentVersion) }),
    );
  }

  /** The version published by this deployment, for state machines, so that a running execution keeps its code. */
  get versionArn(): string {
    return this.function.currentVersion.functionArn;
  }
}

function policy(name: string, statements: PolicyStatement[]): Record<string, PolicyDocument> {
  return statements.length === 0 ? {} : { [name]: new PolicyDocument({ statements }) };
}
