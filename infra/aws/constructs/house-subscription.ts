/** One subscription of the blueprint: events of a bus that reach one function, and nothing of them lost. */
import { EventBus, type EventPattern, Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction as LambdaTarget } from 'aws-cdk-lib/aws-events-targets';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { SubscriptionBlueprint } from '#blueprint/subscriptions.ts';
import type { House } from '../house.ts';
import { houseName } from '../names.ts';
import { keepTryingFor } from './asynchronous-work.ts';
import type { HouseFunction } from './house-function.ts';

export interface HouseSubscriptionProps {
  readonly house: House;
  readonly blueprint: SubscriptionBlueprint;
  readonly function: HouseFunction;
  readonly deadLetters: Queue;
}

export class HouseSubscription extends Construct {
  constructor(scope: Construct, id: string, { house, blueprint, function: fn, deadLetters }: HouseSubscriptionProps) {
    super(scope, id);
    new Rule(this, 'Rule', {
      ruleName: houseName(house.stage.name, blueprint.name),
      description: `${blueprint.detailTypes.join(', ')} → ${blueprint.function}`,
      eventBus: EventBus.fromEventBusName(this, 'Bus', blueprint.bus === 'house' ? house.bus.eventBusName : 'default'),
      eventPattern: patternOf(blueprint, house),
      targets: [
        new LambdaTarget(fn.live, { deadLetterQueue: deadLetters, maxEventAge: keepTryingFor, retryAttempts: 185 }),
      ],
    });
  }
}

function patternOf(blueprint: SubscriptionBlueprint, house: House): EventPattern {
  const pattern: EventPattern = { source: [blueprint.source], detailType: [...blueprint.detailTypes] };
  // The default bus is shared by every stage and product of the account: only mail sent by this house is ours.
  return blueprint.source === 'aws.ses'
    ? { ...pattern, detail: { mail: { tags: { 'ses:configuration-set': [house.mail.configurationSetName] } } } }
    : pattern;
}
