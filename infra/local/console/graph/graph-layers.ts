/** A directed edge between two named nodes. */
export interface Edge {
  readonly from: string;
  readonly to: string;
}

export interface Layers {
  /** Nodes from top to bottom, each row in its final order; long edges pass through unnamed bends. */
  readonly rows: readonly (readonly string[])[];
  /** Edges that lead back up: drawn around the side. */
  readonly back: ReadonlySet<string>;
  /** Per forward edge, the bends it passes through, top to bottom. */
  readonly bends: ReadonlyMap<string, readonly string[]>;
}

export function edgeKey({ from, to }: Edge): string {
  return `${from} → ${to}`;
}

/**
 * Places nodes in rows so that forward edges lead down, then orders each row so that few edges cross (the layered
 * drawing of Sugiyama, Tagawa & Toda 1981, with barycentres).
 */
export function layer(start: string, nodes: readonly string[], edges: readonly Edge[]): Layers {
  const back = backEdges(start, nodes, edges);
  const depth = depths(
    start,
    nodes,
    edges.filter((edge) => !back.has(edgeKey(edge))),
  );
  // An edge from an unconnected node to a higher one is drawn as a back edge.
  for (const edge of edges) if ((depth.get(edge.from) ?? 0) >= (depth.get(edge.to) ?? 0)) back.add(edgeKey(edge));
  const forward = edges.filter((edge) => !back.has(edgeKey(edge)));
  const rows: string[][] = Array.from({ length: Math.max(0, ...depth.values()) + 1 }, () => []);
  for (const node of nodes) rows[depth.get(node) ?? 0]?.push(node);
  const bends = new Map<string, string[]>();
  const links: Edge[] = [];
  for (const edge of forward) {
    const chain: string[] = [];
    for (let row = (depth.get(edge.from) ?? 0) + 1; row < (depth.get(edge.to) ?? 0); row += 1) {
      const bend = `bend ${edgeKey(edge)} ${row}`;
      chain.push(bend);
      rows[row]?.push(bend);
    }
    bends.set(edgeKey(edge), chain);
    const stops = [edge.from, ...chain, edge.to];
    stops.slice(1).forEach((to, index) => {
      links.push({ from: stops[index] ?? edge.from, to });
    });
  }
  return { rows: fewestCrossings(rows, links), back, bends };
}

function backEdges(start: string, nodes: readonly string[], edges: readonly Edge[]): Set<string> {
  const back = new Set<string>();
  const open = new Set<string>();
  const done = new Set<string>();
  const visit = (node: string): void => {
    open.add(node);
    for (const edge of edges.filter(({ from }) => from === node)) {
      if (open.has(edge.to)) back.add(edgeKey(edge));
      else if (!done.has(edge.to)) visit(edge.to);
    }
    open.delete(node);
    done.add(node);
  };
  for (const node of [start, ...nodes]) if (!done.has(node)) visit(node);
  return back;
}

/** Longest path from the start, over edges without cycles. Nodes not reachable from the start come last. */
function depths(start: string, nodes: readonly string[], edges: readonly Edge[]): Map<string, number> {
  const depth = new Map<string, number>();
  const place = (group: ReadonlySet<string>, top: number): void => {
    const inside = edges.filter(({ from, to }) => group.has(from) && group.has(to));
    const depthOf = (node: string): number => {
      const known = depth.get(node);
      if (known !== undefined) return known;
      const above = inside.filter(({ to }) => to === node).map(({ from }) => depthOf(from) + 1);
      const found = Math.max(top, ...above);
      depth.set(node, found);
      return found;
    };
    for (const node of group) depthOf(node);
  };
  const led = reachable(start, edges);
  place(led, 0);
  const rest = new Set(nodes.filter((node) => !led.has(node)));
  const height = heightOf(rest, edges);
  place(rest, Math.max(0, ...depth.values()) - height);
  return depth;
}

function reachable(start: string, edges: readonly Edge[]): Set<string> {
  const found = new Set([start]);
  for (const node of found) for (const { from, to } of edges) if (from === node) found.add(to);
  return found;
}

/** Edges in the longest chain within a group. */
function heightOf(group: ReadonlySet<string>, edges: readonly Edge[]): number {
  const below = (node: string): number =>
    Math.max(0, ...edges.filter(({ from, to }) => from === node && group.has(to)).map(({ to }) => below(to) + 1));
  return Math.max(0, ...[...group].map(below));
}

const sweeps = 12;

function fewestCrossings(rows: string[][], links: readonly Edge[]): string[][] {
  let best = rows;
  let current = rows;
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    current =
      sweep % 2 === 0 ? sweepDown(current, links) : sweepDown(current.toReversed(), links.map(flip)).toReversed();
    if (crossings(current, links) < crossings(best, links)) best = current;
  }
  return best;
}

function flip({ from, to }: Edge): Edge {
  return { from: to, to: from };
}

function sweepDown(rows: readonly string[][], links: readonly Edge[]): string[][] {
  const sorted: string[][] = [];
  for (const row of rows) {
    const above = new Map((sorted.at(-1) ?? []).map((node, index) => [node, index]));
    const weight = (node: string, index: number) => {
      const places = links.filter(({ to }) => to === node).flatMap(({ from }) => above.get(from) ?? []);
      return places.length === 0 ? index : places.reduce((sum, place) => sum + place, 0) / places.length;
    };
    const weights = new Map(row.map((node, index) => [node, weight(node, index)]));
    sorted.push(row.toSorted((a, b) => (weights.get(a) ?? 0) - (weights.get(b) ?? 0)));
  }
  return sorted;
}

function crossings(rows: readonly string[][], links: readonly Edge[]): number {
  let count = 0;
  for (const [index, row] of rows.entries()) {
    const top = new Map(row.map((node, place) => [node, place]));
    const bottom = new Map((rows[index + 1] ?? []).map((node, place) => [node, place]));
    const spans = links.flatMap(({ from, to }) => {
      const a = top.get(from);
      const b = bottom.get(to);
      return a === undefined || b === undefined ? [] : [{ a, b }];
    });
    for (const [n, one] of spans.entries()) {
      for (const other of spans.slice(n + 1)) if ((one.a - other.a) * (one.b - other.b) < 0) count += 1;
    }
  }
  return count;
}
