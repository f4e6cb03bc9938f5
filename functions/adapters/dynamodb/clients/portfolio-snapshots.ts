import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Table } from '#adapters/dynamodb/client.ts';
import { epochSeconds, type Key, keys } from '#adapters/dynamodb/keys.ts';
import { getDoc } from '#adapters/dynamodb/stored.ts';
import type { LocalDate } from '#domain/calendar/local-date.ts';
import type { PortfolioSnapshot, SnapshotClient, SnapshotList } from '#domain/portfolio/snapshot/portfolio-snapshot.ts';
import type { ObjectReader, ObjectStore } from '#ports/object-store.ts';
import type { PortfolioSnapshotReader, PortfolioSnapshotWriter } from '#ports/portfolio-snapshots.ts';

/** What the table holds of a day: where its snapshot lies. */
interface SnapshotPointer {
  readonly asOf: LocalDate;
  readonly name: string;
  /** The instant of the run that wrote it. */
  readonly madeAt: string;
}

/** The object of a day: the snapshot, and the names of the pages of each list. */
interface SnapshotObject {
  readonly snapshot: PortfolioSnapshot;
  readonly pages: Readonly<Partial<Record<SnapshotList, readonly string[]>>>;
}

/** The bucket's own rule removes objects a month later, so that no item names one that is gone. */
const daysKept = 400;
const writesAtATime = 16;

/** We are the only writer, and a name says which kind of object it is. */
function parsed<Content>(bytes: Uint8Array): Content {
  return JSON.parse(gunzipSync(bytes).toString('utf8'));
}

function hashed(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

async function readNamed<Content>(objects: ObjectReader, name: string): Promise<Content | undefined> {
  const bytes = await objects.read(name);
  return bytes === undefined ? undefined : parsed<Content>(bytes);
}

export function portfolioSnapshotReader(table: Table, objects: ObjectReader): PortfolioSnapshotReader {
  return {
    async find(asOf) {
      const key = asOf === undefined ? keys.portfolioHead() : keys.portfolioDay(asOf);
      const pointer = await getDoc<SnapshotPointer>(table, key, 'portfolio-snapshot');
      if (pointer === undefined) return undefined;
      const whole = await readNamed<SnapshotObject>(objects, pointer.name);
      if (whole === undefined) return undefined;
      return {
        snapshot: whole.snapshot,
        async readClients(list, page) {
          const name = whole.pages[list]?.[page];
          if (name === undefined) return [];
          return (await readNamed<readonly SnapshotClient[]>(objects, name)) ?? [];
        },
      };
    },
  };
}

interface Condition {
  readonly ConditionExpression: string;
  readonly ExpressionAttributeValues: Readonly<Record<string, string>>;
}

async function point(table: Table, key: Key, pointer: SnapshotPointer, condition: Condition): Promise<void> {
  const Item = {
    ...key,
    entity: 'portfolio-snapshot',
    doc: pointer,
    expiresAt: epochSeconds(pointer.madeAt) + daysKept * 86_400,
  };
  try {
    await table.documents.send(new PutCommand({ TableName: table.name, Item, ...condition }));
  } catch (error) {
    // A later run, or a later day, is shown already.
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}

/** Gives each object the name of its content, so that one is written once, by whichever run comes first. */
export function portfolioSnapshotWriter(table: Table, objects: Pick<ObjectStore, 'write'>): PortfolioSnapshotWriter {
  async function write(prefix: string, content: unknown): Promise<string> {
    const text = JSON.stringify(content);
    const name = `${prefix}-${hashed(text)}`;
    await objects.write(name, gzipSync(text));
    return name;
  }

  return {
    newestDay: async () => (await getDoc<SnapshotPointer>(table, keys.portfolioHead(), 'portfolio-snapshot'))?.asOf,
    async keep(snapshot, pages, at) {
      const { asOf } = snapshot;
      const names: Partial<Record<SnapshotList, string[]>> = {};
      let open: Promise<void>[] = [];
      for (const { list, page, clients } of pages) {
        const ofList = names[list] ?? [];
        names[list] = ofList;
        open.push(
          write(`portfolio/${asOf}/${list}-${page}`, clients).then((name) => {
            ofList[page] = name;
          }),
        );
        if (open.length < writesAtATime) continue;
        await Promise.all(open);
        open = [];
      }
      await Promise.all(open);
      const whole: SnapshotObject = { snapshot, pages: names };
      const pointer = { asOf, name: await write(`portfolio/${asOf}/snapshot`, whole), madeAt: at };
      await point(table, keys.portfolioDay(asOf), pointer, {
        ConditionExpression: 'attribute_not_exists(pk) OR doc.madeAt <= :at',
        ExpressionAttributeValues: { ':at': at },
      });
      await point(table, keys.portfolioHead(), pointer, {
        ConditionExpression: 'attribute_not_exists(pk) OR doc.asOf < :asOf OR (doc.asOf = :asOf AND doc.madeAt <= :at)',
        ExpressionAttributeValues: { ':asOf': asOf, ':at': at },
      });
    },
  };
}
