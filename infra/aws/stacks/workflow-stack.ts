/** The background work: the workflow, the outbox, the listeners, the schedules, and the operations of the house. */
import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { type FunctionBlueprint, functions } from '#blueprint/functions.ts';
import { schedules } from '#blueprint/schedules.ts';
import { subscriptions } from '#blueprint/subscriptions.ts';
import { workflows } from '#workflows/manifest.ts';
import { HouseAlarm } from '../constructs/alarm.ts';
import { deadLetterStatements, keepWhatFails } from '../constructs/asynchronous-work.ts';
import { DeadLetters } from '../constructs/dead-letters.ts';
import { EventPublisher } from '../constructs/event-publisher.ts';
import { HouseSubscription } from '../constructs/event-subscription.ts';
import { InquiryWorkflow } from '../constructs/inquiry-workflow.ts';
import { HouseFunction } from '../constructs/lambda-function.ts';
import { HouseSchedule } from '../constructs/schedule.ts';
import { SurfaceAlarms } from '../constructs/surface-alarms.ts';
import type { House } from '../settings/deployment.ts';
import { metricsNamespace } from '../settings/names.ts';

export interface WorkflowStackProps extends StackProps {
  readonly house: House;
}

export class WorkflowStack extends Stack {
  constructor(scope: Construct, id: string, { house, ...props }: WorkflowStackProps) {
    super(scope, id, props);
    const functionsOfKind = (kind: FunctionBlueprint['kind']): readonly FunctionBlueprint[] =>
      functions.filter((fn) => fn.kind === kind);

    const all: HouseFunction[] = [];
    const tasks = new Map(
      functionsOfKind('workflow').map((blueprint) => [
        blueprint.name,
        new HouseFunction(this, blueprint.name, { house, blueprint }),
      ]),
    );
    for (const manifest of workflows) {
      const { machine, live } = new InquiryWorkflow(this, `${manifest.name}-workflow`, {
        house,
        manifest,
        functions: tasks,
      });
      new CfnOutput(this, `${manifest.name}StateMachineArn`, { value: live.attrArn });
      new CfnOutput(this, `${manifest.name}Executions`, {
        value: `https://${this.region}.console.aws.amazon.com/states/home?region=${this.region}#/statemachines/view/${machine.stateMachineArn}`,
      });
    }
    all.push(...tasks.values());
    this.alarmOnTrouble(house);

    for (const blueprint of functionsOfKind('stream')) {
      all.push(new EventPublisher(this, blueprint.name, { house, blueprint }).function);
    }

    for (const blueprint of [...functionsOfKind('event'), ...functionsOfKind('schedule')]) {
      const { queue } = new DeadLetters(this, `${blueprint.name}-dead-letters`, {
        house,
        of: blueprint.name,
        impact: `Work for ${blueprint.name} failed and waits for a person.`,
      });
      const fn = new HouseFunction(this, blueprint.name, {
        house,
        blueprint,
        statements: deadLetterStatements(this, house, queue),
      });
      all.push(fn);
      keepWhatFails(fn, queue);
      for (const subscription of subscriptions.filter((each) => each.function === blueprint.name)) {
        new HouseSubscription(this, subscription.name, {
          house,
          blueprint: subscription,
          function: fn,
          deadLetters: queue,
        });
      }
      for (const schedule of schedules.filter((each) => each.function === blueprint.name)) {
        new HouseSchedule(this, `${schedule.name}-schedule`, {
          house,
          blueprint: schedule,
          function: fn,
          deadLetters: queue,
        });
      }
    }

    for (const blueprint of functionsOfKind('operation')) {
      const fn = new HouseFunction(this, blueprint.name, { house, blueprint });
      all.push(fn);
      new CfnOutput(this, `${blueprint.name}Function`, { value: fn.live.functionArn });
    }
    new SurfaceAlarms(this, 'SurfaceAlarms', { house, functions: all });
  }

  /**
   * The workflow catches every failure and succeeds with a person in charge, so the alarm has to notify that person.
   */
  private alarmOnTrouble(house: House): void {
    new HouseAlarm(this, 'InquiryInTrouble', {
      house,
      // The outbox counts every event it publishes under the event's name.
      metric: new Metric({
        namespace: metricsNamespace(house.stage.name),
        metricName: 'workflow-troubled.v1',
        dimensionsMap: { service: 'publish-events' },
        period: Duration.minutes(5),
        statistic: 'Sum',
      }),
      threshold: 1,
      impact: 'A step failed for good and its inquiry went to the duty manager: the client waits for a person.',
      runbook: 'inquiry-in-trouble',
    });
  }
}
