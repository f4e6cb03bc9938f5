/**
 * Turns a capability into IAM statements and environment variables. The blueprint defines actions and variable names;
 * only resources and values are defined here, so a grant and its variable cannot diverge.
 */
import { Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import {
  type Capability,
  capabilityActions,
  capabilityEnvironment,
  type FunctionBlueprint,
  type PartitionPattern,
  readingCapabilities,
  writingCapabilities,
} from '#blueprint/functions.ts';
import { table as tableBlueprint } from '#blueprint/tables.ts';
import { inquiryWorkflow } from '#workflows/manifest.ts';
import { assetsDirOnLambda } from './bundles.ts';
import type { House } from './deployment.ts';
import {
  executionUrl,
  liveAlias,
  metricsNamespace,
  objectPattern,
  stateMachineAliasArn,
  stateMachineArn,
} from './names.ts';

/** Values of every variable of the capabilities. */
function environmentValues(scope: Construct, house: House): Readonly<Record<string, string>> {
  return {
    TABLE_NAME: house.table.tableName,
    MAIL_DOMAIN: house.stage.mailDomain,
    MAIL_CONFIGURATION_SET: house.mail.clients.name,
    MAIL_STAFF_CONFIGURATION_SET: house.mail.staff.name,
    PUBLIC_BASE_URL: `https://${house.stage.domainName}`,
    STATE_MACHINE_ARN: stateMachineAliasArn(scope, house.stage.name, inquiryWorkflow.name),
    EXECUTION_URL: executionUrl(scope, house.stage.name, inquiryWorkflow.name),
    EVENT_BUS_NAME: house.bus.eventBusName,
    ASSETS_DIR: assetsDirOnLambda,
    OBJECTS_URL: house.objects.url,
  };
}

/** Environment of a function: its capabilities' variables and the four that every function has. */
export function environmentOf(scope: Construct, house: House, fn: FunctionBlueprint): Record<string, string> {
  const values = environmentValues(scope, house);
  const environment: Record<string, string> = {
    STAGE: house.stage.name,
    LOG_LEVEL: house.stage.logLevel,
    POWERTOOLS_SERVICE_NAME: fn.name,
    POWERTOOLS_METRICS_NAMESPACE: metricsNamespace(house.stage.name),
    NODE_OPTIONS: '--enable-source-maps',
  };
  for (const name of fn.capabilities.flatMap((capability) => capabilityEnvironment[capability])) {
    const value = values[name];
    if (value === undefined) throw new Error(`The AWS stack has no value for ${name}, which ${fn.name} needs.`);
    environment[name] = value;
  }
  return environment;
}

/** Statements of a function: each capability's own actions, on its one resource. */
export function statementsOf(scope: Construct, house: House, fn: FunctionBlueprint): PolicyStatement[] {
  return [
    ...tableStatements(scope, house, fn),
    ...fn.capabilities.flatMap((capability) => statementsFor[capability]?.(scope, house) ?? []),
  ];
}

type TableCapability = (typeof readingCapabilities | typeof writingCapabilities)[number];

/**
 * Actions on the table, by use. The lists of all inquiries, purchases and events are in the index, which has a right of
 * its own.
 */
function tableStatements(scope: Construct, house: House, fn: FunctionBlueprint): PolicyStatement[] {
  const { tableArn } = house.table;
  const granted = (wanted: readonly TableCapability[]) =>
    wanted.filter((one) => fn.capabilities.includes(one)).flatMap((one) => capabilityActions[one]);
  const reading = granted(readingCapabilities.filter((one) => one !== 'query-lists'));
  const listing = granted(['query-lists']);
  const writing = granted(writingCapabilities);
  const statements: PolicyStatement[] = [];
  const { partitions } = fn;
  if (reading.length > 0) statements.push(onPartitions('ReadTable', reading, tableArn, partitions?.read));
  if (listing.length > 0) {
    const resources = tableBlueprint.indexes.map((index) => `${tableArn}/index/${index.name}`);
    statements.push(new PolicyStatement({ sid: 'ReadLists', actions: listing, resources }));
  }
  if (writing.length > 0) {
    statements.push(onPartitions('WriteTable', writing, tableArn, partitions?.write));
    // DynamoDB uses the caller's right to the key:
    // https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/encryption.usagenotes.html
    statements.push(
      keyThrough(scope, house, 'WriteTableKey', 'dynamodb', [
        'kms:Encrypt',
        'kms:Decrypt',
        'kms:DescribeKey',
        'kms:GenerateDataKey',
        'kms:ReEncryptFrom',
        'kms:ReEncryptTo',
      ]),
    );
  } else if (reading.length > 0 || listing.length > 0) {
    statements.push(keyThrough(scope, house, 'ReadTableKey', 'dynamodb', ['kms:Decrypt', 'kms:DescribeKey']));
  }
  return statements;
}

/**
 * Rights on the table, or on some of its partitions. A transaction is granted by the rights to each of its items:
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis-iam.html
 */
function onPartitions(
  sid: string,
  actions: readonly string[],
  tableArn: string,
  partitions: readonly PartitionPattern[] | undefined,
): PolicyStatement {
  const all = { sid, actions: [...actions], resources: [tableArn] };
  if (partitions === undefined) return new PolicyStatement(all);
  return new PolicyStatement({
    ...all,
    conditions: {
      'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [...partitions] },
      // "For all values" is true for a request without keys.
      Null: { 'dynamodb:LeadingKeys': 'false' },
    },
  });
}

type StatementsOf = (scope: Construct, house: House) => PolicyStatement[];

const statementsFor: Readonly<Partial<Record<Capability, StatementsOf>>> = {
  'send-mail': (_scope, house) => [
    new PolicyStatement({
      sid: 'SendMail',
      actions: [...capabilityActions['send-mail']],
      // A request that names a configuration set is authorised for that set as well as for the identity.
      resources: [house.mail.identityArn, house.mail.clients.arn, house.mail.staff.arn],
      conditions: { StringLike: { 'ses:FromAddress': `*@${house.stage.mailDomain}` } },
    }),
  ],
  'start-workflow': (scope, house) => [
    new PolicyStatement({
      sid: 'StartWorkflow',
      actions: [...capabilityActions['start-workflow']],
      // IAM authorises an alias by the machine's own ARN; the qualifier excludes an unpublished definition.
      resources: [stateMachineArn(scope, house.stage.name, inquiryWorkflow.name)],
      conditions: { StringEquals: { 'states:StateMachineQualifier': liveAlias } },
    }),
    keyThrough(scope, house, 'StartWorkflowKey', 'states', ['kms:Decrypt', 'kms:GenerateDataKey']),
  ],
  'signal-workflow': (scope, house) => [
    new PolicyStatement({
      sid: 'SignalWorkflow',
      actions: [...capabilityActions['signal-workflow']],
      resources: [stateMachineArn(scope, house.stage.name, inquiryWorkflow.name)],
    }),
    keyThrough(scope, house, 'SignalWorkflowKey', 'states', ['kms:Decrypt', 'kms:GenerateDataKey']),
  ],
  'list-runs': (scope, house) => [
    new PolicyStatement({
      sid: 'ListRuns',
      actions: [...capabilityActions['list-runs']],
      // For an alias, IAM uses the machine's own ARN here too.
      resources: [stateMachineArn(scope, house.stage.name, inquiryWorkflow.name)],
    }),
  ],
  'read-objects': (scope, house) => onObjects(scope, house, 'read-objects'),
  'write-objects': (scope, house) => onObjects(scope, house, 'write-objects'),
  'publish-events': (_scope, house) => [
    new PolicyStatement({
      sid: 'PublishEvents',
      actions: [...capabilityActions['publish-events']],
      resources: [house.bus.eventBusArn],
    }),
  ],
};

/** Objects of the portfolio; the key is used by S3 on the caller's behalf. */
function onObjects(scope: Construct, house: House, capability: 'read-objects' | 'write-objects'): PolicyStatement[] {
  const isReading = capability === 'read-objects';
  return [
    new PolicyStatement({
      sid: isReading ? 'ReadObjects' : 'WriteObjects',
      actions: [...capabilityActions[capability]],
      resources: [`${house.objects.arn}/${objectPattern}`],
    }),
    keyThrough(scope, house, isReading ? 'ReadObjectsKey' : 'WriteObjectsKey', 's3', [
      'kms:Decrypt',
      ...(isReading ? [] : ['kms:GenerateDataKey']),
    ]),
  ];
}

/** The house's key, usable only through one AWS service: a stolen role cannot decrypt anything by itself. */
export function keyThrough(
  scope: Construct,
  house: House,
  sid: string,
  service: 'dynamodb' | 'states' | 'sqs' | 's3',
  actions: string[],
): PolicyStatement {
  return new PolicyStatement({
    sid,
    actions,
    resources: [house.key.keyArn],
    conditions: { StringEquals: { 'kms:ViaService': `${service}.${Stack.of(scope).region}.amazonaws.com` } },
  });
}
