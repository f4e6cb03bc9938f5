import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';

/** Log lines: constant message, separate fields, ids only. */
export const logger = new Logger();

/** An HTTP request that failed on our side: its route and its number, never its path, which may contain a token. */
export function reportFailedRequest(failure: {
  readonly route: string;
  readonly requestId: string;
  readonly errorName: string;
  readonly stack: string | undefined;
}): void {
  logger.error('Request failed', { ...failure });
}

const metrics = new Metrics();

/** Counts one business fact, under the name of its event. */
export function countMetric(name: string): void {
  metrics.addMetric(name, MetricUnit.Count, 1);
  metrics.publishStoredMetrics();
}
