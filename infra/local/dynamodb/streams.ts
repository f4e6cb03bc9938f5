import { setTimeout as delay } from 'node:timers/promises';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { _Record as StreamRecord } from '@aws-sdk/client-dynamodb-streams';
import * as z from 'zod';
import type { LocalClock } from '#local/clock/clock.ts';
import type { LocalBus } from '#local/eventbridge/events.ts';
import type { StreamSource } from '#local/kernel/stream-source.ts';
import { localRegion } from '#local/lambda/environment.ts';
import { failureLine, type Invocation, type Invoker } from '#local/lambda/invoke.ts';

const pollEveryMs = 250;
const batchSize = 100;
/**
 * Real waits between attempts at one batch. A batch that fails them all becomes a dead letter, as with an on-failure
 * queue.
 */
const retryWaitsMs = [50, 200, 1_000] as const;

const batchResponse = z.object({ batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })).default([]) });

/**
 * The event source mapping between the table's stream and a function. The position in the stream is stored only after a
 * batch was delivered, so that a crash repeats records and never skips one.
 */
export class StreamReader {
  readonly #functionName: string;
  readonly #parts: { clock: LocalClock; invoker: Invoker; bus: LocalBus };
  readonly #source: StreamSource;
  #reading: Promise<boolean> | undefined;
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(
    source: StreamSource,
    functionName: string,
    parts: { clock: LocalClock; invoker: Invoker; bus: LocalBus },
  ) {
    this.#source = source;
    this.#functionName = functionName;
    this.#parts = parts;
  }

  start(): void {
    this.#parts.clock.onDrain(() => this.drain());
    this.#timer = setInterval(() => this.nudge(), pollEveryMs);
    this.#timer.unref();
  }

  /** Records may have been written: reads now instead of at the next poll, or at the end of a clock's own wait. */
  nudge(): void {
    if (this.#stopped || this.#reading !== undefined || this.#parts.clock.isSettling) return;
    void this.drain().catch((error: unknown) => {
      if (!this.#stopped) console.error(`The table's stream could not be read: ${String(error)}`);
    });
  }

  /**
   * Reads to the end of the stream. Returns whether there were records; only an empty response means that there are no
   * more.
   */
  async drain(): Promise<boolean> {
    // A read already under way may have started before the last write: it is awaited, then another one follows.
    if (this.#reading !== undefined) await this.#reading.catch(() => false);
    this.#reading ??= this.#readAll().finally(() => {
      this.#reading = undefined;
    });
    return this.#reading;
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearInterval(this.#timer);
    await this.#reading?.catch(() => false);
    this.#source.close();
  }

  async #readAll(): Promise<boolean> {
    let found = false;
    while (!this.#stopped) {
      const records = await this.#source.next();
      if (records.length === 0) return found;
      found = true;
      await this.#parts.clock.track(async () => {
        const wanted = records.filter(isPublished);
        for (let start = 0; start < wanted.length; start += batchSize) {
          await this.#deliver(wanted.slice(start, start + batchSize));
        }
        this.#checkpoint(records.at(-1)?.dynamodb?.SequenceNumber);
      });
      // A page that is not full is the last for now; callers that need certainty read again.
      if (records.length < this.#source.pageSize) return found;
    }
    return found;
  }

  async #deliver(batch: readonly StreamRecord[]): Promise<void> {
    let left = batch;
    let error = '';
    for (let attempt = 0; attempt <= retryWaitsMs.length; attempt += 1) {
      const outcome = await this.#parts.invoker.invoke(this.#functionName, streamEvent(left, this.#source.arn));
      left = remaining(left, outcome);
      if (left.length === 0) return this.#checkpoint(batch.at(-1)?.dynamodb?.SequenceNumber);
      error = outcome.kind === 'failure' ? failureLine(outcome.failure) : 'reported as failed';
      this.#checkpointBefore(batch, left);
      if (this.#stopped) return;
      await delay(retryWaitsMs[attempt] ?? 0);
    }
    this.#parts.bus.bury('table-stream', this.#functionName, streamEvent(left, this.#source.arn), error);
  }

  #checkpointBefore(batch: readonly StreamRecord[], left: readonly StreamRecord[]): void {
    const delivered = batch.length - left.length;
    if (delivered > 0) this.#checkpoint(batch[delivered - 1]?.dynamodb?.SequenceNumber);
  }

  #checkpoint(sequenceNumber: string | undefined): void {
    if (sequenceNumber !== undefined && !this.#stopped) this.#source.keepPlace(sequenceNumber);
  }
}

/** The kind of item that the stream's function reads. */
export const publishedEntity = 'event';

/** The mapping's filter: only events that were inserted, never a later image of them nor any other item. */
function isPublished(record: StreamRecord): boolean {
  return record.eventName === 'INSERT' && record.dynamodb?.NewImage?.entity?.S === publishedEntity;
}

/** With ReportBatchItemFailures, everything from the first reported record on is delivered again. */
function remaining(batch: readonly StreamRecord[], outcome: Invocation): readonly StreamRecord[] {
  if (outcome.kind === 'failure') return batch;
  const response = batchResponse.safeParse(outcome.payload ?? {});
  if (!response.success) return batch;
  const failed = new Set(response.data.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
  if (failed.size === 0) return [];
  const first = batch.findIndex((record) => failed.has(record.dynamodb?.SequenceNumber ?? ''));
  return first === -1 ? batch : batch.slice(first);
}

function streamEvent(records: readonly StreamRecord[], streamArn: string): object {
  return {
    Records: records.map((record) => ({
      eventID: record.eventID,
      eventName: record.eventName,
      eventVersion: record.eventVersion ?? '1.1',
      eventSource: 'aws:dynamodb',
      awsRegion: record.awsRegion ?? localRegion,
      eventSourceARN: streamArn,
      dynamodb: {
        ...record.dynamodb,
        // Lambda gives epoch seconds here, the SDK a date.
        ApproximateCreationDateTime: Math.floor((record.dynamodb?.ApproximateCreationDateTime?.getTime() ?? 0) / 1000),
        Keys: image(record.dynamodb?.Keys),
        NewImage: image(record.dynamodb?.NewImage),
      },
    })),
  };
}

/** Binary attributes travel as base64 in Lambda's JSON. */
function image(attributes: Record<string, AttributeValue> | undefined): unknown {
  return JSON.parse(
    JSON.stringify(attributes ?? {}, (_key, value) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value,
    ),
  );
}
