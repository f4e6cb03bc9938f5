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

async function made(order: (of: readonly ClientRow[]) => readonly ClientRow[], asked?: string, isEmpty = false) {
  let repairs = 0;
  const kept: { snapshot: PortfolioSnapshot; pages: unknown[]; at: string }[] = [];
  const result = await makePortfolio(
    {
      houses: { read: async () => house() },
      rows: { ...shardedRows(order), foldMissing: async () => (repairs += 1), readErasedRows: erasedRows },
      portfolios: {
        isEmpty: async () => isEmpty,
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
    expect(result).toMatchObject({ asOf: '2026-11-30', clients: 63 });
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
    expect((await made((own) => own, undefined, true)).repairs).toBe(1);
    expect((await made((own) => own)).repairs).toBe(0);
  });

  it('can be made of an earlier day', async () => {
    expect((await made((own) => own, '2026-03-31')).result.asOf).toBe('2026-03-31');
  });
});
