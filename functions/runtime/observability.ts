import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';

/** Log lines: constant message, fields apart, ids only. */
export const logger = new Logger();

const metrics = new Metrics();

/** Counts one business fact, under the name of its event. */
export function countMetric(name: string): void {
  metrics.addMetric(name, MetricUnit.Count, 1);
  metrics.publishStoredMetrics();
}
