import { existsSync, readFileSync } from 'node:fs';
import { toDayNumber } from '#domain/calendar/local-date.ts';
import type { PortfolioClient, PortfolioVisit } from '#domain/portfolio/base/client.ts';

const folder = new URL('../../../../../../shared/data/', import.meta.url);

/** Published data sets are not part of the repository: their licences differ. */
export const hasPublishedData = existsSync(folder);
if (!hasPublishedData)
  console.warn('Skipped: published client data, because ../shared/data is not beside this checkout.');

export function publishedRows(path: string, separator: RegExp = /,/): readonly (readonly string[])[] {
  const [, ...lines] = readFileSync(new URL(path, folder), 'utf8').trim().split(/\r?\n/);
  return lines.map((line) => line.trim().split(separator));
}

/** The 23,570 clients of CDNOW with their 69,659 purchases; cents as minor units. */
export function cdnowClients(): readonly PortfolioClient[] {
  const visits = new Map<string, PortfolioVisit[]>();
  for (const [id = '', date = '', , dollars] of publishedRows('cdnow/CDNOW_master.txt', /\s+/)) {
    const day = toDayNumber(`${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`);
    const visit = { day, amountMinor: Math.round(Number(dollars) * 100) };
    visits.set(id, [...(visits.get(id) ?? []), visit]);
  }
  return [...visits].map(([clientId, ofClient]) => ({ clientId, visits: ofClient }));
}
