import { at, type ClientColumns } from '../base/columns.ts';
import type { FigureDefinition } from '../base/figure-definition.ts';
import { nothingBelow } from '../base/measured.ts';
import { type PortfolioColour, portfolioColours } from './rfm-segments.ts';

export const colourClassesDefinition = {
  name: 'colours',
  title: 'Four colours, by money and by judgement',
  question: 'Whom do we look after first, and whom might we lose?',
  rule: 'By net revenue of the period, largest first: the first 20 % dark green, up to 50 % green, up to 90 % amber, the last 10 % red. Equal revenues have the same, better colour. A flag that an advisor set, signed and not expired, moves a client one colour up or down; both colours are kept.',
  n: 'clients with a visit in the period',
  pitfalls: 'Red means "may be lost", not "worth nothing": a person decides what to do.',
} as const satisfies FigureDefinition;

/** Where each colour ends, as a part of the clients. */
const ends = [0.2, 0.5, 0.9] as const;

export interface ColourRow {
  readonly colour: PortfolioColour;
  readonly clients: number;
  readonly revenueMinor: number;
  /** Clients who have this colour because of an advisor's flag. */
  readonly byFlag: number;
}

export interface ColourClasses {
  /** The places in `portfolioColours`, in the order of the clients of the period; empty below five clients. */
  readonly financial: Uint8Array;
  readonly shown: Uint8Array;
  readonly rows: readonly ColourRow[];
}

/** `clients` are the numbers of the clients of the period in the columns, with the revenue of each. */
export function colourClasses(
  flags: ClientColumns['flags'],
  clients: Int32Array,
  revenueMinor: Float64Array,
): ColourClasses {
  const n = clients.length;
  if (n < nothingBelow) return { financial: new Uint8Array(0), shown: new Uint8Array(0), rows: [] };
  const sorted = revenueMinor.slice().sort();
  const least = ends.map((end) => at(sorted, Math.max(0, n - Math.ceil(n * end))));
  const financial = new Uint8Array(n);
  const shown = new Uint8Array(n);
  const counts = portfolioColours.map(() => ({ clients: 0, revenueMinor: 0, byFlag: 0 }));
  for (let index = 0; index < n; index += 1) {
    const revenue = at(revenueMinor, index);
    const place = least.findIndex((from) => revenue >= from);
    const byMoney = place < 0 ? portfolioColours.length - 1 : place;
    const flag = flags[at(clients, index)];
    const step = flag === undefined ? 0 : flag.direction === 'raise' ? -1 : 1;
    const colour = Math.min(portfolioColours.length - 1, Math.max(0, byMoney + step));
    financial[index] = byMoney;
    shown[index] = colour;
    const row = counts[colour];
    if (row === undefined) continue;
    row.clients += 1;
    row.revenueMinor += revenue;
    if (colour !== byMoney) row.byFlag += 1;
  }
  return {
    financial,
    shown,
    rows: portfolioColours.map((colour, index) => ({
      colour,
      ...(counts[index] ?? { clients: 0, revenueMinor: 0, byFlag: 0 }),
    })),
  };
}
