import { ConditionalCheckFailedException, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  DeleteCommand,
  GetCommand,
  PutCommand,
  QueryCommand,
  ScanCommand,
  TransactWriteCommand,
  type TransactWriteCommandInput,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { condition } from '#local/memory-table/conditions.ts';
import type { MemoryTable } from '#local/memory-table/memory-table.ts';
import type { Item, Substitutes } from '#local/memory-table/operands.ts';
import { query } from '#local/memory-table/query.ts';
import { update } from '#local/memory-table/updates.ts';

/** A command, or an option of one, that the table in memory does not speak: the product has none such. */
export class CommandUnknownError extends Error {
  override readonly name = 'CommandUnknownError';
}

/** The whole of one write, whichever command it came by. */
interface WriteInput {
  readonly Key?: unknown;
  readonly Item?: unknown;
  readonly UpdateExpression?: string | undefined;
  readonly ConditionExpression?: string | undefined;
  readonly ExpressionAttributeNames?: Record<string, string> | undefined;
  readonly ExpressionAttributeValues?: Record<string, unknown> | undefined;
  readonly ReturnValues?: string | undefined;
}

type WriteKind = 'put' | 'update' | 'delete' | 'check';

/**
 * Does what a command of the document client asks for, in one go: nothing comes between its check and its write.
 * @throws ConditionalCheckFailedException, TransactionCanceledException, and errors named ValidationException, as
 * DynamoDB does; CommandUnknownError and ExpressionUnknownError for what the product does not use.
 */
export function execute(table: MemoryTable, command: unknown): object {
  if (command instanceof GetCommand) return { Item: table.get(plain(command.input.Key)) };
  if (command instanceof BatchGetCommand) return batchGet(table, command);
  if (command instanceof QueryCommand) return query(table, command.input);
  if (command instanceof ScanCommand) return { Items: [...table.items()] };
  if (command instanceof PutCommand) return write(table, 'put', command.input);
  if (command instanceof UpdateCommand) return write(table, 'update', command.input);
  if (command instanceof DeleteCommand) return write(table, 'delete', command.input);
  if (command instanceof TransactWriteCommand) return transact(table, command.input);
  throw new CommandUnknownError(`The table in memory has no ${command?.constructor.name ?? 'such command'}.`);
}

function batchGet(table: MemoryTable, { input }: BatchGetCommand): object {
  const answers = Object.entries(input.RequestItems ?? {}).map(([name, { Keys = [] }]) => {
    if (Keys.length > 100) throw new CommandUnknownError('Too many items requested for the BatchGetItem call');
    return [name, Keys.flatMap((key) => table.get(plain(key)) ?? [])] as const;
  });
  return { Responses: Object.fromEntries(answers), UnprocessedKeys: {} };
}

function write(table: MemoryTable, kind: WriteKind, input: WriteInput): object {
  const change = prepare(table, kind, input);
  if (!change.holds) {
    throw new ConditionalCheckFailedException({ message: 'The conditional request failed', $metadata: {} });
  }
  change.apply();
  if (input.ReturnValues === undefined || input.ReturnValues === 'NONE') return {};
  if (input.ReturnValues === 'ALL_NEW') return { Attributes: table.get(keyOf(kind, input)) };
  throw new CommandUnknownError(`ReturnValues ${input.ReturnValues}`);
}

function transact(table: MemoryTable, { TransactItems = [] }: TransactWriteCommandInput): object {
  const inputs = TransactItems.map(oneOf);
  refuseTwice(table, inputs);
  const changes = inputs.map(([kind, input]) => prepare(table, kind, input));
  if (changes.every(({ holds }) => holds)) {
    for (const change of changes) change.apply();
    return {};
  }
  const codes = changes.map(({ holds }) => (holds ? 'None' : 'ConditionalCheckFailed'));
  throw new TransactionCanceledException({
    message: `Transaction cancelled, please refer cancellation reasons for specific reasons [${codes.join(', ')}]`,
    CancellationReasons: codes.map((Code) => ({ Code })),
    $metadata: {},
  });
}

function oneOf(item: NonNullable<TransactWriteCommandInput['TransactItems']>[number]): [WriteKind, WriteInput] {
  if (item.Put !== undefined) return ['put', item.Put];
  if (item.Update !== undefined) return ['update', item.Update];
  if (item.Delete !== undefined) return ['delete', item.Delete];
  if (item.ConditionCheck !== undefined) return ['check', item.ConditionCheck];
  throw new CommandUnknownError('A transaction holds an empty item.');
}

/** As DynamoDB: at most 100 items, and each of them once. */
function refuseTwice(table: MemoryTable, inputs: readonly [WriteKind, WriteInput][]): void {
  const { partitionKey, sortKey } = table.blueprint;
  const keys = inputs.map(([kind, input]) => {
    const key = keyOf(kind, input);
    return JSON.stringify([key[partitionKey], key[sortKey]]);
  });
  if (inputs.length > 100 || new Set(keys).size < keys.length) throw new TransactionInvalidError(inputs.length);
}

class TransactionInvalidError extends Error {
  override readonly name = 'ValidationException';

  constructor(items: number) {
    super(`Transaction request cannot include multiple operations on one item, nor more than 100 (${items})`);
  }
}

function prepare(table: MemoryTable, kind: WriteKind, input: WriteInput): { holds: boolean; apply: () => void } {
  const substitutes = substitutesOf(input);
  const key = keyOf(kind, input);
  const before = table.get(key);
  const holds =
    input.ConditionExpression === undefined || condition(input.ConditionExpression)(before ?? {}, substitutes);
  // What an update comes to is worked out first, so that an impossible one leaves everything as it was.
  const after = holds && kind === 'update' ? updated(before ?? pickKey(table, key), input, substitutes) : undefined;
  return {
    holds,
    apply: () => {
      if (kind === 'put') table.put(plain(input.Item));
      else if (kind === 'delete') table.delete(key);
      else if (after !== undefined) table.put(after);
    },
  };
}

function updated(before: Item, { UpdateExpression }: WriteInput, substitutes: Substitutes): Item {
  return UpdateExpression === undefined ? before : update(UpdateExpression)(before, substitutes);
}

function pickKey(table: MemoryTable, key: Item): Item {
  const names = [table.blueprint.partitionKey, table.blueprint.sortKey];
  return Object.fromEntries(Object.entries(key).filter(([name]) => names.includes(name)));
}

function keyOf(kind: WriteKind, input: WriteInput): Item {
  return plain(kind === 'put' ? input.Item : input.Key);
}

function substitutesOf(input: WriteInput): Substitutes {
  return { names: input.ExpressionAttributeNames ?? {}, values: plain(input.ExpressionAttributeValues) };
}

/** By value, and without what is undefined: as the document client is set to send it. */
export function plain(value: unknown): Item {
  const item: Item = JSON.parse(JSON.stringify(value ?? {}));
  return item;
}
