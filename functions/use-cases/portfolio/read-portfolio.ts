import type { LocalDate } from '#domain/calendar/local-date.ts';
import type { HouseMoney } from '#domain/policy/exchange-rate.ts';
import type { ComputedSnapshot } from '#domain/portfolio/snapshot/compute-snapshot.ts';
import type { InquiryReader } from '#ports/inquiry-repository.ts';
import type { ErasedClientRows, PortfolioRepository } from '#ports/portfolio-repository.ts';
import type { KeptSnapshot, PortfolioSnapshotReader } from '#ports/portfolio-snapshots.ts';
import { computePortfolio, computePortfolioOf } from './compute-portfolio.ts';

export interface ReadPortfolioPorts {
  readonly portfolios: PortfolioSnapshotReader;
  readonly rows: PortfolioRepository & ErasedClientRows;
  readonly inquiries: Pick<InquiryReader, 'readPeople'>;
}

export interface PortfolioQuestion {
  readonly money: HouseMoney;
  readonly today: LocalDate;
  /** Another day than the newest one. */
  readonly asked?: LocalDate | undefined;
  /** Whose clients are meant, by the advisor of the relationship; absent, those of the whole house. */
  readonly isReached?: ((advisorId: string | undefined) => boolean) | undefined;
}

function shown({ snapshot, clientsOn }: ComputedSnapshot): KeptSnapshot {
  return { snapshot, readClients: async (list, page) => clientsOn(list, page) };
}

/**
 * The portfolio that a page shows. The whole house: its newest snapshot, or the one of the day that is asked for; where
 * there is none, or nobody had bought anything by then, it is computed from the rows of today. The clients of an advisor
 * are always computed from their rows.
 */
export async function readPortfolio(
  { portfolios, rows, inquiries }: ReadPortfolioPorts,
  { money, today, asked, isReached }: PortfolioQuestion,
): Promise<KeptSnapshot> {
  const asOf = asked ?? today;
  if (isReached !== undefined) {
    const own = await computePortfolioOf(rows, money, asOf, async (page) => {
      const people = await inquiries.readPeople(page.map(({ personId }) => personId));
      return page.filter(({ personId }) => isReached(people.get(personId)?.advisorId));
    });
    return shown(own);
  }
  const kept = await portfolios.find(asked);
  if (kept !== undefined && kept.snapshot.clientCount > 0) return kept;
  return shown(await computePortfolio(rows, money, asOf));
}
