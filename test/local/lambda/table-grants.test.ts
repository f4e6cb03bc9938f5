/** On one machine too, a function has exactly the rights on the table that the blueprint grants. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  QueryCommand,
  ScanCommand,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import { type Capability, type FunctionBlueprint, functions } from '#blueprint/functions.ts';
import { guardTable, refuseUngranted, underGrantsOf } from '#local/kernel/table-grants.ts';

const TableName = 'vestibule';
const key = (pk: string) => ({ pk, sk: 'STATE' });
const of = (name: string): FunctionBlueprint => {
  const fn = functions.find((one) => one.name === name);
  if (fn === undefined) throw new Error(`No function ${name}.`);
  return fn;
};
const query = (pk: string) =>
  new QueryCommand({
    TableName,
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
    ExpressionAttributeValues: { ':pk': pk, ':prefix': 'STAFF#' },
  });
const list = new QueryCommand({
  TableName,
  IndexName: 'gsi1',
  KeyConditionExpression: 'gsi1pk = :list',
  ExpressionAttributeValues: { ':list': 'INQUIRIES#open#1' },
});
const put = (pk: string) => ({ Put: { TableName, Item: { ...key(pk), doc: {} } } });
const transaction = (...TransactItems: ReturnType<typeof put>[]) => new TransactWriteCommand({ TransactItems });

const mayAs = (fn: FunctionBlueprint, command: unknown) => () => underGrantsOf(fn, () => refuseUngranted(command));

describe('a function under its grants', () => {
  it.each<[string, unknown]>([
    ['public-form', new GetCommand({ TableName, Key: key('HOUSE') })],
    ['public-form', transaction(put('INQUIRY#inq-1'), put('PERSON#p-1'), put('THROTTLE#x'))],
    ['links', query('HOUSE')],
    ['links', new UpdateCommand({ TableName, Key: key('INQUIRY#inq-1') })],
    ['staff-pages', list],
    ['policy', transaction(put('POLICY'), put('HOUSE'))],
  ])('may: %s', (name, command) => {
    expect(mayAs(of(name), command)).not.toThrow();
  });

  it.each<[string, unknown, RegExp]>([
    ['public-form', query('HOUSE'), /dynamodb:Query \(query-partitions\)/],
    ['public-form', list, /query-lists/],
    ['public-form', new GetCommand({ TableName, Key: key('POLICY') }), /GetItem/],
    ['public-form', transaction(put('INQUIRY#inq-1'), put('POLICY')), /PutItem/],
    ['public-form', new BatchGetCommand({ RequestItems: { [TableName]: { Keys: [key('PERSON#p-1')] } } }), /BatchGet/],
    ['sign-in', query('HOUSE'), /query-partitions/],
    ['sign-in', new GetCommand({ TableName, Key: key('PERSON#p-1') }), /GetItem/],
    ['sign-in', new UpdateCommand({ TableName, Key: key('INQUIRY#inq-1') }), /UpdateItem/],
    ['links', list, /query-lists/],
    ['links', transaction(put('HOUSE')), /PutItem/],
    ['links', new DeleteCommand({ TableName, Key: key('POLICY') }), /DeleteItem/],
    ['staff-pages', transaction(put('INQUIRY#inq-1')), /PutItem/],
    ['staff-commands', list, /query-lists/],
    ['schedules', new ScanCommand({ TableName }), /ScanCommand/],
    ['publish-events', new GetCommand({ TableName, Key: key('HOUSE') }), /GetItem/],
  ])('may not: %s', (name, command, said) => {
    expect(mayAs(of(name), command)).toThrow(said);
  });

  it('is refused with a message that omits the item’s id', () => {
    const command = new GetCommand({ TableName, Key: key('PERSON#rose-adam') });
    expect(mayAs(of('sign-in'), command)).toThrow(/PERSON#…/);
    expect(mayAs(of('sign-in'), command)).not.toThrow(/rose/);
  });

  it('needs each right of a transaction: one item without a grant refuses the whole', () => {
    const only = (...capabilities: Capability[]): FunctionBlueprint => ({ ...of('records'), capabilities });
    const both = new TransactWriteCommand({
      TransactItems: [
        put('INQUIRY#inq-1'),
        {
          ConditionCheck: {
            TableName,
            Key: key('PERSON#p-1'),
            ConditionExpression: 'attribute_exists(pk)',
          },
        },
      ],
    });
    expect(mayAs(only('put-items', 'check-items'), both)).not.toThrow();
    expect(mayAs(only('put-items'), both)).toThrow(/ConditionCheckItem/);
  });
});

it('a call without a grant is refused before it is sent; other calls pass', async () => {
  const documents = DynamoDBDocumentClient.from(new DynamoDBClient({ region: 'eu-west-3' }));
  const sent: unknown[] = [];
  documents.middlewareStack.add(
    () => async (input) => {
      sent.push(input);
      return { output: { $metadata: {} }, response: {} };
    },
    { step: 'initialize' },
  );
  const unguard = guardTable();
  try {
    await expect(underGrantsOf(of('public-form'), () => documents.send(query('HOUSE')))).rejects.toMatchObject({
      name: 'AccessDeniedException',
    });
    expect(sent).toEqual([]);
    await documents.send(query('HOUSE'));
    await underGrantsOf(of('links'), () => documents.send(query('HOUSE')));
    expect(sent).toHaveLength(2);
  } finally {
    unguard();
  }
  await underGrantsOf(of('public-form'), () => documents.send(query('HOUSE')));
  expect(sent).toHaveLength(3);
});
