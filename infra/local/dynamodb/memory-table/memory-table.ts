import type { TableBlueprint } from '#blueprint/tables.ts';
import type { Item, Value } from './item.ts';
import { RequestInvalidError } from './request-invalid.ts';
import { type IndexPlace, type Row, SortedRows } from './sorted-rows.ts';

/** DynamoDB's own limits of one item and of its two keys, in bytes. */
const bytesAtMost = { item: 400 * 1024, partitionKey: 2048, sortKey: 1024 } as const;

/** The key attributes of the table or of an index. */
export interface KeyNames {
  readonly partitionKey: string;
  readonly sortKey: string;
  /** The order of a partition. */
  readonly place: readonly string[];
  /** Identifies one item, and the position where a query of this index continues. */
  readonly all: readonly string[];
}

export interface ItemKey {
  readonly pk: string;
  readonly sk: string;
}

/** What is told about each change, in its order. */
export interface TableHooks {
  /** For every new item, like the table's stream. */
  inserted?(item: Item, json: string): void;
  stored?(key: ItemKey, json: string, item: Item): void;
  deleted?(key: ItemKey): void;
}

/** The table and its indexes, held in memory. Items go in and come out by value. */
export class MemoryTable {
  readonly blueprint: TableBlueprint;
  readonly #partitions = new Map<string, SortedRows>();
  readonly #indexes: ReadonlyMap<string, Map<string, SortedRows>>;
  readonly #names: ReadonlyMap<string | undefined, KeyNames>;
  readonly #hooks: TableHooks;

  constructor(blueprint: TableBlueprint, hooks: TableHooks = {}) {
    this.blueprint = blueprint;
    this.#indexes = new Map(blueprint.indexes.map(({ name }) => [name, new Map<string, SortedRows>()]));
    this.#names = new Map([
      [undefined, keyNames(blueprint)],
      ...blueprint.indexes.map((index) => [index.name, keyNames(blueprint, index)] as const),
    ]);
    this.#hooks = hooks;
  }

  /** @throws RequestInvalidError when there is no such index. */
  keyNames(index: string | undefined): KeyNames {
    const names = this.#names.get(index);
    if (names === undefined) throw new RequestInvalidError(`The table does not have the specified index: ${index}`);
    return names;
  }

  /** @throws RequestInvalidError when it is no key of this table. */
  get(key: Item): Item | undefined {
    const row = this.#find(this.#keyOf(key));
    return row === undefined ? undefined : itemOf(row);
  }

  /**
   * Checks whether an item can be stored, and returns the function that stores it.
   * @throws RequestInvalidError when it cannot.
   */
  ready(item: Item): () => void {
    const key = this.#keyOf(item);
    for (const index of this.blueprint.indexes) {
      checkIndexKey(item[index.partitionKey], bytesAtMost.partitionKey);
      checkIndexKey(item[index.sortKey], bytesAtMost.sortKey);
    }
    const json = JSON.stringify(item);
    if (isLonger(json, bytesAtMost.item))
      throw new RequestInvalidError('Item size has exceeded the maximum allowed size');
    return () => {
      const isNew = this.#put(item, key, json);
      this.#hooks.stored?.(key, json, item);
      if (isNew) this.#hooks.inserted?.(item, json);
    };
  }

  /** Puts back an item that was stored before; nobody is told. */
  restore(json: string): void {
    const item: Item = JSON.parse(json);
    this.#put(item, this.#keyOf(item), json);
  }

  delete(key: Item): void {
    const { pk, sk } = this.#keyOf(key);
    const before = this.#find({ pk, sk });
    if (before === undefined) return;
    this.#partitions.get(pk)?.remove([sk]);
    unindex(before);
    this.#hooks.deleted?.({ pk, sk });
  }

  /** The rows of one partition, of the table or of an index. */
  partition(index: string | undefined, value: string): SortedRows {
    const partitions = index === undefined ? this.#partitions : this.#indexes.get(index);
    return partitions?.get(value) ?? new SortedRows();
  }

  /** Every item. */
  *items(): Generator<Item> {
    for (const rows of this.#partitions.values()) for (const row of rows.all) yield itemOf(row);
  }

  /** Whether the item is new. */
  #put(item: Item, { pk, sk }: ItemKey, json: string): boolean {
    const before = this.#find({ pk, sk });
    if (before !== undefined) unindex(before);
    const elsewhere = [...this.#placesOf(item)];
    rowsIn(this.#partitions, pk).put({ place: [sk], json, elsewhere });
    for (const { partition, place, partitions } of elsewhere) rowsIn(partitions, partition).put({ place, json });
    return before === undefined;
  }

  #find({ pk, sk }: ItemKey): Row | undefined {
    return this.#partitions.get(pk)?.find([sk]);
  }

  #keyOf(item: Item): ItemKey {
    const pk = item[this.blueprint.partitionKey];
    const sk = item[this.blueprint.sortKey];
    if (!isKey(pk, bytesAtMost.partitionKey) || !isKey(sk, bytesAtMost.sortKey)) {
      throw new RequestInvalidError('A key attribute is missing, is no text, or is too long');
    }
    return { pk, sk };
  }

  /** The item's positions in the indexes; an item without an index's attributes is not in it. */
  *#placesOf(item: Item): Generator<IndexPlace> {
    const { pk, sk } = this.#keyOf(item);
    for (const { name, partitionKey, sortKey } of this.blueprint.indexes) {
      const partitions = this.#indexes.get(name);
      const partition = item[partitionKey];
      const sort = item[sortKey];
      if (partitions === undefined || typeof partition !== 'string' || typeof sort !== 'string') continue;
      const place: [string, ...string[]] = [sort, pk, sk];
      yield { partitions, partition, place };
    }
  }
}

function unindex({ elsewhere = [] }: Row): void {
  for (const { partitions, partition, place } of elsewhere) {
    const indexed = partitions.get(partition);
    indexed?.remove(place);
    if (indexed?.isEmpty) partitions.delete(partition);
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

function keyNames(table: TableBlueprint, index?: TableBlueprint['indexes'][number]): KeyNames {
  const { partitionKey, sortKey } = table;
  if (index === undefined) return { partitionKey, sortKey, place: [sortKey], all: [partitionKey, sortKey] };
  return {
    partitionKey: index.partitionKey,
    sortKey: index.sortKey,
    place: [index.sortKey, partitionKey, sortKey],
    all: [index.partitionKey, index.sortKey, partitionKey, sortKey],
  };
}

function isKey(value: Value | undefined, most: number): value is string {
  return typeof value === 'string' && value !== '' && !isLonger(value, most);
}

function checkIndexKey(value: Value | undefined, most: number): void {
  if (value === undefined || isKey(value, most)) return;
  throw new RequestInvalidError('A key attribute of an index is no text, is empty, or is too long');
}

function isLonger(text: string, bytes: number): boolean {
  // A code unit is three bytes at most, so most texts need no counting.
  return text.length * 3 > bytes && Buffer.byteLength(text) > bytes;
}
