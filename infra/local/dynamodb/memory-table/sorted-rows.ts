import { inByteOrder } from './byte-order.ts';
import type { Stretch } from './key-conditions.ts';

/** What a partition holds, in the order of its sort key; equal sort keys of an index in the order of the table's keys. */
export interface Row {
  /** Sort key, and what tells equal ones apart. */
  readonly place: readonly [sortKey: string, ...rest: string[]];
  readonly json: string;
  /** Where the indexes have the same item: to be taken out of them without reading it. */
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

  /** The rows of a stretch, in their order, or backwards; only those that follow `start` in that direction. */
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

  /** Where this place is, or would be. */
  #indexOf(place: readonly string[]): number {
    return this.#firstNot((row) => comparePlaces(row.place, place) < 0);
  }

  /** Where the rows begin of which this does not hold; it holds of the first ones only. */
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
