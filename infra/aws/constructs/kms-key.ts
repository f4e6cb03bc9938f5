/** The single key of the house: it encrypts table, logs, queues, bus, executions and alarms. */
import { Stack } from 'aws-cdk-lib';
import { Effect, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import { houseName } from '../settings/names.ts';
import type { Stage } from '../settings/stages.ts';

export class HouseKey extends Construct {
  readonly key: Key;

  constructor(scope: Construct, id: string, { stage }: { readonly stage: Stage }) {
    super(scope, id);
    const { partition, region, account } = Stack.of(this);
    this.key = new Key(this, 'Key', {
      alias: houseName(stage.name),
      description: `Everything that the ${stage.name} house keeps`,
      enableKeyRotation: true,
      removalPolicy: stage.dataRemoval,
    });
    const allow = (sid: string, service: string, conditions: Record<string, Record<string, unknown>>): void => {
      this.key.addToResourcePolicy(
        new PolicyStatement({
          sid,
          effect: Effect.ALLOW,
          principals: [new ServicePrincipal(service)],
          actions: ['kms:Encrypt', 'kms:Decrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:DescribeKey'],
          resources: ['*'],
          conditions,
        }),
      );
    };
    const logGroups = `arn:${partition}:logs:${region}:${account}:log-group:`;
    allow('HouseLogGroups', `logs.${region}.amazonaws.com`, {
      ArnLike: {
        'kms:EncryptionContext:aws:logs:arn': [
          `${logGroups}/aws/lambda/${houseName(stage.name)}-*`,
          `${logGroups}/aws/vendedlogs/${houseName(stage.name)}-*`,
        ],
      },
    });
    // EventBridge puts undeliverable events in our encrypted queues; CloudWatch publishes alarms on our encrypted
    // topic.
    allow('EventBridgeDeadLetters', 'events.amazonaws.com', { StringEquals: { 'aws:SourceAccount': account } });
    allow('Alarms', 'cloudwatch.amazonaws.com', { StringEquals: { 'aws:SourceAccount': account } });
  }
}
