/** Resources that outlive deployments: key, table, bus, mail identity, and the alarm topic. */
import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { Operation } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import { HouseAlarm } from '../constructs/alarm.ts';
import { HouseBucket } from '../constructs/bucket.ts';
import { HouseBus } from '../constructs/event-bus.ts';
import { HouseKey } from '../constructs/kms-key.ts';
import { HouseMail } from '../constructs/ses-identity.ts';
import { HouseTable } from '../constructs/table.ts';
import type { FunctionBundles } from '../settings/bundles.ts';
import type { House } from '../settings/deployment.ts';
import { houseName, objectsArnName } from '../settings/names.ts';
import type { Stage } from '../settings/stages.ts';

export interface FoundationStackProps extends StackProps {
  readonly stage: Stage;
  readonly bundles: Pick<FunctionBundles, 'directoryOf'>;
}

export class FoundationStack extends Stack {
  readonly house: House;

  constructor(scope: Construct, id: string, { stage, bundles, ...props }: FoundationStackProps) {
    super(scope, id, props);
    const { key } = new HouseKey(this, 'Key', { stage });
    const alarmTopic = new Topic(this, 'Alarms', {
      topicName: houseName(stage.name, 'alarms'),
      displayName: `Vestibule ${stage.name}`,
      masterKey: key,
      enforceSSL: true,
    });
    // Our own policy (it refuses plain HTTP) replaces the default one, under which CloudWatch could publish.
    alarmTopic.addToResourcePolicy(
      new PolicyStatement({
        sid: 'AlarmsMaySpeak',
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [alarmTopic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': this.account } },
      }),
    );
    alarmTopic.addSubscription(new EmailSubscription(stage.alarmEmail));

    const { table } = new HouseTable(this, 'Table', { stage, key });
    const { bucket } = new HouseBucket(this, 'Objects', { key });
    const objects = {
      // A name of its own, so that the one wildcard beneath it can be acknowledged by name.
      arn: this.exportValue(bucket.bucketArn, { name: objectsArnName(stage.name) }),
      url: `https://${bucket.bucketRegionalDomainName}`,
    };
    const { bus } = new HouseBus(this, 'Bus', { house: { stage, key, alarmTopic } });
    const mail = new HouseMail(this, 'Mail', { house: { stage, alarmTopic } });
    this.house = { stage, bundles, key, table, objects, bus, mail, alarmTopic };

    new HouseAlarm(this, 'TableErrors', {
      house: this.house,
      metric: table.metricSystemErrorsForOperations({
        operations: [
          Operation.GET_ITEM,
          Operation.QUERY,
          Operation.PUT_ITEM,
          Operation.UPDATE_ITEM,
          Operation.TRANSACT_WRITE_ITEMS,
        ],
        period: Duration.minutes(5),
      }),
      threshold: 5,
      impact: 'The table refuses requests: inquiries may be refused at the form.',
      runbook: 'table-errors',
    });
    new HouseAlarm(this, 'FunctionsThrottled', {
      house: this.house,
      metric: new Metric({
        namespace: 'AWS/Lambda',
        metricName: 'Throttles',
        period: Duration.minutes(5),
        statistic: 'Sum',
      }),
      threshold: 10,
      impact: 'The account has no Lambda concurrency left: clients get errors and workflows slow down.',
      runbook: 'functions-throttled',
    });

    new CfnOutput(this, 'TableName', { value: table.tableName });
    new CfnOutput(this, 'EventBusName', { value: bus.eventBusName });
    new CfnOutput(this, 'AlarmTopicArn', { value: alarmTopic.topicArn });
    new CfnOutput(this, 'TableConsole', {
      value: `https://${this.region}.console.aws.amazon.com/dynamodbv2/home?region=${this.region}#table?name=${houseName(stage.name)}`,
    });
  }
}
