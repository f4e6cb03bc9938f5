import { describe, expect, it } from 'vitest';
import type { PortfolioClient } from '#domain/portfolio/base/client.ts';
import { clientColumns } from '#domain/portfolio/base/columns.ts';
import { newAndExisting } from '#domain/portfolio/definitions/new-and-existing.ts';
import { purchaseRhythm } from '#domain/portfolio/definitions/purchase-rhythm.ts';

const client = (clientId: string, ...visits: readonly (readonly [number, number])[]): PortfolioClient => ({
  clientId,
  visits: visits.map(([day, amountMinor]) => ({ day, amountMinor })),
});

describe('new and existing clients', () => {
  const columns = clientColumns(
    [
      client('existing', [100, 500], [700, 300], [800, 200]),
      client('new on the first day', [636, 70]),
      client('existing by one day', [635, 40], [900, 60]),
      client('silent', [10, 9000]),
      client('later', [1001, 9000]),
    ],
    1000,
  );

  it('are told apart by the day of the first visit, with the revenue of the period only', () => {
    expect(newAndExisting(columns, 635)).toEqual({
      newClients: { clients: 1, visits: 1, revenueMinor: 70 },
      existing: { clients: 2, visits: 3, revenueMinor: 560 },
    });
  });

  it('together are everybody who came, and all revenue of the period', () => {
    const { newClients, existing } = newAndExisting(columns, -1);
    expect(newClients).toEqual({ clients: 4, visits: 7, revenueMinor: 10_170 });
    expect(existing).toEqual({ clients: 0, visits: 0, revenueMinor: 0 });
  });
});

describe('the rhythm of visits', () => {
  it('is said of clients with three visits, in classes that include their limit', () => {
    const every = (days: number, name: string) => client(name, [0, 1], [days, 1], [2 * days, 1]);
    const columns = clientColumns(
      [every(30, 'a'), every(31, 'b'), every(90, 'c'), every(200, 'd'), every(400, 'e'), client('f', [0, 1], [5, 1])],
      1000,
    );
    expect(purchaseRhythm(columns)).toEqual({
      n: 5,
      tooFewVisits: 1,
      medianDays: 90,
      classes: [
        { untilDays: 30, clients: 1 },
        { untilDays: 90, clients: 2 },
        { untilDays: 180, clients: 0 },
        { untilDays: 365, clients: 1 },
        { untilDays: null, clients: 1 },
      ],
    });
  });

  it('has no median below five clients', () => {
    const columns = clientColumns([client('a', [0, 1], [10, 1], [20, 1])], 1000);
    expect(purchaseRhythm(columns)).toMatchObject({ n: 1, medianDays: null });
  });
});
