import { at } from '../base/columns.ts';
import type { FigureDefinition } from '../base/figure-definition.ts';
import type { RfmClients } from './rfm-scores.ts';

export const rfmSegmentsDefinition = {
  name: 'segments',
  title: 'Segments, with their action and colour',
  question: 'What does each group of clients need from us now?',
  rule: 'Each of the 125 cells of recency × frequency × monetary value belongs to one segment: the first row of the table that contains it. 555 is a champion, 111 is lost. Each segment has one action and one colour.',
  n: 'clients with a visit in the period',
  pitfalls: 'A segment is a starting point of a conversation. It opens no door and closes none by itself.',
} as const satisfies FigureDefinition;

export const rfmSegmentNames = [
  'champion',
  'loyal',
  'new',
  'promising',
  'must-not-lose',
  'at-risk',
  'lost',
  'dormant',
] as const;
export type RfmSegment = (typeof rfmSegmentNames)[number];

export const portfolioColours = ['dark-green', 'green', 'amber', 'red'] as const;
export type PortfolioColour = (typeof portfolioColours)[number];

export type SegmentAction =
  | 'dedicated-contact'
  | 'early-access'
  | 'second-purchase'
  | 'welcome'
  | 'call-by-owner'
  | 'personal-call'
  | 'one-reactivation'
  | 'clean-up';

type Span = readonly [number, number];

export interface SegmentRule {
  readonly segment: RfmSegment;
  readonly recency: Span;
  readonly frequency: Span;
  readonly monetary: Span;
}

/** The first row that contains a cell decides. The last two rows leave no cell over. */
export const segmentTable: readonly SegmentRule[] = [
  { segment: 'champion', recency: [4, 5], frequency: [4, 5], monetary: [4, 5] },
  { segment: 'loyal', recency: [3, 5], frequency: [3, 5], monetary: [1, 5] },
  { segment: 'new', recency: [4, 5], frequency: [1, 1], monetary: [1, 5] },
  { segment: 'promising', recency: [3, 5], frequency: [1, 2], monetary: [1, 5] },
  { segment: 'must-not-lose', recency: [1, 2], frequency: [4, 5], monetary: [4, 5] },
  { segment: 'at-risk', recency: [1, 2], frequency: [3, 5], monetary: [1, 5] },
  { segment: 'at-risk', recency: [1, 2], frequency: [1, 2], monetary: [4, 5] },
  { segment: 'lost', recency: [1, 1], frequency: [1, 1], monetary: [1, 1] },
  { segment: 'dormant', recency: [1, 2], frequency: [1, 2], monetary: [1, 3] },
];

export const segmentGuide: Readonly<Record<RfmSegment, { action: SegmentAction; colour: PortfolioColour }>> = {
  champion: { action: 'dedicated-contact', colour: 'dark-green' },
  loyal: { action: 'early-access', colour: 'green' },
  new: { action: 'welcome', colour: 'green' },
  promising: { action: 'second-purchase', colour: 'green' },
  'must-not-lose': { action: 'call-by-owner', colour: 'red' },
  'at-risk': { action: 'personal-call', colour: 'red' },
  lost: { action: 'clean-up', colour: 'amber' },
  dormant: { action: 'one-reactivation', colour: 'amber' },
};

const holds = ([low, high]: Span, score: number): boolean => score >= low && score <= high;

/** The first row of a table that contains the cell; undefined in a table with holes. */
export function segmentRuleOf<Rule extends { recency: Span; frequency: Span; monetary: Span }>(
  table: readonly Rule[],
  recency: number,
  frequency: number,
  monetary: number,
): Rule | undefined {
  return table.find(
    (rule) => holds(rule.recency, recency) && holds(rule.frequency, frequency) && holds(rule.monetary, monetary),
  );
}

const cellOf = (recency: number, frequency: number, monetary: number): number =>
  (recency - 1) * 25 + (frequency - 1) * 5 + (monetary - 1);

/** The segment of each of the 125 cells, as its place in `rfmSegmentNames`. */
const segmentOfCell = Uint8Array.from({ length: 125 }, (_, cell) => {
  const rule = segmentRuleOf(segmentTable, Math.floor(cell / 25) + 1, (Math.floor(cell / 5) % 5) + 1, (cell % 5) + 1);
  return rfmSegmentNames.indexOf(rule?.segment ?? 'dormant');
});

export function segmentOfScores(recency: number, frequency: number, monetary: number): RfmSegment {
  return rfmSegmentNames[at(segmentOfCell, cellOf(recency, frequency, monetary))] ?? 'dormant';
}

export interface SegmentRow {
  readonly segment: RfmSegment;
  readonly action: SegmentAction;
  readonly colour: PortfolioColour;
  readonly clients: number;
  readonly visits: number;
  readonly revenueMinor: number;
  /** Share of the revenue of the period; null without revenue. */
  readonly revenueShare: number | null;
}

/** A field of the recency × frequency map. */
export interface RfmMapCell {
  readonly recency: number;
  readonly frequency: number;
  readonly clients: number;
  readonly revenueMinor: number;
}

export interface RfmSegments {
  /** The place in `rfmSegmentNames` of each client, in the order of the scores. */
  readonly ofClient: Uint8Array;
  readonly rows: readonly SegmentRow[];
  readonly map: readonly RfmMapCell[];
}

export function rfmSegments(rfm: RfmClients): RfmSegments {
  const count = rfm.clients.length;
  const ofClient = new Uint8Array(count);
  const clients = new Float64Array(rfmSegmentNames.length);
  const visits = new Float64Array(rfmSegmentNames.length);
  const revenue = new Float64Array(rfmSegmentNames.length);
  const cellClients = new Float64Array(25);
  const cellRevenue = new Float64Array(25);
  for (let index = 0; index < count; index += 1) {
    const [r, f] = [at(rfm.recency, index), at(rfm.frequency, index)];
    const segment = at(segmentOfCell, cellOf(r, f, at(rfm.monetary, index)));
    const amount = at(rfm.revenueMinor, index);
    const cell = (r - 1) * 5 + f - 1;
    ofClient[index] = segment;
    clients[segment] = at(clients, segment) + 1;
    visits[segment] = at(visits, segment) + at(rfm.visits, index);
    revenue[segment] = at(revenue, segment) + amount;
    cellClients[cell] = at(cellClients, cell) + 1;
    cellRevenue[cell] = at(cellRevenue, cell) + amount;
  }
  const total = revenue.reduce((sum, amount) => sum + amount, 0);
  return {
    ofClient,
    rows: rfmSegmentNames.map((segment, index) => ({
      segment,
      ...segmentGuide[segment],
      clients: at(clients, index),
      visits: at(visits, index),
      revenueMinor: at(revenue, index),
      revenueShare: total > 0 ? at(revenue, index) / total : null,
    })),
    map: Array.from(cellClients, (inCell, cell) => ({
      recency: Math.floor(cell / 5) + 1,
      frequency: (cell % 5) + 1,
      clients: inCell,
      revenueMinor: at(cellRevenue, cell),
    })),
  };
}
