import { html, type Markup } from '#local/kernel/html.ts';
import type { DefinitionGraph, GraphState } from '#local/step-functions/api/read-api.ts';
import { edgeKey, type Layers, layer } from './graph-layers.ts';
import { nodeHeight, nodeWidth, type Place, placeNodes } from './graph-places.ts';

interface DrawnEdge {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly isTaken: boolean;
}

const margin = 12;
const laneWidth = 14;
/** Mean width of a character of an edge label, rounded up. */
const characterWidth = 6;

/**
 * The state machine as a drawing: the visited states and edges are highlighted, the current state most. Catch-all edges
 * are left out unless they were taken: each task has one, and all lead to the same state.
 */
export function drawGraph(graph: DefinitionGraph, path: readonly string[]): Markup {
  const edges = edgesOf(graph, path);
  const connected = new Set([graph.startAt, ...edges.flatMap(({ from, to }) => [from, to])]);
  const states = graph.states.filter(({ name }) => connected.has(name));
  const layers = layer(
    graph.startAt,
    states.map(({ name }) => name),
    edges,
  );
  const forward = edges.filter((edge) => !layers.back.has(edgeKey(edge)));
  const { at, width, height } = placeNodes(layers, forward, bendWidths(forward, layers));
  const back = edges.filter((edge) => layers.back.has(edgeKey(edge)));
  const drawn = [
    ...forward.map((edge) => forwardEdge(edge, stops(edge, layers.bends.get(edgeKey(edge)) ?? [], at))),
    ...back.map((edge, index) => {
      const sameSource = back.slice(0, index).filter(({ from }) => from === edge.from).length;
      return backEdge(edge, at, width + 10 + index * laneWidth, sameSource);
    }),
  ];
  const fullWidth = width + back.length * laneWidth + 2 * margin + 10;
  const fullHeight = height + 2 * margin;
  return html`<svg viewBox="${-margin} ${-margin} ${Math.round(fullWidth)} ${Math.round(fullHeight)}" width="${Math.round(fullWidth)}" height="${Math.round(fullHeight)}" aria-hidden="true" focusable="false">
    <defs>
      <marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 .8 7 4 0 7.2z"/></marker>
      <marker id="tip-taken" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="6" markerHeight="6" orient="auto"><path d="M0 .8 7 4 0 7.2z"/></marker>
    </defs>
    ${drawn.filter(({ isTaken }) => !isTaken).map(({ line }) => line)}
    ${drawn.filter(({ isTaken }) => isTaken).map(({ line }) => line)}
    ${states.map((state) => node(state, at.get(state.name)))}
    ${drawn.map(({ words }) => words)}
  </svg>`;
}

/** The first bend of an edge has its label. */
function bendWidths(edges: readonly DrawnEdge[], { bends }: Layers): Map<string, number> {
  return new Map(
    edges.flatMap((edge) => {
      const [first] = bends.get(edgeKey(edge)) ?? [];
      return first === undefined || edge.label === '' ? [] : [[first, edge.label.length * characterWidth]];
    }),
  );
}

function edgesOf(graph: DefinitionGraph, path: readonly string[]): DrawnEdge[] {
  const taken = new Set(path.slice(1).map((to, index) => edgeKey({ from: path[index] ?? '', to })));
  const edges = new Map<string, DrawnEdge>();
  for (const { from, to, kind, label } of graph.transitions) {
    const key = edgeKey({ from, to });
    const isTaken = taken.has(key);
    if (kind === 'catch' && label !== 'States.Timeout' && !isTaken) continue;
    const words = wordsOf(kind, label);
    const earlier = edges.get(key)?.label;
    edges.set(key, {
      from,
      to,
      isTaken,
      label: earlier === undefined || earlier === words ? words : `${earlier}, ${words}`,
    });
  }
  return [...edges.values()];
}

/** A condition is shortened to the values it compares with, which a reader looks for. */
function wordsOf(kind: string, label: string | undefined): string {
  if (kind === 'default') return 'otherwise';
  if (kind === 'catch') return label === 'States.Timeout' ? 'time is up' : 'failed';
  if (kind !== 'choice' || label === undefined) return '';
  return [...label.matchAll(/'([^']+)'/g)].map(([, value]) => value).join(', ');
}

function stops(edge: DrawnEdge, bends: readonly string[], at: ReadonlyMap<string, Place>): Place[] {
  return [edge.from, ...bends, edge.to].flatMap((name) => at.get(name) ?? []);
}

interface Drawing {
  readonly isTaken: boolean;
  readonly line: Markup;
  readonly words: Markup | false;
}

