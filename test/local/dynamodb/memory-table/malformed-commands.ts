import {
  BatchGetCommand,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { table } from '#blueprint/tables.ts';

const TableName = table.name;
const Key = { pk: 'malformed', sk: 'item' };

const put =
  (Item: Record<string, unknown>, more = {}) =>
  () =>
    new PutCommand({ TableName, Item, ...more });
const where = (ConditionExpression: string, values?: object) =>
  put(Key, { ConditionExpression, ...(values && { ExpressionAttributeValues: values }) });
const update = (UpdateExpression: string, values?: object) => () =>
  new UpdateCommand({ TableName, Key, UpdateExpression, ...(values && { ExpressionAttributeValues: { ...values } }) });
const query =
  (KeyConditionExpression: string, values: object, more = {}) =>
  () =>
    new QueryCommand({ TableName, KeyConditionExpression, ExpressionAttributeValues: { ...values }, ...more });
const get =
  (key: Record<string, unknown>, name = TableName) =>
  () =>
    new GetCommand({ TableName: name, Key: key });
const batch = (Keys: Record<string, unknown>[]) => () =>
  new BatchGetCommand({ RequestItems: { [TableName]: { Keys } } });
const transact =
  (...keys: object[]) =>
  () =>
    new TransactWriteCommand({ TransactItems: keys.map((Item) => ({ Put: { TableName, Item: { ...Item } } })) });
const many = Array.from({ length: 101 }, (_, n) => ({ pk: 'malformed', sk: `${n}` }));

/** Commands that DynamoDB refuses before it reads any item, or because of the item's keys. */
export const malformed: [what: string, command: () => object][] = [
  ['a key without its second half', get({ pk: 'p' })],
  ['a key with something more', get({ ...Key, n: 1 })],
  ['a key that is a number', get({ pk: 'p', sk: 1 })],
  ['an empty key', get({ pk: 'p', sk: '' })],
  ['a key too long', put({ pk: 'p', sk: 'x'.repeat(1025) })],
  ['another table', get(Key, 'another')],
  ['an index key that is a number', put({ ...Key, gsi1pk: 1 })],
  ['an index key that is empty', put({ ...Key, gsi1pk: '', gsi1sk: 'a' })],
  ['an item too large', put({ ...Key, s: 'x'.repeat(410_000) })],
  ['a value that is missing', where('n = :v', { ':w': 1 })],
  ['a value that is not used', where('attribute_not_exists(pk) OR n = :v', { ':v': 1, ':w': 1 })],
  [
    'a name that is not used',
    put(Key, { ConditionExpression: 'attribute_not_exists(pk)', ExpressionAttributeNames: { '#n': 'n' } }),
  ],
  ['values without an expression', put(Key, { ExpressionAttributeValues: { ':v': 1 } })],
  ['names without an expression', put(Key, { ExpressionAttributeNames: { '#n': 'n' } })],
  ['bounds in the wrong order', where('n BETWEEN :v AND :w', { ':v': 2, ':w': 1 })],
  ['bounds of two types', where('n BETWEEN :v AND :w', { ':v': 2, ':w': 'a' })],
  ['a beginning that is no text', where('begins_with(s, :v)', { ':v': 1 })],
  ['a change of the key', update('SET sk = :v', { ':v': 'other' })],
  ['a key removed', update('REMOVE pk')],
  ['one path within another', update('SET doc = :v, doc.n = :w', { ':v': {}, ':w': 1 })],
  ['one path twice', update('SET n = :v REMOVE n', { ':v': 1 })],
  ['a sum with a text', update('SET n = m + :v', { ':v': 'a' })],
  ['a text added', update('ADD n :v', { ':v': 'a' })],
  ['an index key updated to a number', update('SET gsi1pk = :v', { ':v': 1 })],
  ['an index that is not there', query('gsi1pk = :p', { ':p': 'p' }, { IndexName: 'gsi9' })],
  ['a consistent read of an index', query('gsi1pk = :p', { ':p': 'p' }, { IndexName: 'gsi1', ConsistentRead: true })],
  ['a query without its partition', query('sk = :p', { ':p': 'p' })],
  ['a query of no key', query('pk = :p AND n = :n', { ':p': 'p', ':n': 'a' })],
  ['a stretch in the wrong order', query('pk = :p AND sk BETWEEN :v AND :w', { ':p': 'p', ':v': 'z', ':w': 'a' })],
  ['a limit of nothing', query('pk = :p', { ':p': 'p' }, { Limit: 0 })],
  ['a start that is no key', query('pk = :p', { ':p': 'p' }, { ExclusiveStartKey: { pk: 'p' } })],
  ['a batch of none', batch([])],
  ['a batch of one key twice', batch([Key, Key])],
  ['a batch of too many', batch(many)],
  ['a transaction of none', transact()],
  ['a transaction on one item twice', transact(Key, Key)],
  ['a transaction of too many', transact(...many)],
];
