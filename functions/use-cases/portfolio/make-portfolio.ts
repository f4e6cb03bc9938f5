import type { Instant } from '#domain/calendar/instant.ts';
import { addDays, type LocalDate, localDateOf } from '#domain/calendar/local-date.ts';
import { type ComputedSnapshot, computeSnapshot } from '#domain/portfolio/snapshot/compute-snapshot.ts';
import { rowIntake } from '#domain/portfolio/snapshot/row-columns.ts';
import type { HouseProfileReader } from '#ports/house-repository.ts';
import type { ClientRowRepair, ErasedClientRows, PortfolioRepository } from '#ports/portfolio-repository.ts';
import type { PortfolioSnapshotWriter } from '#ports/portfolio-snapshots.ts';

export interface MakePortfolioPorts {
  readonly houses: Pick<HouseProfileReader, 'read'>;
  readonly rows: PortfolioRepository & ClientRowRepair & ErasedClientRows;
  readonly portfolios: PortfolioSnapshotWriter;
}

/** The pages one after the other, so that those of a large house never exist all at once. */
function* pagesOf({ pages, clientsOn }: ComputedSnapshot) {
  for (const { list, page } of pages) yield { list, page, clients: clientsOn(list, page) };
}

/**
 * Makes the snapshot of a day, by itself of the day that has ended. Running it again, in whatever order the rows come, or
 * after a run that was killed, gives the same snapshot. The first run also makes the rows of clients who bought before
 * there were rows.
 */
export async function makePortfolio(
  { houses, rows, portfolios }: MakePortfolioPorts,
  at: Instant,
  asked?: LocalDate,
): Promise<{ readonly asOf: LocalDate; readonly clients: number; readonly visits: number }> {
  const { identity, exchangeRates } = (await houses.read()).policy;
  const asOf = asked ?? addDays(localDateOf(at, identity.timeZone), -1);
  if (await portfolios.isEmpty()) await rows.foldMissing();
  const intake = rowIntake(asOf, { currency: identity.currency, exchangeRates });
  await Promise.all(
    rows.shards.map(async (shard) => {
      for await (const page of rows.readClientRows(shard)) for (const row of page) intake.take(row);
    }),
  );
  // After the rows: a client who is erased meanwhile counts once.
  for await (const page of rows.readErasedRows()) for (const row of page) intake.take(row, false);
  const computed = computeSnapshot(intake.columns(), identity.currency.code);
  await portfolios.keep(computed.snapshot, pagesOf(computed), at);
  const { snapshot } = computed;
  return { asOf, clients: snapshot.clientCount, visits: snapshot.visitCount };
}
