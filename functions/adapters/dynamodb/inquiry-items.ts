import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Table } from '#adapters/dynamodb/client.ts';
import { keys, lists, shardOf } from '#adapters/dynamodb/keys.ts';
import type { Inquiry, InquiryStatus } from '#domain/inquiry/inquiry.ts';

type TransactItem = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/** Ended here means that staff have no act left; everything else stays on the board. */
function listOf(status: InquiryStatus, shard: number): string {
  switch (status) {
    case 'received':
      return lists.received();
    case 'awaiting-first-response':
    case 'responded':
    case 'incomplete':
    case 'awaiting-client':
    case 'appointment':
    case 'awaiting-outcome':
      return lists.open(shard);
    case 'paused':
    case 'closed':
      return lists.ended(shard);
  }
}

/** Writes the whole inquiry, on the condition that its version is still `expected` (0: that it is new). */
export function inquiryWrite(table: Table, inquiry: Inquiry, expected: number): TransactItem {
  const shard = shardOf(inquiry.inquiryId);
  return {
    Put: {
      TableName: table.name,
      Item: {
        ...keys.inquiry(inquiry.inquiryId),
        ...(inquiry.erasedAt === undefined
          ? { gsi1pk: listOf(inquiry.status, shard), gsi1sk: inquiry.receivedAt }
          : {}),
        entity: 'inquiry',
        version: inquiry.version,
        doc: inquiry,
      },
      ...(expected === 0
        ? { ConditionExpression: 'attribute_not_exists(pk)' }
        : { ConditionExpression: 'version = :expected', ExpressionAttributeValues: { ':expected': expected } }),
    },
  };
}
