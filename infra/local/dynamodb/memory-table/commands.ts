import { ConditionalCheckFailedException, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  type BatchGetCommandInput,
  DeleteCommand,
  GetCommand,
  type GetCommandInput,
  PutCommand,
  QueryCommand,
  ScanCommand,
  TransactWriteCommand,
  type TransactWriteCommandInput,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { CommandUnknownError, refuseOthers, refuseOtherTable } from './inputs.ts';
import type { Item } from './item.ts';
import type { MemoryTable } from './memory-table.ts';
import { query } from './query.ts';
import { RequestInvalidError } from './request-invalid.ts';
import { keyOf, readWrite, type Write, type WriteInput, type WriteKind } from './writes.ts';

/**
 * Executes a command of the document client atomically: nothing runs between its check and its write.
 * @throws ConditionalCheckFailedException, TransactionCanceledException, and errors named ValidationException, as
 * DynamoDB does; CommandUnknownError, ExpressionUnknownError and ValueUnknownError for features that the product does
 * not use.
 */
export function execute(table: MemoryTable, command: unknown): object {
  if (command instanceof GetCommand) return get(table, command.input);
  if (command instanceof BatchGetCommand) return batchGet(table, command.input);
  if (command instanceof QueryCommand) {
    refuseOthers('query', command.input);
    refuseOtherTable(table, command.input.TableName);
    return query(table, command.input);
  }
  if (command instanceof ScanCommand) {
    refuseOthers('scan', command.input);
    refuseOtherTable(table, command.input.TableName);
    return { Items: [...table.items()] };
  }
  if (command instanceof PutCommand) return write(table, 'put', command.input);
  if (command instanceof UpdateCommand) return write(table, 'update', command.input);
  if (command instanceof DeleteCommand) return write(table, 'delete', command.input);
  if (command instanceof TransactWriteCommand) return transact(table, command.input);
  throw new CommandUnknownError(`The table in memory has no ${command?.constructor.name ?? 'such command'}.`);
}

function get(table: MemoryTable, input: GetCommandInput): object {
  refuseOthers('get', input);
  refuseOtherTable(table, input.TableName);
  return { Item: table.get(keyOf(table, input.Key)) };
}

/** As DynamoDB: 1 to 100 keys, each of them once. */
function batchGet(table: MemoryTable, input: BatchGetCommandInput): object {
  refuseOthers('batchGet', input);
  const wanted = Object.entries(input.RequestItems ?? {});
  if (wanted.length === 0) throw new RequestInvalidError('A batch names a table');
  const answers = wanted.map(([name, one]) => {
    refuseOthers('batchGetKeys', one);
    refuseOtherTable(table, name);
    const keys = (one.Keys ?? []).map((key) => keyOf(table, key));
    if (keys.length === 0 || keys.length > 100) throw new RequestInvalidError('A batch has 1 to 100 keys');
    refuseTwice(table, keys);
    return [name, keys.flatMap((key) => table.get(key) ?? [])] as const;
  });
  return { Responses: Object.fromEntries(answers), UnprocessedKeys: {} };
}

function write(table: MemoryTable, kind: WriteKind, input: WriteInput): object {
  const { ReturnValues: wanted = 'NONE' } = input;
  if (wanted !== 'NONE' && wanted !== 'ALL_NEW') throw new CommandUnknownError(`ReturnValues ${wanted}`);
  const { key, prepare } = readWrite(table, kind, input);
  const apply = prepare();
  if (apply === undefined) {
    throw new ConditionalCheckFailedException({ message: 'The conditional request failed', $metadata: {} });
  }
  apply();
  return wanted === 'NONE' ? {} : { Attributes: table.get(key) };
}

/** As DynamoDB: 1 to 100 writes, each of another item; all of them, or none. */
function transact(table: MemoryTable, input: TransactWriteCommandInput): object {
  refuseOthers('transactWrite', input);
  const { TransactItems = [] } = input;
  if (TransactItems.length === 0 || TransactItems.length > 100) {
    throw new RequestInvalidError('A transaction has 1 to 100 writes');
  }
  const writes = TransactItems.map((item) => readWrite(table, ...oneOf(item)));
  refuseTwice(
    table,
    writes.map(({ key }) => key),
  );
  const prepared = writes.map(prepareOne);
  const codes = prepared.map((one) => (typeof one === 'string' ? one : 'None'));
  if (codes.every((code) => code === 'None')) {
    for (const apply of prepared) if (typeof apply === 'function') apply();
    return {};
  }
  throw new TransactionCanceledException({
    message: `Transaction cancelled, please refer cancellation reasons for specific reasons [${codes.join(', ')}]`,
    CancellationReasons: codes.map((Code) => ({ Code })),
    $metadata: {},
  });
}

/** The write, or the code of its refusal. */
function prepareOne({ prepare }: Write): (() => void) | 'ConditionalCheckFailed' | 'ValidationError' {
  try {
    return prepare() ?? 'ConditionalCheckFailed';
  } catch (error) {
    if (error instanceof RequestInvalidError) return 'ValidationError';
    throw error;
  }
}

function oneOf(item: NonNullable<TransactWriteCommandInput['TransactItems']>[number]): [WriteKind, WriteInput] {
  refuseOthers('transactItem', item);
  const { Put, Update, Delete, ConditionCheck } = item;
  const actions: [WriteKind, WriteInput][] = [];
  if (Put !== undefined) actions.push(['put', Put]);
  if (Update !== undefined) actions.push(['update', Update]);
  if (Delete !== undefined) actions.push(['delete', Delete]);
  if (ConditionCheck !== undefined) actions.push(['check', ConditionCheck]);
  const [action] = actions;
  if (action === undefined || actions.length > 1) {
    throw new RequestInvalidError('TransactItem must contain exactly one action');
  }
  return action;
}

function refuseTwice({ blueprint }: MemoryTable, keys: readonly Item[]): void {
  const { partitionKey, sortKey } = blueprint;
  const different = new Set(keys.map((key) => JSON.stringify([key[partitionKey], key[sortKey]])));
  if (different.size < keys.length) throw new RequestInvalidError('One item is named more than once');
}
