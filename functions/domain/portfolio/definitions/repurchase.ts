import { at, type PortfolioColumns } from '../base/columns.ts';
import type { FigureDefinition } from '../base/figure-definition.ts';
import { type Rate, rateOf } from '../base/measured.ts';

export const repurchaseDefinition = {
  name: 'repurchase',
  title: 'Second visit within 30, 60 and 90 days',
  question: 'Do new clients come back, and how soon?',
  rule: 'Clients whose second visit is at most 30, 60 or 90 days after their first, over clients whose first visit is at least that long ago.',
  n: 'clients whose window is over',
  pitfalls:
    'A client of last week cannot have a second visit within 90 days yet: they are not counted, rather than counted as lost.',
} as const satisfies FigureDefinition;

const windows = [30, 60, 90] as const;

export interface RepurchaseWindow {
  readonly days: number;
  readonly rate: Rate;
  /** Clients whose window is not over. */
  readonly open: number;
}

export function repurchase(columns: PortfolioColumns): readonly RepurchaseWindow[] {
  const { asOf, clientCount, starts, days } = columns;
  return windows.map((window) => {
    let over = 0;
    let returned = 0;
    for (let client = 0; client < clientCount; client += 1) {
      const start = at(starts, client);
      const first = at(days, start);
      if (first + window > asOf) continue;
      over += 1;
      if (at(starts, client + 1) > start + 1 && at(days, start + 1) - first <= window) returned += 1;
    }
    return { days: window, rate: rateOf(returned, over), open: clientCount - over };
  });
}
