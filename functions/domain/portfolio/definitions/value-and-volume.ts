import { at, type ClientColumns } from '../base/columns.ts';
import type { FigureDefinition } from '../base/figure-definition.ts';
import { quantileOfSorted } from '../base/quantiles.ts';
import type { RfmClients } from './rfm-scores.ts';

export const valueAndVolumeDefinition = {
  name: 'value-and-volume',
  title: 'Value, volume, and who could move from one to the other',
  question: 'Who deserves time, and who is better served by themselves?',
  rule: 'Visits against mean ticket of the period. Often: frequency score 4 or 5. Dear: a mean ticket above that of four clients in five. Convertible: frequency score 4 or 5, monetary score 3 or less, answers at least one contact in two, and buys at full price at least half of the time where the house knows it.',
  n: 'clients with a visit in the period',
  pitfalls: 'A client of whom no contact is known is not convertible: nothing shows that they want more.',
} as const satisfies FigureDefinition;

export type ValueVolume = 'dear-and-often' | 'dear-and-rarely' | 'small-and-often' | 'small-and-rarely';

export interface ValueVolumeRow {
  readonly name: ValueVolume;
  readonly clients: number;
  readonly visits: number;
  readonly revenueMinor: number;
}

export interface ConvertibleClient {
  readonly clientId: string;
  readonly visits: number;
  readonly revenueMinor: number;
  readonly answeredShare: number;
  /** Null where the house does not know. */
  readonly fullPriceShare: number | null;
}

export interface ValueAndVolume {
  /** A mean ticket above this one is dear, in minor units. */
  readonly dearAboveMinor: number;
  readonly rows: readonly ValueVolumeRow[];
  readonly convertible: readonly ConvertibleClient[];
}

const leastAnswered = 0.5;
const leastFullPrice = 0.5;

function convertibleOf(columns: ClientColumns, rfm: RfmClients, index: number): readonly ConvertibleClient[] {
  if (at(rfm.frequency, index) < 4 || at(rfm.monetary, index) > 3) return [];
  const client = columns.clients[at(rfm.clients, index)];
  const { made, answered } = client?.contacts ?? { made: 0, answered: 0 };
  const fullPriceShare = client?.fullPriceShare ?? null;
  if (client === undefined || made === 0 || answered / made < leastAnswered) return [];
  if (fullPriceShare !== null && fullPriceShare < leastFullPrice) return [];
  return [
    {
      clientId: client.clientId,
      visits: at(rfm.visits, index),
      revenueMinor: at(rfm.revenueMinor, index),
      answeredShare: answered / made,
      fullPriceShare,
    },
  ];
}

export function valueAndVolume(columns: ClientColumns, rfm: RfmClients): ValueAndVolume {
  const tickets = Float64Array.from(rfm.revenueMinor, (revenue, index) => revenue / at(rfm.visits, index));
  const dearAboveMinor = quantileOfSorted(tickets.slice().sort(), 0.8);
  const rows = new Map<ValueVolume, { clients: number; visits: number; revenueMinor: number }>(
    (['dear-and-often', 'dear-and-rarely', 'small-and-often', 'small-and-rarely'] as const).map((name) => [
      name,
      { clients: 0, visits: 0, revenueMinor: 0 },
    ]),
  );
  const convertible: ConvertibleClient[] = [];
  for (let index = 0; index < tickets.length; index += 1) {
    const ticket = at(tickets, index) > dearAboveMinor ? 'dear' : 'small';
    const row = rows.get(`${ticket}-and-${at(rfm.frequency, index) >= 4 ? 'often' : 'rarely'}`);
    if (row !== undefined) {
      row.clients += 1;
      row.visits += at(rfm.visits, index);
      row.revenueMinor += at(rfm.revenueMinor, index);
    }
    convertible.push(...convertibleOf(columns, rfm, index));
  }
  return { dearAboveMinor, rows: [...rows].map(([name, row]) => ({ name, ...row })), convertible };
}
