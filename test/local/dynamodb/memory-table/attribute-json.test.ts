import { marshall } from '@aws-sdk/util-dynamodb';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attributeJson } from '#local/dynamodb/memory-table/attribute-json.ts';
import type { Item, Value } from '#local/dynamodb/memory-table/item.ts';

const values = fc.letrec<{ value: Value; item: Item }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string({ unit: 'binary' }),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }).map((number) => number + 0),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value')),
    tie('item'),
  ),
  // The SDK's marshaller drops an attribute of this name.
  item: fc.dictionary(
    fc.string().filter((name) => name !== '__proto__'),
    tie('value'),
  ),
}));

test('an item is exported as the SDK would write it', () => {
  fc.assert(
    fc.property(values.item, (item) => {
      expect(JSON.parse(attributeJson(item))).toEqual(JSON.parse(JSON.stringify(marshall(item))));
    }),
    { seed: 20, numRuns: 500 },
  );
});
