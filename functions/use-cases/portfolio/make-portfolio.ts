import type { Instant } from '#domain/calendar/instant.ts';
import { addDays, type LocalDate, localDateOf } from '#domain/calendar/local-date.ts';
import type { HouseMoney } from '#domain/policy/exchange-rate.ts';
import type { ComputedSnapshot } from '#domain/portfolio/snapshot/compute-snapshot.ts';
import type { HouseProfileReader } from '#ports/house-repository.ts';
import type { ClientRowRepair, ErasedClientRows, PortfolioRepository } from '#ports/portfolio-repository.ts';
import type { PortfolioSnapshotWriter } from '#ports/portfolio-snapshots.ts';
import { computePortfolio } from './compute-portfolio.ts';

export interface MakePortfolioPorts {
  readonly houses: Pick<HouseProfileReader, 'read'>;
  readonly rows: PortfolioRepository & ClientRowRepair & ErasedClientRows;
  readonly portfolios: PortfolioSnapshotWriter;
}

/** The pages one after the other, so that those of a large house never exist all at once. */
function* pagesOf({ pages, clientsOn }: ComputedSnapshot) {
  for (const { list, page } of pages) yield { list, page, clients: clientsOn(list, page) };
}

export interface MadePortfolio {
  readonly asOf: LocalDate;
  readonly clients: number;
  readonly visits: number;
}

async function makeDay(
  { rows, portfolios }: MakePortfolioPorts,
  money: HouseMoney,
  asOf: LocalDate,
  at: Instant,
): Promise<MadePortfolio> {
  const computed = await computePortfolio(rows, money, asOf);
  await portfolios.keep(computed.snapshot, pagesOf(computed), at);
  const { clientCount: clients, visitCount: visits } = computed.snapshot;
  return { asOf, clients, visits };
}

/** A house whose nights failed for longer begins again with the last days. */
const daysMadeUp = 7;

/** The days that have ended since the newest snapshot; the last one again where there is none. */
function openDays(newest: LocalDate | undefined, yesterday: LocalDate): readonly LocalDate[] {
  if (newest === undefined || newest >= yesterday) return [yesterday];
  const days: LocalDate[] = [];
  for (let on = yesterday; on > newest && days.length < daysMadeUp; on = addDays(on, -1)) days.unshift(on);
  return days;
}

/**
 * Makes the snapshot of the day that is asked for, else of each day that has ended since the newest one: a missed night
 * is made up by the next. Running it again, in whatever order the rows come, or after a run that was killed, gives the
 * same snapshots. The first run also makes the rows of clients who bought before there were rows.
 */
export async function makePortfolio(
  ports: MakePortfolioPorts,
  at: Instant,
  asked?: LocalDate,
): Promise<{ readonly made: readonly MadePortfolio[] }> {
  const { identity, exchangeRates } = (await ports.houses.read()).policy;
  const newest = await ports.portfolios.newestDay();
  if (newest === undefined) await ports.rows.foldMissing();
  const days = asked === undefined ? openDays(newest, addDays(localDateOf(at, identity.timeZone), -1)) : [asked];
  const made: MadePortfolio[] = [];
  // One after the other: the rows of a large house fill the memory once.
  for (const asOf of days) made.push(await makeDay(ports, { currency: identity.currency, exchangeRates }, asOf, at));
  return { made };
}
