import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { TransactWriteCommand, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Table } from '#adapters/dynamodb/client.ts';
import { ProductError } from '#domain/errors/product-error.ts';

type TransactItem = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/** One write of a transaction, and the error for its failed condition. */
export interface Write {
  readonly item: TransactItem;
  readonly otherwise?: (() => Error) | undefined;
}

const attempts = 8;

function reasonsOf(error: unknown): readonly { readonly Code?: string | undefined }[] | undefined {
  return error instanceof TransactionCanceledException ? (error.CancellationReasons ?? []) : undefined;
}

/**
 * Writes all or nothing. A failed condition throws the error that its write names; a conflict with another transaction
 * on the same items is retried a few times with jitter; every other error propagates.
 */
export async function commit(table: Table, writes: readonly Write[]): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await table.documents.send(new TransactWriteCommand({ TransactItems: writes.map((write) => write.item) }));
      return;
    } catch (error) {
      const reasons = reasonsOf(error);
      if (reasons === undefined) throw error;
      const failed = writes.find((_, index) => reasons[index]?.Code === 'ConditionalCheckFailed');
      if (failed?.otherwise !== undefined) throw failed.otherwise();
      const conflict = reasons.some((reason) => reason.Code === 'TransactionConflict');
      if (!conflict || attempt === attempts) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 25 * 2 ** attempt));
    }
  }
}

/** Stopped on purpose: the item exists already and is written only once. */
class ItemKnownError extends ProductError {
  override readonly name = 'ItemKnownError';
}

/** An existing item that may be replaced. */
export interface Replaceable {
  readonly condition: string;
  readonly names: Record<string, string>;
  readonly values: Record<string, unknown>;
}

/**
 * Writes an item that may exist only once, with its further writes; returns false, and writes nothing, when it exists
 * already.
 */
export async function commitNew(
  table: Table,
  item: Record<string, unknown>,
  others: readonly Write[],
  replaceable?: Replaceable,
): Promise<boolean> {
  const isNew = 'attribute_not_exists(pk)';
  const condition =
    replaceable === undefined
      ? { ConditionExpression: isNew }
      : {
          ConditionExpression: `${isNew} OR ${replaceable.condition}`,
          ExpressionAttributeNames: replaceable.names,
          ExpressionAttributeValues: replaceable.values,
        };
  const put: Write = {
    item: { Put: { TableName: table.name, Item: item, ...condition } },
    otherwise: () => new ItemKnownError('There already.'),
  };
  return unlessKnown(commit(table, [put, ...others]));
}

async function unlessKnown(written: Promise<void>): Promise<boolean> {
  try {
    await written;
    return true;
  } catch (error) {
    if (error instanceof ItemKnownError) return false;
    throw error;
  }
}
