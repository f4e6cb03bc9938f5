/** One schedule of the blueprint: EventBridge Scheduler calls the function with the scheduled instant. */
import { Stack, TimeZone } from 'aws-cdk-lib';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { ContextAttribute, Schedule, ScheduleExpression, ScheduleTargetInput } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { ScheduleBlueprint } from '#blueprint/schedules.ts';
import { keyThrough } from '../settings/capabilities.ts';
import type { House } from '../settings/deployment.ts';
import { houseName } from '../settings/names.ts';
import { keepTryingFor } from './asynchronous-work.ts';
import type { HouseFunction } from './lambda-function.ts';

export interface HouseScheduleProps {
  readonly house: House;
  readonly blueprint: ScheduleBlueprint;
  readonly function: HouseFunction;
  readonly deadLetters: Queue;
}

export class HouseSchedule extends Construct {
  constructor(scope: Construct, id: string, { house, blueprint, function: fn, deadLetters }: HouseScheduleProps) {
    super(scope, id);
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
      description: `Calls ${blueprint.function} by the clock`,
      inlinePolicies: {
        Call: new PolicyDocument({
          statements: [
            new PolicyStatement({
              sid: 'Call',
              actions: ['lambda:InvokeFunction'],
              resources: [fn.live.functionArn],
            }),
            new PolicyStatement({
              sid: 'KeepDeadLetters',
              actions: ['sqs:SendMessage'],
              resources: [deadLetters.queueArn],
            }),
            keyThrough(this, house, 'KeepDeadLettersKey', 'sqs', ['kms:Decrypt', 'kms:GenerateDataKey']),
          ],
        }),
      },
    });
    new Schedule(this, 'Schedule', {
      scheduleName: houseName(house.stage.name, blueprint.name),
      description: blueprint.purpose,
      schedule: ScheduleExpression.expression(blueprint.expression, TimeZone.of(blueprint.timeZone)),
      target: new LambdaInvoke(fn.live, {
        role: role.withoutPolicyUpdates(),
        input: ScheduleTargetInput.fromObject({
          schedule: blueprint.name,
          scheduledAt: ContextAttribute.scheduledTime,
        }),
        deadLetterQueue: deadLetters,
        maxEventAge: keepTryingFor,
        retryAttempts: 10,
      }),
    });
  }
}
