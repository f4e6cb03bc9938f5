import { expect, it } from 'vitest';
import { commit } from '#adapters/dynamodb/commit.ts';
import { inquiryReader } from '#adapters/dynamodb/inquiries.ts';
import { inquiryWrite } from '#adapters/dynamodb/inquiry-items.ts';
import { inquiryLists } from '#adapters/dynamodb/inquiry-lists.ts';
import { keys, shards } from '#adapters/dynamodb/keys.ts';
import { inquiry, person } from '../ports/samples.ts';
import { putRaw, realTable } from './real-table.ts';

const table = realTable();
const inquiryCount = 200;
const peoplePerBatch = 100;

it('reads a board of two hundred inquiries in one query per list and two batches of people', async () => {
  await Promise.all(
    Array.from({ length: inquiryCount }, async (_, n) => {
      const one = inquiry({ inquiryId: `inq-${n}`, personId: `person-${n}`, status: 'awaiting-client' });
      await commit(table(), [{ item: inquiryWrite(table(), one, 0) }]);
      const doc = person({ personId: one.personId });
      await putRaw(table(), { ...keys.person(one.personId), entity: 'person', doc });
    }),
  );
  const sent: string[] = [];
  table().documents.middlewareStack.add(
    (next, { commandName = '' }) =>
      (input) => {
        sent.push(commandName);
        return next(input);
      },
    { step: 'initialize', name: 'count-reads' },
  );
  const open = await inquiryLists(table()).listOpen();
  const people = await inquiryReader(table()).readPeople(open.map(({ personId }) => personId));
  expect([open.length, people.size]).toEqual([inquiryCount, inquiryCount]);
  const count = (name: string) => sent.filter((command) => command.startsWith(name)).length;
  expect(count('Query')).toBe(shards.length + 1);
  expect(count('BatchGet')).toBe(inquiryCount / peoplePerBatch);
  expect(sent).toHaveLength(shards.length + 1 + inquiryCount / peoplePerBatch);
});
