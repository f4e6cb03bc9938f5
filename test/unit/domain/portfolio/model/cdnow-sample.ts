import { existsSync, readFileSync } from 'node:fs';
import { toDayNumber } from '#domain/calendar/local-date.ts';
import type { PortfolioColumns } from '#domain/portfolio/base/columns.ts';
import { groupedPurchases, type PurchaseColumns } from '#domain/portfolio/base/grouped-purchases.ts';
import type { TimeUnit, VisitSummary } from '#domain/portfolio/model/visit-summary.ts';

const folder = new URL('../../../../../../shared/data/cdnow/', import.meta.url);

/** Published data sets are not part of the repository: their licences differ. */
export const hasCdnow = existsSync(folder);
if (!hasCdnow) console.warn('Skipped: published figures of CDNOW, because ../shared/data is not beside this checkout.');

export const calibrationEnd = toDayNumber('1997-09-30');
export const holdoutEnd = toDayNumber('1998-06-30');

const linesOf = (file: string): readonly string[] =>
  readFileSync(new URL(file, folder), 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');

const dayOf = (digits: string): number =>
  toDayNumber(`${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`);

/** The 6,919 lines of the sample of 2,357 clients, as they lie in the file; amounts in dollars, as published. */
export function cdnowLines(amountFactor = 1): PurchaseColumns {
  const rows = linesOf('CDNOW_sample.txt').map((line) => line.trim().split(/\s+/));
  return {
    clientCount: 2357,
    clients: Int32Array.from(rows, ([, id]) => Number(id) - 1),
    days: Int32Array.from(rows, ([, , date = '']) => dayOf(date)),
    amounts: Float64Array.from(rows, ([, , , , dollars]) => Number(dollars) * amountFactor),
  };
}

export function cdnowColumns(amountFactor = 1): PortfolioColumns {
  return groupedPurchases(cdnowLines(amountFactor), holdoutEnd);
}

/** All 23,570 clients. */
export function cdnowMasterColumns(): PortfolioColumns {
  const rows = linesOf('CDNOW_master.txt')
    .slice(1)
    .map((line) => line.trim().split(/\s+/));
  return groupedPurchases(
    {
      clientCount: 23_570,
      clients: Int32Array.from(rows, ([id]) => Number(id) - 1),
      days: Int32Array.from(rows, ([, date = '']) => dayOf(date)),
      amounts: Float64Array.from(rows, ([, , , dollars]) => Number(dollars)),
    },
    holdoutEnd,
  );
}

/** The published summary rounds weeks to hundredths, so a hundredth is its tick. */
const hundredth: TimeUnit = { name: 'week', ticksPerUnit: 100, daysPerUnit: 7 };

export function cdnowSummary(): VisitSummary {
  const rows = linesOf('cdnow_customers_summary_with_transactions.csv')
    .slice(1)
    .map((line) => line.split(',').map(Number));
  return {
    unit: hundredth,
    clientCount: rows.length,
    repeats: Int32Array.from(rows, ([, x = 0]) => x),
    lastTicks: Int32Array.from(rows, ([, , last = 0]) => Math.round(last * 100)),
    ages: Int32Array.from(rows, ([, , , age = 0]) => Math.round(age * 100)),
    meanAmounts: Float64Array.from(rows, ([, , , , amount = 0]) => amount),
    clients: Int32Array.from(rows, (_, index) => index),
  };
}
