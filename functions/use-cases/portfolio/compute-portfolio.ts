import type { LocalDate } from '#domain/calendar/local-date.ts';
import type { HouseMoney } from '#domain/policy/exchange-rate.ts';
import type { ClientRow } from '#domain/portfolio/client-row.ts';
import { type ComputedSnapshot, computeSnapshot } from '#domain/portfolio/snapshot/compute-snapshot.ts';
import { rowIntake } from '#domain/portfolio/snapshot/row-columns.ts';
import type { ErasedClientRows, PortfolioRepository } from '#ports/portfolio-repository.ts';

/** The figures of all clients on a day, from their rows. */
export async function computePortfolio(
  rows: PortfolioRepository & ErasedClientRows,
  money: HouseMoney,
  asOf: LocalDate,
): Promise<ComputedSnapshot> {
  const intake = rowIntake(asOf, money);
  await Promise.all(
    rows.shards.map(async (shard) => {
      for await (const page of rows.readClientRows(shard)) for (const row of page) intake.take(row);
    }),
  );
  // After the rows: a client who is erased meanwhile counts once.
  for await (const page of rows.readErasedRows()) for (const row of page) intake.take(row, false);
  return computeSnapshot(intake.columns(), money.currency.code);
}

/** The same of some clients only; whoever was erased belongs to nobody. */
export async function computePortfolioOf(
  rows: PortfolioRepository,
  money: HouseMoney,
  asOf: LocalDate,
  reached: (rows: readonly ClientRow[]) => Promise<readonly ClientRow[]>,
): Promise<ComputedSnapshot> {
  const intake = rowIntake(asOf, money);
  await Promise.all(
    rows.shards.map(async (shard) => {
      for await (const page of rows.readClientRows(shard)) for (const row of await reached(page)) intake.take(row);
    }),
  );
  return computeSnapshot(intake.columns(), money.currency.code);
}
