import type { TableBlueprint } from '#blueprint/tables.ts';
import type { Item } from '#local/memory-table/operands.ts';
import { type Row, SortedRows } from '#local/memory-table/sorted-rows.ts';

/** A key attribute is missing, or is no text: DynamoDB refuses the item, and so does this table. */
export class KeyInvalidError extends Error {
  override readonly name = 'ValidationException';
}

/** DynamoDB's own limit of one item, in bytes. */
const itemBytesAtMost = 400 * 1024;

/** The table and its indexes, held in memory. Items go in and come out by value. */
export class MemoryTable {
  readonly blueprint: TableBlueprint;
  readonly #partitions = new Map<string, SortedRows>();
  readonly #indexes: ReadonlyMap<string, Map<string, SortedRows>>;
  readonly #onInsert: (item: Item) => void;

  /** @param onInsert told of every item that was not there before, as the table's stream would be. */
  constructor(blueprint: TableBlueprint, onInsert: (item: Item) => void) {
    this.blueprint = blueprint;
    this.#indexes = new Map(blueprint.indexes.map(({ name }) => [name, new Map<string, SortedRows>()]));
    this.#onInsert = onInsert;
  }

  get(key: Item): Item | undefined {
    const row = this.#find(key);
    return row === undefined ? undefined : itemOf(row);
  }

  put(item: Item): void {
    const json = JSON.stringify(item);
    if (Buffer.byteLength(json) > itemBytesAtMost)
      throw new KeyInvalidError('Item size has exceeded the maximum allowed size');
    const { pk, sk } = this.#keyOf(item);
    const before = this.#find(item);
    if (before !== undefined) this.#unindex(itemOf(before));
    const { partitionKey, sortKey } = this.blueprint;
    rowsIn(this.#partitions, pk).put({ key: { [partitionKey]: pk, [sortKey]: sk }, place: [sk], json });
    for (const { partition, row, rows } of this.#placesOf(item)) rowsIn(rows, partition).put({ ...row, json });
    if (before === undefined) this.#onInsert(item);
  }

  delete(key: Item): void {
    const before = this.get(key);
    if (before === undefined) return;
    const { pk, sk } = this.#keyOf(key);
    this.#partitions.get(pk)?.remove([sk]);
    this.#unindex(before);
  }

  /** The rows of one partition, of the table or of an index, in their order. */
  partition(index: string | undefined, value: string): readonly Row[] {
    const partitions = index === undefined ? this.#partitions : this.#indexes.get(index);
    return partitions?.get(value)?.all ?? [];
  }

  /** Every item. */
  *items(): Generator<Item> {
    for (const rows of this.#partitions.values()) for (const row of rows.all) yield itemOf(row);
  }

  #find(key: Item): Row | undefined {
    const { pk, sk } = this.#keyOf(key);
    return this.#partitions.get(pk)?.find([sk]);
  }

  #keyOf(item: Item): { pk: string; sk: string } {
    const pk = item[this.blueprint.partitionKey];
    const sk = item[this.blueprint.sortKey];
    if (typeof pk !== 'string' || typeof sk !== 'string' || pk === '' || sk === '') {
      throw new KeyInvalidError('One or more parameter values were invalid: a key attribute is missing or no text');
    }
    return { pk, sk };
  }

  /** Where the indexes have an item; an item without an index's attributes is not in it. */
  *#placesOf(item: Item) {
    const { pk, sk } = this.#keyOf(item);
    for (const { name, partitionKey, sortKey } of this.blueprint.indexes) {
      const rows = this.#indexes.get(name);
      const partition = item[partitionKey];
      const sort = item[sortKey];
      if (rows === undefined || typeof partition !== 'string' || typeof sort !== 'string') continue;
      yield { rows, partition, row: { key: { [partitionKey]: partition, [sortKey]: sort }, place: [sort, pk, sk] } };
    }
  }

  #unindex(item: Item): void {
    for (const { rows, partition, row } of this.#placesOf(item)) {
      const indexed = rows.get(partition);
      indexed?.remove(row.place);
      if (indexed?.all.length === 0) rows.delete(partition);
    }
  }
}

export function itemOf(row: Row): Item {
  const item: Item = JSON.parse(row.json);
  return item;
}

function rowsIn(partitions: Map<string, SortedRows>, value: string): SortedRows {
  const rows = partitions.get(value) ?? new SortedRows();
  partitions.set(value, rows);
  return rows;
}
