/**
 * One alarm for each surface rather than for each function: the effect on a client or an advisor is the same for all
 * its functions, and the function's own log has the details. See docs/runbook.md#function-errors.
 */
import { Duration } from 'aws-cdk-lib';
import { MathExpression } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import type { Surface } from '#blueprint/functions.ts';
import type { House } from '../settings/deployment.ts';
import { HouseAlarm } from './alarm.ts';
import type { HouseFunction } from './lambda-function.ts';

/** Crashes and timeouts in five minutes that require a person. Retried work may fail once; other work may not. */
const errorAlarm: Readonly<Record<Surface, { readonly threshold: number; readonly impact: string }>> = {
  clients: {
    threshold: 3,
    impact: 'Clients get an error page: the form, a link or the private space crashed or timed out.',
  },
  staff: { threshold: 3, impact: 'Advisors get an error page: they cannot answer their clients.' },
  workflow: {
    threshold: 3,
    impact: 'Inquiries wait at a failing step: clients may wait longer than promised for an answer.',
  },
  events: { threshold: 3, impact: 'Events are not processed: choices of clients may have no effect.' },
  outbox: {
    threshold: 5,
    impact: 'Events are not published: new inquiries do not start, and choices have no effect.',
  },
  clock: { threshold: 1, impact: 'Scheduled work failed: reprises, absences, policies or figures wait.' },
  operators: {
    threshold: 1,
    impact: 'An operation of the house failed, and nothing retries it.',
  },
};

export interface SurfaceAlarmsProps {
  readonly house: Pick<House, 'alarmTopic'>;
  readonly functions: Iterable<HouseFunction>;
}

export class SurfaceAlarms extends Construct {
  constructor(scope: Construct, id: string, { house, functions }: SurfaceAlarmsProps) {
    super(scope, id);
    for (const [surface, watched] of Map.groupBy(functions, ({ blueprint }) => blueprint.surface)) {
      const period = Duration.minutes(5);
      const metrics = watched.map((fn, index) => [`e${index}`, fn.function.metricErrors({ period })] as const);
      new HouseAlarm(this, surface, {
        house,
        metric: new MathExpression({
          label: `Errors of ${watched.map(({ blueprint }) => blueprint.name).join(', ')}`,
          // A function that was not called has no data point: the sum ignores it.
          expression: `SUM([${metrics.map(([name]) => name).join(', ')}])`,
          usingMetrics: Object.fromEntries(metrics),
          period,
        }),
        ...errorAlarm[surface],
        runbook: 'function-errors',
      });
    }
  }
}
