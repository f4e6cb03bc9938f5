import { describe, expect, it } from 'vitest';
import type { ClientRow } from '#domain/portfolio/client-row.ts';
import type { PortfolioSnapshot } from '#domain/portfolio/snapshot/portfolio-snapshot.ts';
import { makePortfolio } from '#use-cases/portfolio/make-portfolio.ts';
import { simulatedRows } from '../../domain/portfolio/snapshot/simulated-rows.ts';
import { house } from '../../ports/house.ts';

const rows = simulatedRows(60, 'use case');
const erased = simulatedRows(3, 'erased').map((row) => ({ ...row, personId: `erased-${row.personId}` }));
const at = '2026-12-01T01:00:00.000Z';

function shardedRows(order: (of: readonly ClientRow[]) => readonly ClientRow[]) {
  return {
    shards: [0, 1, 2],
    async *readClientRows(shard: number) {
      const own = order(rows.filter((_, index) => index % 3 === shard));
      yield own.slice(0, 5);
      yield own.slice(5);
    },
  };
}

/** Somebody who bought much and was erased; and a client who is erased while the rows are read. */
async function* erasedRows() {
  const [twice] = rows;
  yield [...erased, ...(twice === undefined ? [] : [twice])];
}

async function made(order: (of: readonly ClientRow[]) => readonly ClientRow[], asked?: string, newest?: string) {
  let repairs = 0;
  const kept: { snapshot: PortfolioSnapshot; pages: unknown[]; at: string }[] = [];
  const result = await makePortfolio(
    {
      houses: { read: async () => house() },
      rows: { ...shardedRows(order), foldMissing: async () => (repairs += 1), readErasedRows: erasedRows },
      portfolios: {
        newestDay: async () => newest,
        keep: async (snapshot, pages, when) => void kept.push({ snapshot, pages: [...pages], at: when }),
      },
    },
    at,
    asked,
  );
  return { result, kept, repairs };
}

describe('the portfolio of a day', () => {
  it('is made of all parts of the house, for the day that has ended where the house is', async () => {
    const { result, kept } = await made((own) => own);
    expect(result.made).toMatchObject([{ asOf: '2026-11-30', clients: 63 }]);
    expect(JSON.stringify(kept[0]?.pages)).not.toContain('erased-');
    expect(kept).toHaveLength(1);
    expect(kept[0]?.at).toBe(at);
    expect(kept[0]?.snapshot.currency).toBe('EUR');
  });

  it('is the same from any order of the rows', async () => {
    const [one, other] = [await made((own) => own), await made((own) => own.toReversed())];
    expect(JSON.stringify(other.kept)).toBe(JSON.stringify(one.kept));
  });

  it('is preceded, the first time only, by the rows of earlier purchases', async () => {
    expect((await made((own) => own)).repairs).toBe(1);
    expect((await made((own) => own, undefined, '2026-11-29')).repairs).toBe(0);
  });

  it('can be made of an earlier day', async () => {
    const { result } = await made((own) => own, '2026-03-31', '2026-11-29');
    expect(result.made.map(({ asOf }) => asOf)).toEqual(['2026-03-31']);
  });

  it.each([
    ['2026-11-30', ['2026-11-30']],
    ['2026-11-29', ['2026-11-30']],
    ['2026-11-27', ['2026-11-28', '2026-11-29', '2026-11-30']],
    ['2025-01-01', ['24', '25', '26', '27', '28', '29', '30'].map((day) => `2026-11-${day}`)],
  ])('after the snapshot of %s is made of each day that is missing, a week at most', async (newest, days) => {
    const { kept } = await made((own) => own, undefined, newest);
    expect(kept.map(({ snapshot }) => snapshot.asOf)).toEqual(days);
  });
});
