import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  ExpiredIteratorException,
  GetRecordsCommand,
  GetShardIteratorCommand,
  type _Record as StreamRecord,
  TrimmedDataAccessException,
} from '@aws-sdk/client-dynamodb-streams';
import type { StreamSource } from '#local/kernel/stream-source.ts';
import { localAws } from '#local/lambda/environment.ts';
import type { LocalStore } from '../kernel/store.ts';

const recordsAtOnce = 1000;

/** The stream of a DynamoDB server. Its position is in the store, so that a restart continues there. */
export class ServerStream implements StreamSource {
  readonly arn: string;
  readonly pageSize = recordsAtOnce;
  readonly #client: DynamoDBStreamsClient;
  readonly #store: LocalStore;
  #iterator: string | undefined;

  constructor(endpoint: string, arn: string, store: LocalStore) {
    this.#client = new DynamoDBStreamsClient({ ...localAws, endpoint });
    this.arn = arn;
    this.#store = store;
  }

  async next(): Promise<readonly StreamRecord[]> {
    try {
      this.#iterator ??= await this.#openIterator();
      if (this.#iterator === undefined) return [];
      const { Records, NextShardIterator } = await this.#client.send(
        new GetRecordsCommand({ ShardIterator: this.#iterator, Limit: recordsAtOnce }),
      );
      this.#iterator = NextShardIterator;
      return Records ?? [];
    } catch (error) {
      this.#iterator = undefined;
      if (error instanceof ExpiredIteratorException || error instanceof TrimmedDataAccessException) return [];
      throw error;
    }
  }

  keepPlace(sequenceNumber: string): void {
    this.#store.keepSetting(`stream:${this.arn}`, sequenceNumber);
  }

  close(): void {
    this.#client.destroy();
  }

  async #openIterator(): Promise<string | undefined> {
    const { StreamDescription } = await this.#client.send(new DescribeStreamCommand({ StreamArn: this.arn }));
    // The local server has one shard; new records arrive in the last one.
    const shardId = StreamDescription?.Shards?.at(-1)?.ShardId;
    const after = this.#store.setting(`stream:${this.arn}`);
    const { ShardIterator } = await this.#client.send(
      new GetShardIteratorCommand({
        StreamArn: this.arn,
        ShardId: shardId,
        ...(after === undefined
          ? { ShardIteratorType: 'TRIM_HORIZON' }
          : { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: after }),
      }),
    );
    return ShardIterator;
  }
}
