import { describe, expect, it } from 'vitest';
import { batchGetDocs, getDoc } from '#adapters/dynamodb/stored.ts';
import { realTable } from './real-table.ts';

const table = realTable();

/** Ids come from addresses and bodies, which anybody can type. */
describe('a key beyond DynamoDB’s limit', () => {
  it.each([
    ['partition key', { pk: `INQUIRY#${'x'.repeat(3000)}`, sk: 'STATE' }],
    ['partition key, of letters of two bytes', { pk: `INQUIRY#${'é'.repeat(1100)}`, sk: 'STATE' }],
    ['sort key', { pk: 'POLICY', sk: `VERSION#${'x'.repeat(2000)}` }],
  ])('matches no item, without an error: %s', async (_name, key) => {
    expect(await getDoc(table(), key, 'inquiry')).toBeUndefined();
    expect(await batchGetDocs(table(), [key], 'inquiry')).toEqual([]);
  });

  it('matches no item at the exact limit either', async () => {
    const longest = { pk: 'x'.repeat(2048), sk: 'y'.repeat(1024) };
    expect(await getDoc(table(), longest, 'inquiry')).toBeUndefined();
  });
});
