/** The outbox: the function of kind `stream` publishes every event of the table's stream on the bus. */
import { Duration } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { EventSourceMapping, FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Construct } from 'constructs';
import type { FunctionBlueprint } from '#blueprint/functions.ts';
import { acknowledgeStreamListing } from '../settings/acknowledgements.ts';
import { keyThrough } from '../settings/capabilities.ts';
import type { House } from '../settings/deployment.ts';
import { HouseAlarm } from './alarm.ts';
import { deadLetterStatements } from './asynchronous-work.ts';
import { DeadLetters } from './dead-letters.ts';
import { HouseFunction } from './lambda-function.ts';

export interface EventPublisherProps {
  readonly house: House;
  readonly blueprint: FunctionBlueprint;
}

export class EventPublisher extends Construct {
  readonly function: HouseFunction;

  constructor(scope: Construct, id: string, { house, blueprint }: EventPublisherProps) {
    super(scope, id);
    const streamArn = house.table.tableStreamArn;
    if (streamArn === undefined) throw new Error('The outbox needs the stream of the table.');
    const deadLetters = new DeadLetters(this, 'DeadLetters', {
      house,
      of: blueprint.name,
      impact: 'Some events were not published: inquiries may not have started, or bounces may be missed.',
    });
    this.function = new HouseFunction(this, 'Function', {
      house,
      blueprint,
      statements: [
        new PolicyStatement({
          sid: 'ReadStream',
          actions: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'],
          resources: [streamArn],
        }),
        new PolicyStatement({ sid: 'ListStreams', actions: ['dynamodb:ListStreams'], resources: ['*'] }),
        keyThrough(this, house, 'ReadStreamKey', 'dynamodb', ['kms:Decrypt']),
        ...deadLetterStatements(this, house, deadLetters.queue),
      ],
    });
    acknowledgeStreamListing(this.function.function.role ?? this.function);

    new EventSourceMapping(this, 'Outbox', {
      target: this.function.live,
      eventSourceArn: streamArn,
      startingPosition: StartingPosition.TRIM_HORIZON,
      // The filter excludes the table's other items before Lambda is called: an event is only ever inserted.
      filters: [
        FilterCriteria.filter({
          eventName: FilterRule.isEqual('INSERT'),
          dynamodb: { NewImage: { entity: { S: FilterRule.isEqual('event') } } },
        }),
      ],
      batchSize: 100,
      // One failing record is isolated after the records around it have passed.
      reportBatchItemFailures: true,
      bisectBatchOnError: true,
      retryAttempts: 20,
      // The stream itself keeps 24 hours: at half of that, a person still has time to act.
      maxRecordAge: Duration.hours(12),
      onFailure: new SqsDlq(deadLetters.queue),
    });

    new HouseAlarm(this, 'Late', {
      house,
      metric: this.function.function.metric('IteratorAge', { period: Duration.minutes(1), statistic: 'Maximum' }),
      threshold: Duration.minutes(5).toMilliseconds(),
      periods: 5,
      impact: 'Events reach the bus more than five minutes late: new inquiries wait.',
      runbook: 'events-late',
    });
  }
}
