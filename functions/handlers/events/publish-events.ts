import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { publisher } from '#runtime/container.ts';
import { listen } from '#runtime/event-listener.ts';
import { publishRecords } from '#runtime/stream-records.ts';

const ports = publisher();

export const handler = listen(
  (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => publishRecords(ports, event),
);
