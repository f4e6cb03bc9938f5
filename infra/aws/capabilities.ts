/**
 * Turns a capability into what IAM and the environment make of it. The actions and the variable names are the
 * blueprint's; only the resources and the values are decided here, so a grant and its variable cannot drift apart.
 */
import { Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import {
  type Capability,
  capabilityActions,
  capabilityEnvironment,
  type FunctionBlueprint,
} from '#blueprint/functions.ts';
import { table as tableBlueprint } from '#blueprint/tables.ts';
import { inquiryWorkflow } from '#workflows/manifest.ts';
import { assetsDirOnLambda } from './bundles.ts';
import type { House } from './deployment.ts';
import { executionUrl, liveAlias, stateMachineAliasArn, stateMachineArn } from './names.ts';

/** Values of every variable that a capability may ask for. */
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
  };
}

/** Environment of a function: its capabilities' variables and the four that every function has. */
export function environmentOf(scope: Construct, house: House, fn: FunctionBlueprint): Record<string, string> {
  const values = environmentValues(scope, house);
  const environment: Record<string, string> = {
    STAGE: house.stage.name,
    LOG_LEVEL: house.stage.logLevel,
    POWERTOOLS_SERVICE_NAME: fn.name,
    POWERTOOLS_METRICS_NAMESPACE: 'Vestibule',
    NODE_OPTIONS: '--enable-source-maps',
  };
  for (const name of fn.capabilities.flatMap((capability) => capabilityEnvironment[capability])) {
    const value = values[name];
    if (value === undefined) throw new Error(`The AWS stack has no value for ${name}, which ${fn.name} needs.`);
    environment[name] = value;
  }
  return environment;
}

/** Statements of a function: each capability's own actions, on the one resource it concerns. */
export function statementsOf(scope: Construct, house: House, fn: FunctionBlueprint): PolicyStatement[] {
  return fn.capabilities.flatMap((capability) => statementsFor[capability](scope, house));
}

type StatementsOf = (scope: Construct, house: House) => PolicyStatement[];

const statementsFor: Readonly<Record<Capability, StatementsOf>> = {
  'read-table': (scope, house) => [
    new PolicyStatement({
      sid: 'ReadTable',
      actions: [...capabilityActions['read-table']],
      resources: [
        house.table.tableArn,
        ...tableBlueprint.indexes.map((index) => `${house.table.tableArn}/index/${index.name}`),
      ],
    }),
    keyThrough(scope, house, 'ReadTableKey', 'dynamodb', ['kms:Decrypt', 'kms:DescribeKey']),
  ],
  'write-table': (scope, house) => [
    new PolicyStatement({
      sid: 'WriteTable',
      actions: [...capabilityActions['write-table']],
      resources: [house.table.tableArn],
    }),
    // DynamoDB uses the caller's right to the key: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/encryption.usagenotes.html
    keyThrough(scope, house, 'WriteTableKey', 'dynamodb', [
      'kms:Encrypt',
      'kms:Decrypt',
      'kms:DescribeKey',
      'kms:GenerateDataKey',
      'kms:ReEncryptFrom',
      'kms:ReEncryptTo',
    ]),
  ],
  'send-mail': (_scope, house) => [
    new PolicyStatement({
      sid: 'SendMail',
      actions: [...capabilityActions['send-mail']],
      // Naming a configuration set makes SES authorise that set as well as the identity.
      resources: [house.mail.identityArn, house.mail.clients.arn, house.mail.staff.arn],
      conditions: { StringLike: { 'ses:FromAddress': `*@${house.stage.mailDomain}` } },
    }),
  ],
  'start-workflow': (scope, house) => [
    new PolicyStatement({
      sid: 'StartWorkflow',
      actions: [...capabilityActions['start-workflow']],
      // IAM authorises an alias by the machine's own ARN; the qualifier is what forbids an unpublished definition.
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
      // Of an alias, IAM asks for the machine's own ARN here too.
      resources: [stateMachineArn(scope, house.stage.name, inquiryWorkflow.name)],
    }),
  ],
  'point-to-workflow': () => [],
  'publish-events': (_scope, house) => [
    new PolicyStatement({
      sid: 'PublishEvents',
      actions: [...capabilityActions['publish-events']],
      resources: [house.bus.eventBusArn],
    }),
  ],
  'read-assets': () => [],
};

/** The house's key, usable only through one AWS service: a stolen role cannot decrypt anything by itself. */
export function keyThrough(
  scope: Construct,
  house: House,
  sid: string,
  service: 'dynamodb' | 'states' | 'sqs',
  actions: string[],
): PolicyStatement {
  return new PolicyStatement({
    sid,
    actions,
    resources: [house.key.keyArn],
    conditions: { StringEquals: { 'kms:ViaService': `${service}.${Stack.of(scope).region}.amazonaws.com` } },
  });
}
