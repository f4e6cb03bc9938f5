import { inByteOrder } from '#local/memory-table/conditions.ts';

/** What a partition holds, in the order of its sort key; equal sort keys of an index in the order of the table's keys. */
export interface Row {
  /** The attributes a key condition may speak of. */
  readonly key: { readonly [name: string]: string };
  /** Sort key, and what tells equal ones apart. */
  readonly place: readonly string[];
  readonly json: string;
}

export class SortedRows {
  readonly #rows: Row[] = [];

  get all(): readonly Row[] {
    return this.#rows;
  }

  put(row: Row): void {
    const index = this.#indexOf(row.place);
    const isSame = this.#rows[index] !== undefined && comparePlaces(this.#rows[index].place, row.place) === 0;
    this.#rows.splice(index, isSame ? 1 : 0, row);
  }

  find(place: readonly string[]): Row | undefined {
    const row = this.#rows[this.#indexOf(place)];
    return row !== undefined && comparePlaces(row.place, place) === 0 ? row : undefined;
  }

  remove(place: readonly string[]): void {
    if (this.find(place) !== undefined) this.#rows.splice(this.#indexOf(place), 1);
  }

  /** Where this place is, or would be. */
  #indexOf(place: readonly string[]): number {
    let low = 0;
    let high = this.#rows.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const row = this.#rows[middle];
      if (row !== undefined && comparePlaces(row.place, place) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function comparePlaces(left: readonly string[], right: readonly string[]): number {
  for (const [index, part] of left.entries()) {
    const order = inByteOrder(part, right[index] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}
