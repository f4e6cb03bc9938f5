/** One subscription of the blueprint: events of a bus are delivered to one function, and failed ones are kept. */
import {
  EventBus,
  type EventPattern,
  Rule,
  RuleTargetInput,
  type RuleTargetInputProperties,
} from 'aws-cdk-lib/aws-events';
import { LambdaFunction as LambdaTarget } from 'aws-cdk-lib/aws-events-targets';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { SubscriptionBlueprint } from '#blueprint/subscriptions.ts';
import { inquiryWorkflow } from '#workflows/manifest.ts';
import type { House } from '../settings/deployment.ts';
import { houseName, stateMachineArn } from '../settings/names.ts';
import { keepTryingFor } from './asynchronous-work.ts';
import type { HouseFunction } from './lambda-function.ts';

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
      description: `${blueprint.detailTypes.join(', ')} → ${blueprint.listener}`,
      eventBus: EventBus.fromEventBusName(this, 'Bus', blueprint.bus === 'house' ? house.bus.eventBusName : 'default'),
      eventPattern: patternOf(blueprint, house, this),
      targets: [
        new LambdaTarget(fn.live, {
          event: new EventUnderName(blueprint.listener),
          deadLetterQueue: deadLetters,
          maxEventAge: keepTryingFor,
          retryAttempts: 185,
        }),
      ],
    });
  }
}

/**
 * The whole event, under the name of its listener. EventBridge inserts the event itself, unquoted:
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html
 */
class EventUnderName extends RuleTargetInput {
  readonly #listener: string;

  constructor(listener: string) {
    super();
    this.#listener = listener;
  }

  override bind(): RuleTargetInputProperties {
    return {
      inputTemplate: `{"listener":${JSON.stringify(this.#listener)},"event":<aws.events.event.json>}`,
      inputPathsMap: {},
    };
  }
}

function patternOf(blueprint: SubscriptionBlueprint, house: House, scope: Construct): EventPattern {
  const detail = { ...ownDetail(blueprint.source, house, scope), ...blueprint.detail };
  const pattern = { source: [blueprint.source], detailType: [...blueprint.detailTypes] };
  return Object.keys(detail).length === 0 ? pattern : { ...pattern, detail };
}

/** All stages and products of the account share the default bus: the pattern selects this house's mails and runs. */
function ownDetail(source: string, house: House, scope: Construct): Record<string, unknown> {
  switch (source) {
    case 'aws.ses':
      return { mail: { tags: { 'ses:configuration-set': [house.mail.clients.name, house.mail.staff.name] } } };
    case 'aws.states':
      // The machine's own ARN, without version or alias: the event has other fields for those.
      return { stateMachineArn: [stateMachineArn(scope, house.stage.name, inquiryWorkflow.name)] };
    default:
      return {};
  }
}
