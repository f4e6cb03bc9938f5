import type { _Record as StreamRecord } from '@aws-sdk/client-dynamodb-streams';
import type { StreamSource } from '#local/kernel/stream-source.ts';
import { localRegion } from '#local/lambda/environment.ts';
import { attributeJson } from './attribute-json.ts';
import type { Item } from './item.ts';

/** The insertions into a table in memory, until they are read. */
export class MemoryStream implements StreamSource {
  readonly arn = `arn:aws:dynamodb:${localRegion}:000000000000:table/in-memory/stream/0`;
  readonly pageSize = 1000;
  #waiting: Item[] = [];
  #sequence = 0;

  /** Only new items are reported, because the function behind the stream needs no other changes. */
  add(item: Item): void {
    this.#waiting.push(item);
  }

  async next(): Promise<readonly StreamRecord[]> {
    const items = this.#waiting.slice(0, this.pageSize);
    this.#waiting = this.#waiting.slice(items.length);
    return items.map((item) => {
      this.#sequence += 1;
      const SequenceNumber = String(this.#sequence).padStart(21, '0');
      return {
        eventID: SequenceNumber,
        eventName: 'INSERT' as const,
        dynamodb: { SequenceNumber, NewImage: JSON.parse(attributeJson(item)) },
      };
    });
  }

  keepPlace(): void {}

  close(): void {}
}
