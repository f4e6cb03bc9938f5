import { unmarshall } from '@aws-sdk/util-dynamodb';
import middy from '@middy/core';
import type { Context, DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import type { EventPublisher } from '#adapters/eventbridge/publisher.ts';
import { checkEvent } from '#events/catalog.ts';
import { countMetric, logger } from '#runtime/observability.ts';

type StreamRecord = DynamoDBStreamEvent['Records'][number];

/** What happened before the house opened here is kept, and told to nobody. */
function isNews({ dynamodb }: StreamRecord): boolean {
  return dynamodb?.NewImage?.past?.BOOL !== true;
}

/** The event inside a stream record: the item's `doc`. The mapping filters on `entity = event`, insertions only. */
function eventOf(record: StreamRecord): unknown {
  const image = record.dynamodb?.NewImage;
  // The stream's attribute values are the SDK's, said by another package: JSON is what both mean.
  return image === undefined ? undefined : unmarshall(JSON.parse(JSON.stringify(image))).doc;
}

/** Publishes a batch in order. At the first failure the rest is asked for again, so that nothing is skipped. */
async function publishRecords(ports: EventPublisher, batch: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> {
  const records = batch.Records.filter(isNews);
  if (records.length === 0) return { batchItemFailures: [] };
  try {
    const events = records.map(eventOf);
    await ports.publish(events);
    for (const event of events) countMetric(checkEvent(event).name);
    return { batchItemFailures: [] };
  } catch (error) {
    logger.warn('Batch not published whole, trying record by record', {
      errorName: error instanceof Error ? error.name : 'Unknown',
    });
  }
  for (const record of records) {
    try {
      await ports.publish([eventOf(record)]);
    } catch {
      return { batchItemFailures: [{ itemIdentifier: record.dynamodb?.SequenceNumber ?? '' }] };
    }
  }
  return { batchItemFailures: [] };
}

/** The function behind the table's stream. */
export function publishing(ports: EventPublisher) {
  return middy(
    async (batch: DynamoDBStreamEvent, _context: Context): Promise<DynamoDBBatchResponse> =>
      publishRecords(ports, batch),
  );
}
