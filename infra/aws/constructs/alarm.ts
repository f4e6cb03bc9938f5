/** An alarm requires a sentence about its effect on clients and a link to its remedy. */
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Construct } from 'constructs';
import type { House } from '../settings/deployment.ts';

/** Headings of docs/runbook.md; a test reads that file and fails on a heading that is missing. */
export const runbookAnchors = [
  'dead-letters',
  'workflow-failed',
  'workflow-throttled',
  'inquiry-in-trouble',
  'site-errors',
  'events-late',
  'function-errors',
  'functions-throttled',
  'table-errors',
  'mail-reputation',
] as const;
export type RunbookAnchor = (typeof runbookAnchors)[number];

export interface HouseAlarmProps {
  readonly house: Pick<House, 'alarmTopic'>;
  readonly metric: IMetric;
  /** Alarm when the metric reaches this value. */
  readonly threshold: number;
  /** How many of the last periods must reach the threshold; one by default. */
  readonly periods?: number;
  /** What a client or an advisor loses without a reaction. One sentence; it is the first line of the alarm's mail. */
  readonly impact: string;
  readonly runbook: RunbookAnchor;
}

export class HouseAlarm extends Construct {
  readonly alarm: Alarm;

  constructor(scope: Construct, id: string, props: HouseAlarmProps) {
    super(scope, id);
    this.alarm = new Alarm(this, 'Alarm', {
      alarmDescription: `${props.impact}\nWhat to do: docs/runbook.md#${props.runbook}`,
      metric: props.metric,
      threshold: props.threshold,
      evaluationPeriods: props.periods ?? 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      // Missing data is the normal state of every metric with an alarm.
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    const action = new SnsAction(props.house.alarmTopic);
    this.alarm.addAlarmAction(action);
    this.alarm.addOkAction(action);
  }
}
