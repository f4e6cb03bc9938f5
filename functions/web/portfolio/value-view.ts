import { nothingBelow } from '#domain/portfolio/base/measured.ts';
import type { Ranged } from '#domain/portfolio/definitions/lifetime-value.ts';
import type { PortfolioSnapshot } from '#domain/portfolio/snapshot/portfolio-snapshot.ts';
import type { PortfolioValue } from '#domain/portfolio/snapshot/portfolio-value.ts';
import { brandOf } from '#templates/layout/brand.ts';
import { portfolioValuePage } from '#templates/pages/portfolio/portfolio-value.ts';
import type { ReadPortfolioPorts } from '#use-cases/portfolio/read-portfolio.ts';
import { type CsvCell, csvFile } from '#web/http/csv.ts';
import type { StaffRequest } from '#web/http/http-handler.ts';
import { HttpProblemError } from '#web/http/problem.ts';
import { type HttpReply, json, page } from '#web/http/response.ts';
import { portfolioOfReader } from './portfolio-of-reader.ts';

/** The gross margin of `?margin=`, in percent; null without one. @throws HttpProblemError 400 */
function askedMargin({ query }: StaffRequest): number | null {
  const { margin } = query;
  if (margin === undefined || margin === '') return null;
  const percent = /^\d{1,3}$/.test(margin) ? Number(margin) : 0;
  if (percent >= 1 && percent <= 100) return percent;
  const problems = [{ path: 'margin', message: 'A whole number of percent, 1 to 100.' }];
  throw new HttpProblemError(400, 'margin is a whole number of percent, 1 to 100.', problems);
}

function marginOf(valueMinor: Ranged | null, marginPercent: number | null): Ranged | null {
  if (valueMinor === null || marginPercent === null) return null;
  const { value, interval } = valueMinor;
  const part = (amount: number): number => (amount * marginPercent) / 100;
  return { value: part(value), interval: { low: part(interval.low), high: part(interval.high) } };
}

function saidOf(snapshot: PortfolioSnapshot): PortfolioValue {
  if (snapshot.value !== undefined) return snapshot.value;
  throw new HttpProblemError(404, 'The snapshot of that day was made before these figures.');
}

/** `GET /portfolio/value?asOf=&margin=`, and the same as JSON: what are they worth? */
export async function showValue(ports: ReadPortfolioPorts, request: StaffRequest): Promise<HttpReply> {
  const marginPercent = askedMargin(request);
  const { snapshot } = await portfolioOfReader(ports, request);
  const { asOf, since, currency, clientCount, activeCount, concentration, newAndExisting = null } = snapshot;
  if (request.isApi) {
    const value = saidOf(snapshot);
    const marginMinor = marginOf(value.lifetimeValue.valueMinor, marginPercent);
    const { valueAndVolume } = snapshot;
    const about = { asOf, since, currency, clientCount, activeCount, marginPercent, marginMinor };
    return json({ ...about, ...value, valueAndVolume, concentration, newAndExisting });
  }
  const { house, member, pageLanguage: language, query } = request;
  const asked = new URLSearchParams({ lang: language });
  if (query.asOf !== undefined) asked.set('asOf', query.asOf);
  if (marginPercent !== null) asked.set('margin', `${marginPercent}`);
  return page(
    portfolioValuePage({
      house: brandOf(house.policy.identity),
      language,
      staff: { fullName: member.fullName, role: member.role },
      isOwn: request.reach !== 'all',
      snapshot,
      saysShares: activeCount >= nothingBelow,
      marginPercent,
      csvPath: `/portfolio/value.csv?${asked}`,
    }),
  );
}

function* rowsOf(snapshot: PortfolioSnapshot, marginPercent: number | null): Generator<readonly CsvCell[]> {
  const { lifetimeValue, toCome, tickets, basketByTenure, categoryExpansion, premiumAdoption } = saidOf(snapshot);
  const { ticketMinor, visitsPerClient, kept, lifetime, valueMinor } = lifetimeValue;
  yield ['figure', 'row', 'n', 'value', 'low', 'high'];
  const ranged = (row: string, figure: Ranged | null): readonly CsvCell[] => [
    'lifetime-value',
    row,
    kept.n,
    figure?.value,
    figure?.interval.low,
    figure?.interval.high,
  ];
  yield ['lifetime-value', 'ticket_minor', null, ticketMinor];
  yield ['lifetime-value', 'visits_per_client', null, visitsPerClient];
  yield ['lifetime-value', 'kept', kept.n, kept.share];
  yield ranged('years', lifetime);
  yield ranged('value_minor', valueMinor);
  if (marginPercent !== null) yield ranged('margin_minor', marginOf(valueMinor, marginPercent));
  if (toCome !== null) {
    const { clients, totalMinor, rangeMinor, rows } = toCome;
    yield ['value-to-come', 'total_minor', clients, totalMinor, rangeMinor?.low, rangeMinor?.high];
    for (const row of rows) yield ['value-to-come', `${row.visits}_minor`, row.clients, row.valueMinor];
  }
  for (const { quarter, visits, ticketMinor: ticket, isOver } of tickets)
    yield ['ticket', isOver ? quarter : `${quarter} open`, visits, ticket];
  for (const { name, clients, revenueMinor } of snapshot.valueAndVolume.rows)
    yield ['value-and-volume', `${name}_revenue_minor`, clients, revenueMinor];
  for (const { tenure, visits, ticketMinor: ticket } of basketByTenure.rows)
    yield ['basket-by-tenure', tenure, visits, ticket];
  yield ['basket-by-tenure', 'gain', null, basketByTenure.gain];
  yield ['category-expansion', 'expanded', categoryExpansion.expanded.n, categoryExpansion.expanded.share];
  yield ['premium-adoption', 'adopted', premiumAdoption.adopted.n, premiumAdoption.adopted.share];
  yield ['concentration', 'gini', snapshot.concentration.n, snapshot.concentration.gini];
  for (const { part, clients, revenueShare } of snapshot.concentration.top)
    yield ['concentration', `first ${part * 100} %`, clients, revenueShare];
}

/** `GET /portfolio/value.csv?asOf=&margin=`: the figures of the page, for a spreadsheet. */
export async function valueCsv(ports: ReadPortfolioPorts, request: StaffRequest): Promise<HttpReply> {
  const marginPercent = askedMargin(request);
  const { snapshot } = await portfolioOfReader(ports, request);
  return {
    status: 200,
    body: csvFile([...rowsOf(snapshot, marginPercent)], request.pageLanguage),
    contentType: 'text/csv; charset=utf-8',
    headers: { 'content-disposition': `attachment; filename="value-${snapshot.asOf}.csv"` },
  };
}
