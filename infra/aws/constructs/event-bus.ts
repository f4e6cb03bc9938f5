/** The house's own event bus, encrypted; events it cannot encrypt or decrypt are kept in a queue. */

import { EventBus } from 'aws-cdk-lib/aws-events';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import type { House } from '../settings/deployment.ts';
import { houseName } from '../settings/names.ts';
import { DeadLetters } from './dead-letters.ts';

export interface HouseBusProps {
  readonly house: Pick<House, 'stage' | 'key' | 'alarmTopic'>;
}

export class HouseBus extends Construct {
  readonly bus: EventBus;

  constructor(scope: Construct, id: string, { house }: HouseBusProps) {
    super(scope, id);
    const deadLetters = new DeadLetters(this, 'DeadLetters', {
      house,
      of: 'bus',
      impact: 'Events could not be read with the house key: new inquiries may not start their workflow.',
    });
    this.bus = new EventBus(this, 'Bus', {
      eventBusName: houseName(house.stage.name),
      description: 'What is said to have happened in the house; the contracts are in events/catalog.ts',
      kmsKey: house.key,
      deadLetterQueue: deadLetters.queue,
    });
    deadLetters.queue.addToResourcePolicy(
      new PolicyStatement({
        sid: 'BusMayKeepHere',
        principals: [new ServicePrincipal('events.amazonaws.com')],
        actions: ['sqs:SendMessage'],
        resources: [deadLetters.queue.queueArn],
        conditions: { ArnEquals: { 'aws:SourceArn': this.bus.eventBusArn } },
      }),
    );
  }
}
