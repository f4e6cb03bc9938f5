import { unmarshall } from '@aws-sdk/util-dynamodb';
import middy from '@middy/core';
import type { Context, DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import type { EventPublisher } from '#adapters/eventbridge/publisher.ts';
import { checkEvent } from '#events/catalog.ts';
import { countMetric, logger } from '#runtime/observability.ts';

type StreamRecord = DynamoDBStreamEvent['Records'][number];

/** Events from before the house opened here are stored but not published. */
function isNews({ dynamodb }: StreamRecord): boolean {
  return dynamodb?.NewImage?.past?.BOOL !== true;
}

/** The event inside a stream record: the item's `doc`. The mapping filters on `entity = event`, insertions only. */
function eventOf(record: StreamRecord): unknown {
  const image = record.dynamodb?.NewImage;
  // The stream's attribute values have the SDK's type under another package's name; JSON is common to both.
  return image === undefined ? undefined : unmarshall(JSON.parse(JSON.stringify(image))).doc;
}

/** Publishes a batch in order. From the first failure on the records are requested again, so that none is skipped. */
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