function forwardEdge(edge: DrawnEdge, places: readonly Place[]): Drawing {
  const first = places[0] ?? { x: 0, y: 0 };
  let d = `M${round(first.x)} ${round(first.y + nodeHeight / 2)}`;
  for (const [index, place] of places.slice(1).entries()) {
    const before = places[index] ?? first;
    const isLast = index === places.length - 2;
    const fromY = before.y + nodeHeight / 2;
    const toY = place.y - nodeHeight / 2 - (isLast ? 2 : 0);
    const half = (toY - fromY) / 2;
    d += ` C${round(before.x)} ${round(fromY + half)} ${round(place.x)} ${round(toY - half)} ${round(place.x)} ${round(toY)}`;
    if (!isLast) d += ` L${round(place.x)} ${round(place.y + nodeHeight / 2)}`;
  }
  const next = places[1] ?? first;
  const wordsAt = { x: next.x, y: next.y - nodeHeight / 2 - 17 };
  return { isTaken: edge.isTaken, line: line(edge, d), words: words(edge, wordsAt, 'middle') };
}

/** A back edge runs through the free space under and above the rows: out below, up a lane of its own, in from above. */
function backEdge(edge: DrawnEdge, at: ReadonlyMap<string, Place>, lane: number, sameSource: number): Drawing {
  const from = at.get(edge.from) ?? { x: 0, y: 0 };
  const to = at.get(edge.to) ?? { x: 0, y: 0 };
  const startX = from.x + nodeWidth / 2 - 18 - sameSource * 14;
  const endX = to.x + nodeWidth / 2 - 18;
  const bottom = from.y + nodeHeight / 2;
  const channel = bottom + 18 + sameSource * 16;
  const top = to.y - nodeHeight / 2;
  const d = rounded([
    { x: startX, y: bottom },
    { x: startX, y: channel },
    { x: lane, y: channel },
    { x: lane, y: top - 14 },
    { x: endX, y: top - 14 },
    { x: endX, y: top - 2 },
  ]);
  const wordsAt = { x: from.x + nodeWidth / 2 + 6, y: channel - 4 };
  return { isTaken: edge.isTaken, line: line(edge, d), words: words(edge, wordsAt, 'start') };
}

const cornerRadius = 8;

/** A path along straight lines with rounded corners. */
function rounded(points: readonly Place[]): string {
  let d = '';
  for (const [index, point] of points.entries()) {
    const before = points[index - 1];
    const after = points[index + 1];
    if (before === undefined) d += `M${round(point.x)} ${round(point.y)}`;
    else if (after === undefined) d += ` L${round(point.x)} ${round(point.y)}`;
    else {
      const a = towards(point, before);
      const b = towards(point, after);
      d += ` L${round(a.x)} ${round(a.y)} Q${round(point.x)} ${round(point.y)} ${round(b.x)} ${round(b.y)}`;
    }
  }
  return d;
}

function towards(from: Place, to: Place): Place {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const step = Math.min(cornerRadius, length / 2) / length;
  return { x: from.x + (to.x - from.x) * step, y: from.y + (to.y - from.y) * step };
}

function line(edge: DrawnEdge, d: string): Markup {
  const kind = edge.isTaken ? 'edge taken' : 'edge';
  const tip = edge.isTaken ? 'url(#tip-taken)' : 'url(#tip)';
  return html`<path class="${kind}" d="${d}" marker-end="${tip}"/>`;
}

function words(edge: DrawnEdge, { x, y }: Place, anchor: 'start' | 'middle'): Markup | false {
  const kind = edge.isTaken ? 'edge-words taken' : 'edge-words';
  return (
    edge.label !== '' &&
    html`<text class="${kind}" x="${round(x)}" y="${round(y)}" text-anchor="${anchor}">${edge.label}</text>`
  );
}

function node(state: GraphState, place: Place | undefined): Markup | false {
  if (place === undefined) return false;
  const kind = ['node', state.type.toLowerCase(), state.visited && 'visited', state.current && 'current']
    .filter(Boolean)
    .join(' ');
  const radius = state.type === 'Succeed' || state.type === 'Fail' ? nodeHeight / 2 : state.type === 'Choice' ? 12 : 2;
  const lines = twoLines(state.name);
  return html`<g class="${kind}">
    <title>${state.comment ?? state.name}</title>
    <rect x="${round(place.x - nodeWidth / 2)}" y="${round(place.y - nodeHeight / 2)}" width="${nodeWidth}" height="${nodeHeight}" rx="${radius}"/>
    ${lines.map((text, index) => html`<text x="${round(place.x)}" y="${round(place.y + 5 + (index - (lines.length - 1) / 2) * 17)}" text-anchor="middle">${text}</text>`)}
  </g>`;
}

const charactersPerLine = 22;

function twoLines(name: string): string[] {
  if (name.length <= charactersPerLine) return [name];
  const words = name.split(' ');
  const splits = words
    .slice(1)
    .map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')]);
  return splits.sort((a, b) => longest(a) - longest(b))[0] ?? [name];
}

function longest(lines: readonly string[]): number {
  return Math.max(...lines.map((text) => text.length));
}

function round(value: number): string {
  return value.toFixed(1);
}
