import { inByteOrder } from './byte-order.ts';
import type { Stretch } from './key-conditions.ts';

/** The items of a partition, sorted by sort key; equal sort keys of an index are ordered by the table's keys. */
export interface Row {
  /** The sort key, and the tie-breaker for equal ones. */
  readonly place: readonly [sortKey: string, ...rest: string[]];
  readonly json: string;
  /** The item's positions in the indexes, so that it can be removed from them without being read. */
  readonly elsewhere?: readonly IndexPlace[];
}

export interface IndexPlace {
  readonly partitions: Map<string, SortedRows>;
  readonly partition: string;
  readonly place: [string, ...string[]];
}

export class SortedRows {
  readonly #rows: Row[] = [];

  get isEmpty(): boolean {
    return this.#rows.length === 0;
  }

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

  /** The rows of a range, forwards or backwards; only those after `start` in that direction. */
  read(stretch: Stretch | undefined, isBackwards: boolean, start: readonly string[] | undefined): readonly Row[] {
    let from = stretch === undefined ? 0 : this.#firstNot(({ place }) => stretch.isBefore(place[0]));
    let to = stretch === undefined ? this.#rows.length : this.#firstNot(({ place }) => !stretch.isBehind(place[0]));
    if (start !== undefined && isBackwards) to = Math.min(to, this.#indexOf(start));
    if (start !== undefined && !isBackwards) {
      from = Math.max(
        from,
        this.#firstNot(({ place }) => comparePlaces(place, start) <= 0),
      );
    }
    const rows = this.#rows.slice(from, Math.max(from, to));
    return isBackwards ? rows.reverse() : rows;
  }

  /** The index of this position, existing or not. */
  #indexOf(place: readonly string[]): number {
    return this.#firstNot((row) => comparePlaces(row.place, place) < 0);
  }

  /** The index of the first row for which this is false; it is true for the rows before. */
  #firstNot(holds: (row: Row) => boolean): number {
    let low = 0;
    let high = this.#rows.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const row = this.#rows[middle];
      if (row !== undefined && holds(row)) low = middle + 1;
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
