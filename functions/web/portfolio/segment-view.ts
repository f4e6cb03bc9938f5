import { hasDetail } from '#domain/permissions/detail-permissions.ts';
import { segmentGuide } from '#domain/portfolio/definitions/rfm-segments.ts';
import {
  clientsPerPage,
  type SnapshotClient,
  type SnapshotList,
  snapshotLists,
} from '#domain/portfolio/snapshot/portfolio-snapshot.ts';
import type { KeptSnapshot } from '#ports/portfolio-snapshots.ts';
import { brandOf } from '#templates/layout/brand.ts';
import { type SegmentView, segmentPage } from '#templates/pages/portfolio/segment.ts';
import type { ReadPortfolioPorts } from '#use-cases/portfolio/read-portfolio.ts';
import { type CsvCell, csvFile } from '#web/http/csv.ts';
import type { StaffRequest } from '#web/http/http-handler.ts';
import { HttpProblemError } from '#web/http/problem.ts';
import { type HttpReply, json, page } from '#web/http/response.ts';
import { named, portfolioOfReader } from './portfolio-of-reader.ts';

/** Fifty names are what a person reads; a page of the snapshot holds ten of these. */
const shownPerPage = 50;

function listOf(request: StaffRequest): SnapshotList {
  const asked = request.parameter('segment');
  const list = snapshotLists.find((name) => name === asked);
  if (list === undefined) throw new HttpProblemError(404, `The segments are ${snapshotLists.join(', ')}.`);
  return list;
}

/** From 1; a page that does not exist is the nearest one that does. */
function pageOf({ query }: StaffRequest, pageCount: number): number {
  const asked = /^\d{1,7}$/.test(query.page ?? '') ? Number(query.page) : 1;
  return Math.min(Math.max(asked, 1), pageCount);
}

interface Shown {
  readonly list: SnapshotList;
  readonly kept: KeptSnapshot;
  readonly count: number;
  readonly page: number;
  readonly pageCount: number;
  readonly clients: readonly SnapshotClient[];
}

async function shownOf(ports: ReadPortfolioPorts, request: StaffRequest): Promise<Shown> {
  const list = listOf(request);
  const kept = await portfolioOfReader(ports, request);
  const count = kept.snapshot.lists[list];
  const pageCount = Math.max(1, Math.ceil(count / shownPerPage));
  const current = pageOf(request, pageCount);
  const first = (current - 1) * shownPerPage;
  const stored = await kept.readClients(list, Math.floor(first / clientsPerPage));
  const clients = stored.slice(first % clientsPerPage, (first % clientsPerPage) + shownPerPage);
  return { list, kept, count, page: current, pageCount, clients };
}

/** `GET /portfolio/{segment}?page=&asOf=` */
export async function showSegment(ports: ReadPortfolioPorts, request: StaffRequest): Promise<HttpReply> {
  const { kept, clients, ...shown } = await shownOf(ports, request);
  const { house, member, pageLanguage: language } = request;
  const view: SegmentView = {
    ...shown,
    house: brandOf(house.policy.identity),
    language,
    staff: { fullName: member.fullName, role: member.role },
    asOf: kept.snapshot.asOf,
    action: shown.list === 'away' ? 'leave' : segmentGuide[shown.list].action,
    currency: kept.snapshot.currency,
    showsMoney: hasDetail(member, 'client-spend'),
    clients: await named(ports, request, kept.snapshot, clients),
  };
  return page(segmentPage(view));
}

/** `GET /api/portfolio/{segment}?page=&asOf=`: ids and figures; amounts only for whoever may see them. */
export async function segmentJson(ports: ReadPortfolioPorts, request: StaffRequest): Promise<HttpReply> {
  const { list: segment, kept, clients, count, page: current, pageCount } = await shownOf(ports, request);
  const { asOf, currency } = kept.snapshot;
  const showsMoney = hasDetail(request.member, 'client-spend');
  return json({
    segment,
    asOf,
    currency,
    count,
    page: current,
    pageCount,
    clients: clients.map((client) =>
      showsMoney ? client : { ...client, revenueMinor: null, lifetimeMinor: null, valueMinor: null },
    ),
  });
}

const header = ['client', 'name', 'advisor', 'recency', 'frequency', 'monetary', 'visits', 'last_visit'];

/** `GET /portfolio/{segment}/clients.csv`: the whole list, for a spreadsheet. */
export async function segmentCsv(ports: ReadPortfolioPorts, request: StaffRequest): Promise<HttpReply> {
  const list = listOf(request);
  const { snapshot, readClients } = await portfolioOfReader(ports, request);
  const showsMoney = hasDetail(request.member, 'client-spend');
  const rows: (readonly CsvCell[])[] = [showsMoney ? [...header, 'revenue_minor', 'currency'] : header];
  for (let stored = 0; stored * clientsPerPage < snapshot.lists[list]; stored += 1) {
    for (const { client, fullName, advisorName } of await named(
      ports,
      request,
      snapshot,
      await readClients(list, stored),
    )) {
      const { personId, scores, visits, lastOn, revenueMinor } = client;
      rows.push([
        personId,
        fullName,
        advisorName,
        scores?.recency,
        scores?.frequency,
        scores?.monetary,
        visits,
        lastOn,
        ...(showsMoney ? [revenueMinor, snapshot.currency] : []),
      ]);
    }
  }
  return {
    status: 200,
    body: csvFile(rows, request.pageLanguage),
    contentType: 'text/csv; charset=utf-8',
    headers: { 'content-disposition': `attachment; filename="${list}-${snapshot.asOf}.csv"` },
  };
}
