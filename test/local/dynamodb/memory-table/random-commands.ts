import {
  BatchGetCommand,
  DeleteCommand,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import fc from 'fast-check';
import { table } from '#blueprint/tables.ts';
import { anyCondition, anyUpdate, type Pieces, render, scalar, text } from './random-expressions.ts';

const TableName = table.name;

/** "@" becomes the name of the sequence, so that no two sequences share an item. */
const partition = fc.constantFrom('@p', '@q');
const sortKey = fc.constantFrom('A', 'A#1', 'A#10', 'A#2', 'B#é', 'B#～', 'B#😀');
const list = fc.constantFrom('@list-1', '@list-2');
const place = fc.constantFrom('1', '10', '2', '😀');

const key = fc.record({ pk: partition, sk: sortKey });
/** Now and then an invalid key. */
const anyKey = fc.oneof(
  { weight: 40, arbitrary: key },
  fc.record({ pk: partition }),
  fc.record({ pk: partition, sk: sortKey, n: fc.constant(1) }),
  fc.record({ pk: partition, sk: fc.constantFrom('', 1) }),
);

const doc = fc.record(
  {
    n: fc.integer({ min: -3, max: 3 }),
    s: text,
    status: text,
    until: text,
    inquiryCount: fc.integer({ min: -3, max: 3 }),
    doubts: fc.integer({ min: -3, max: 3 }),
    marks: fc.array(scalar, { maxLength: 3 }),
    notes: fc.array(scalar, { maxLength: 3 }),
    deep: fc.record({ n: scalar, gone: fc.constant(undefined) }),
    outcome: scalar,
    consentWithdrawnAt: text,
  },
  { requiredKeys: [] },
);

const item = fc
  .record(
    {
      pk: partition,
      sk: sortKey,
      n: scalar,
      s: text,
      flag: scalar,
      version: fc.integer({ min: -3, max: 3 }),
      openCount: fc.integer({ min: -3, max: 3 }),
      doc,
      gsi1pk: fc.oneof({ weight: 30, arbitrary: list }, fc.constant(1)),
      gsi1sk: place,
    },
    { requiredKeys: ['pk', 'sk'] },
  )
  .filter(({ pk, sk }) => pk !== undefined && sk !== undefined);

/** A write's options, from its expressions. */
function said(condition: Pieces | undefined, update?: Pieces) {
  const where = condition && render(condition, 'c');
  const change = update && render(update, 'u');
  const names = { ...where?.names, ...change?.names };
  const values = { ...where?.values, ...change?.values };
  return {
    ...(where && { ConditionExpression: where.text }),
    ...(Object.keys(names).length > 0 && { ExpressionAttributeNames: names }),
    ...(Object.keys(values).length > 0 && { ExpressionAttributeValues: values }),
  };
}

const perhapsCondition = fc.option(anyCondition, { nil: undefined, freq: 2 });
const put = fc.tuple(item, perhapsCondition).map(([Item, condition]) => ({ TableName, Item, ...said(condition) }));
const update = (keys: fc.Arbitrary<object>) =>
  fc.tuple(keys, perhapsCondition, anyUpdate).map(([Key, condition, change]) => ({
    TableName,
    Key,
    UpdateExpression: render(change, 'u').text,
    ...said(condition, change),
  }));
const remove = (keys: fc.Arbitrary<object>) =>
  fc.tuple(keys, perhapsCondition).map(([Key, condition]) => ({ TableName, Key, ...said(condition) }));
const check = fc.tuple(key, anyCondition).map(([Key, condition]) => ({ TableName, Key, ...said(condition) }));
const query = fc
  .record({
    where: fc.constantFrom(
      { partition: 'pk', sort: 'sk', IndexName: undefined },
      { partition: 'gsi1pk', sort: 'gsi1sk', IndexName: 'gsi1' },
    ),
    pk: partition,
    list,
    how: fc.constantFrom('', '=', '<', '<=', '>', '>=', 'BETWEEN', 'begins_with'),
    first: fc.oneof(sortKey, place, fc.constantFrom('B#', 'A#')),
    last: fc.oneof(sortKey, place),
    Limit: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
    ScanIndexForward: fc.option(fc.boolean(), { nil: undefined }),
    start: fc.option(fc.record({ sk: sortKey, gsi1sk: place }), { nil: undefined, freq: 3 }),
  })
  .map(({ where, pk, list, how, first, last, start, Limit, ScanIndexForward }) => {
    const own = where.IndexName === undefined ? pk : list;
    const onSort: Record<string, string> = {
      '': '',
      BETWEEN: ` AND ${where.sort} BETWEEN :first AND :last`,
      begins_with: ` AND begins_with(${where.sort}, :first)`,
    };
    const startKey = start && { pk, sk: start.sk, ...(where.IndexName && { gsi1pk: list, gsi1sk: start.gsi1sk }) };
    return {
      TableName,
      IndexName: where.IndexName,
      KeyConditionExpression: `${where.partition} = :own${onSort[how] ?? ` AND ${where.sort} ${how} :first`}`,
      ExpressionAttributeValues: {
        ':own': own,
        ...(how !== '' && { ':first': first }),
        ...(how === 'BETWEEN' && { ':last': last }),
      },
      Limit,
      ScanIndexForward,
      ExclusiveStartKey: startKey,
    };
  });

const action = fc.oneof(
  put.map((Put) => ({ Put })),
  update(key).map((Update) => ({ Update })),
  remove(key).map((Delete) => ({ Delete })),
  check.map((ConditionCheck) => ({ ConditionCheck })),
);

/** A command as text, for the message of a failure. */
export type Described = { readonly kind: keyof typeof commands; readonly input: unknown };

// biome-ignore lint/suspicious/noExplicitAny: inputs are written for the very command, and the server judges them.
type Input = any;
const commands = {
  put: (input: Input) => new PutCommand(input),
  update: (input: Input) => new UpdateCommand(input),
  delete: (input: Input) => new DeleteCommand(input),
  get: (input: Input) => new GetCommand(input),
  batchGet: (input: Input) => new BatchGetCommand(input),
  query: (input: Input) => new QueryCommand(input),
  transact: (input: Input) => new TransactWriteCommand(input),
};

const of = (kind: Described['kind'], input: fc.Arbitrary<unknown>): fc.Arbitrary<Described> =>
  input.map((one) => ({ kind, input: one }));

export const anyCommand: fc.Arbitrary<Described> = fc.oneof(
  { weight: 6, arbitrary: of('put', put) },
  {
    weight: 6,
    arbitrary: of(
      'update',
      fc
        .tuple(update(anyKey), fc.boolean())
        .map(([one, isNotified]) => ({ ...one, ...(isNotified && { ReturnValues: 'ALL_NEW' }) })),
    ),
  },
  { weight: 2, arbitrary: of('delete', remove(anyKey)) },
  {
    weight: 1,
    arbitrary: of(
      'get',
      anyKey.map((Key) => ({ TableName, Key, ConsistentRead: true })),
    ),
  },
  {
    weight: 1,
    arbitrary: of(
      'batchGet',
      fc.array(key, { maxLength: 4 }).map((Keys) => ({ RequestItems: { [TableName]: { Keys } } })),
    ),
  },
  { weight: 4, arbitrary: of('query', query) },
  {
    weight: 4,
    arbitrary: of(
      'transact',
      fc.array(action, { minLength: 0, maxLength: 4 }).map((TransactItems) => ({ TransactItems })),
    ),
  },
);

/** The command itself, on the items of one sequence. */
export function commandOf({ kind, input }: Described, sequence: string) {
  return commands[kind](within(input, sequence));
}

function within(value: unknown, sequence: string): unknown {
  if (typeof value === 'string') return value.startsWith('@') ? `${sequence}${value.slice(1)}` : value;
  if (Array.isArray(value)) return value.map((part) => within(part, sequence));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, within(part, sequence)]));
}
