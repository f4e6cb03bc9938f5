import {
  BatchGetCommand,
  BatchWriteCommand,
  DeleteCommand,
  GetCommand,
  PutCommand,
  QueryCommand,
  ScanCommand,
  TransactGetCommand,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { describe, expect, test } from 'vitest';
import { table as blueprint } from '#blueprint/tables.ts';
import { execute } from '#local/dynamodb/memory-table/commands.ts';
import { MemoryTable } from '#local/dynamodb/memory-table/memory-table.ts';

const TableName = blueprint.name;
const Key = { pk: 'p', sk: 's' };
const Item = { ...Key, n: 1, doc: { n: 1, texts: ['a'] } };
const values = (all: object) => ({ ExpressionAttributeValues: { ...all } });

function filled(): MemoryTable {
  const table = new MemoryTable(blueprint);
  execute(table, new PutCommand({ TableName, Item }));
  return table;
}

function refusalOf(command: unknown): string {
  const table = filled();
  try {
    execute(table, command);
  } catch (error) {
    expect([...table.items()]).toEqual([Item]);
    return (error as Error).name;
  }
  return 'nothing was refused';
}

const query = { TableName, KeyConditionExpression: 'pk = :pk', ...values({ ':pk': 'p' }) };

describe('an option the product does not use is refused, not ignored', () => {
  test.each([
    new QueryCommand({ ...query, FilterExpression: 'n = :pk' }),
    new QueryCommand({ ...query, ProjectionExpression: 'pk' }),
    new QueryCommand({ ...query, Select: 'COUNT' }),
    new QueryCommand({ ...query, ReturnConsumedCapacity: 'TOTAL' }),
    new GetCommand({ TableName, Key, ProjectionExpression: 'pk' }),
    new GetCommand({ TableName, Key, AttributesToGet: ['pk'] }),
    new BatchGetCommand({ RequestItems: { [TableName]: { Keys: [Key], ProjectionExpression: 'pk' } } }),
    new BatchGetCommand({ RequestItems: { [TableName]: { Keys: [Key] } }, ReturnConsumedCapacity: 'TOTAL' }),
    new ScanCommand({ TableName, FilterExpression: 'attribute_exists(n)' }),
    new ScanCommand({ TableName, Limit: 1 }),
    new ScanCommand({ TableName, IndexName: 'gsi1' }),
    new PutCommand({ TableName, Item, ReturnValues: 'ALL_OLD' }),
    new PutCommand({ TableName, Item, Expected: {} }),
    new PutCommand({ TableName, Item, ReturnValuesOnConditionCheckFailure: 'ALL_OLD' }),
    new DeleteCommand({ TableName, Key, ReturnValues: 'ALL_OLD' }),
    new UpdateCommand({ TableName, Key, UpdateExpression: 'REMOVE n', ReturnValues: 'UPDATED_NEW' }),
    new UpdateCommand({ TableName, Key, AttributeUpdates: {} }),
    new UpdateCommand({ TableName, Key }),
    new TransactWriteCommand({ TransactItems: [{ Delete: { TableName, Key } }], ClientRequestToken: 'once' }),
    new TransactWriteCommand({
      TransactItems: [{ ConditionCheck: { TableName, Key, ConditionExpression: undefined } }],
    }),
    new BatchWriteCommand({ RequestItems: {} }),
    new TransactGetCommand({ TransactItems: [] }),
    { input: {} },
  ])('%#', (command) => {
    expect(refusalOf(command)).toBe('CommandUnknownError');
  });
});

describe('an expression the product does not use is refused, not interpreted', () => {
  const one = values({ ':v': 1 });
  test.each([
    'size(doc) > :v',
    'contains(doc, :v)',
    'attribute_type(doc, :v)',
    'n IN (:v)',
    'doc.texts[0] = :v',
    '(n) = :v',
    'n = :v AND',
    'n == :v',
    '',
  ])('condition %s', (ConditionExpression) => {
    expect(refusalOf(new DeleteCommand({ TableName, Key, ConditionExpression, ...one }))).toBe(
      'ExpressionUnknownError',
    );
  });

  test.each(['DELETE n :v', 'SET doc.texts[0] = :v', 'SET n = n + :v + :v', 'ADD n n', 'SET n = :v SET m = :v', ''])(
    'update %s',
    (UpdateExpression) => {
      expect(refusalOf(new UpdateCommand({ TableName, Key, UpdateExpression, ...one }))).toBe('ExpressionUnknownError');
    },
  );

  test.each([
    'pk = :v OR sk = :v',
    'pk = :v AND sk <> :v',
    'pk > :v',
    'pk = :v AND sk = :v AND sk = :v',
    'NOT pk = :v',
  ])('key condition %s', (KeyConditionExpression) => {
    expect(refusalOf(new QueryCommand({ TableName, KeyConditionExpression, ...values({ ':v': 'p' }) }))).toBe(
      'ExpressionUnknownError',
    );
  });
});

describe('a value JSON would change is refused, not changed', () => {
  test.each<[string, unknown]>([
    ['a set', new Set(['a'])],
    ['bytes', new Uint8Array(2)],
    ['a date', new Date(0)],
    ['no number', Number.NaN],
    ['a number too large to be exact', 2 ** 60],
    ['a large integer', 5n],
    ['half a surrogate pair', 'x\uD800'],
    ['an object of a class', new (class Person {})()],
  ])('%s', (_name, n) => {
    expect(refusalOf(new PutCommand({ TableName, Item: { ...Key, n } }))).toBe('ValueUnknownError');
  });

  test('a fractional sum, which DynamoDB computes in decimals, is refused', () => {
    const sum = new UpdateCommand({ TableName, Key, UpdateExpression: 'ADD n :v', ...values({ ':v': 0.2 }) });
    expect(refusalOf(sum)).toBe('ValueUnknownError');
  });
});
