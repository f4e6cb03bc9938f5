import type { Table } from '#adapters/dynamodb/client.ts';
import { lists, shards } from '#adapters/dynamodb/keys.ts';
import { queryDocs } from '#adapters/dynamodb/stored.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { InquiryLists, JudgedInquiry } from '#ports/inquiry-repository.ts';

function byReceivedAt(one: Inquiry, other: Inquiry): number {
  if (one.receivedAt !== other.receivedAt) return one.receivedAt < other.receivedAt ? -1 : 1;
  return one.inquiryId < other.inquiryId ? -1 : 1;
}

/** Newest first when limited, so that a limit keeps the latest. */
function listShard(table: Table, list: string, limit?: number): Promise<Inquiry[]> {
  return queryDocs<Inquiry>(
    table,
    'inquiry',
    {
      IndexName: 'gsi1',
      KeyConditionExpression: 'gsi1pk = :list',
      ExpressionAttributeValues: { ':list': list },
      ...(limit === undefined ? {} : { ScanIndexForward: false, Limit: limit }),
    },
    limit,
  );
}

/** Lists of inquiries, read from the table's index. */
export function inquiryLists(table: Table): InquiryLists {
  return {
    async listOpen() {
      const open = [lists.received(), ...shards.map((shard) => lists.open(shard))];
      const pages = await Promise.all(open.map((list) => listShard(table, list)));
      return pages.flat().sort(byReceivedAt);
    },
    async listEnded(limit) {
      const pages = await Promise.all(shards.map((shard) => listShard(table, lists.ended(shard), limit)));
      return pages.flat().sort(byReceivedAt).reverse().slice(0, limit);
    },
    listUntouched: (before) =>
      queryDocs<Inquiry>(table, 'inquiry', {
        IndexName: 'gsi1',
        KeyConditionExpression: 'gsi1pk = :list AND gsi1sk < :before',
        ExpressionAttributeValues: { ':list': lists.received(), ':before': before },
      }),
    async listHeld() {
      const held = await queryDocs<{ inquiryId: string }>(table, 'held', {
        IndexName: 'gsi1',
        KeyConditionExpression: 'gsi1pk = :list',
        ExpressionAttributeValues: { ':list': lists.held() },
      });
      return held.map(({ inquiryId }) => inquiryId);
    },
    async listInTriage() {
      const open = await queryDocs<{ inquiryId: string }>(table, 'triage', {
        IndexName: 'gsi1',
        KeyConditionExpression: 'gsi1pk = :list',
        ExpressionAttributeValues: { ':list': lists.triage('open') },
      });
      return open.map(({ inquiryId }) => inquiryId);
    },
    listJudged: (limit) =>
      queryDocs<JudgedInquiry>(
        table,
        'triage',
        {
          IndexName: 'gsi1',
          KeyConditionExpression: 'gsi1pk = :list',
          ExpressionAttributeValues: { ':list': lists.triage('judged') },
          ScanIndexForward: false,
          Limit: limit,
        },
        limit,
      ),
    async listAftercareDue(at) {
      const due = await queryDocs<{ inquiryId: string }>(table, 'aftercare', {
        IndexName: 'gsi1',
        KeyConditionExpression: 'gsi1pk = :list AND gsi1sk <= :at',
        ExpressionAttributeValues: { ':list': lists.aftercare(), ':at': at },
      });
      return due.map(({ inquiryId }) => inquiryId);
    },
    async listToResume(at) {
      const due = await queryDocs<{ inquiryId: string }>(table, 'reprise', {
        IndexName: 'gsi1',
        KeyConditionExpression: 'gsi1pk = :list AND gsi1sk <= :at',
        ExpressionAttributeValues: { ':list': lists.reprises(), ':at': at },
      });
      return due.map(({ inquiryId }) => inquiryId);
    },
  };
}
