import type { Layers } from './graph-layers.ts';

export const nodeWidth = 168;
export const nodeHeight = 46;
const bendWidth = 18;
const gap = 26;
const rowHeight = nodeHeight + 64;

/** Middle of a node or bend. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface Places {
  readonly at: ReadonlyMap<string, Place>;
  readonly width: number;
  readonly height: number;
}

const passes = 24;

/**
 * Gives every node of the rows a position: each is pulled towards the middle of its neighbours, and rows keep their
 * order and distances. A bend with a label gets the label's width.
 */
export function placeNodes(
  { rows, bends }: Layers,
  forward: readonly { from: string; to: string }[],
  bendWidths: ReadonlyMap<string, number>,
): Places {
  const widthOf = (node: string) => (node.startsWith('bend ') ? (bendWidths.get(node) ?? bendWidth) : nodeWidth);
  const neighbours = new Map<string, string[]>();
  const join = (a: string, b: string) => {
    neighbours.set(a, [...(neighbours.get(a) ?? []), b]);
    neighbours.set(b, [...(neighbours.get(b) ?? []), a]);
  };
  for (const edge of forward) {
    const stops = [edge.from, ...(bends.get(`${edge.from} → ${edge.to}`) ?? []), edge.to];
    stops.slice(1).forEach((stop, index) => {
      join(stops[index] ?? edge.from, stop);
    });
  }
  const x = new Map<string, number>();
  for (const row of rows)
    spread(
      row,
      x,
      row.map((_, index) => index * (nodeWidth + gap)),
      widthOf,
    );
  for (let pass = 0; pass < passes; pass += 1) {
    for (const row of pass % 2 === 0 ? rows : rows.toReversed()) {
      spread(
        row,
        x,
        row.map((node) => middle(neighbours.get(node) ?? [], x) ?? x.get(node) ?? 0),
        widthOf,
      );
    }
  }
  const left = Math.min(...rows.flat().map((node) => (x.get(node) ?? 0) - widthOf(node) / 2));
  const right = Math.max(...rows.flat().map((node) => (x.get(node) ?? 0) + widthOf(node) / 2));
  const at = new Map<string, Place>();
  for (const [index, row] of rows.entries()) {
    for (const node of row) at.set(node, { x: (x.get(node) ?? 0) - left, y: nodeHeight / 2 + index * rowHeight });
  }
  return { at, width: right - left, height: (rows.length - 1) * rowHeight + nodeHeight };
}

function middle(nodes: readonly string[], x: ReadonlyMap<string, number>): number | undefined {
  const places = nodes.flatMap((node) => x.get(node) ?? []);
  return places.length === 0 ? undefined : places.reduce((sum, place) => sum + place, 0) / places.length;
}

/**
 * Sets a row as near to its desired positions as its order and distances allow: overlapping nodes are joined to a block
 * at the mean of its members' desired positions (pool adjacent violators).
 */
function spread(
  row: readonly string[],
  x: Map<string, number>,
  wishes: readonly number[],
  widthOf: (node: string) => number,
): void {
  const offsets: number[] = [];
  let offset = 0;
  for (const [index, node] of row.entries()) {
    const before = row[index - 1];
    if (before !== undefined) offset += (widthOf(before) + widthOf(node)) / 2 + gap;
    offsets.push(offset);
  }
  const blocks: { sum: number; count: number }[] = [];
  for (const [index, wish] of wishes.entries()) {
    blocks.push({ sum: wish - (offsets[index] ?? 0), count: 1 });
    for (;;) {
      const last = blocks.at(-1);
      const previous = blocks.at(-2);
      if (last === undefined || previous === undefined || previous.sum / previous.count <= last.sum / last.count) break;
      blocks.splice(-2, 2, { sum: previous.sum + last.sum, count: previous.count + last.count });
    }
  }
  let index = 0;
  for (const { sum, count } of blocks) {
    for (let n = 0; n < count; n += 1, index += 1) x.set(row[index] ?? '', sum / count + (offsets[index] ?? 0));
  }
}
