import { hasDetail } from '#domain/permissions/detail-permissions.ts';
import { cautionBelow, nothingBelow } from '#domain/portfolio/base/measured.ts';
import type { SnapshotList } from '#domain/portfolio/snapshot/portfolio-snapshot.ts';
import type { KeptSnapshot } from '#ports/portfolio-snapshots.ts';
import { brandOf } from '#templates/layout/brand.ts';
import { cohortsPage } from '#templates/pages/portfolio/cohorts.ts';
import { type PortfolioView, portfolioPage } from '#templates/pages/portfolio/portfolio.ts';
import type { ReadPortfolioPorts } from '#use-cases/portfolio/read-portfolio.ts';
import type { StaffRequest } from '#web/http/http-handler.ts';
import { type HttpReply, json, page } from '#web/http/response.ts';
import { named, portfolioOfReader } from './portfolio-of-reader.ts';

/** Names on the first page: more would not be called today. */
const callsShown = 5;

async function toCall(
  ports: ReadPortfolioPorts,
  request: StaffRequest,
  { snapshot, readClients }: KeptSnapshot,
): Promise<PortfolioView['toCall']> {
  const list = (['must-not-lose', 'at-risk'] as const satisfies readonly SnapshotList[]).find(
    (name) => snapshot.lists[name] > 0,
  );
  if (list === undefined) return null;
  const clients = await named(ports, request, snapshot, (await readClients(list, 0)).slice(0, callsShown));
  return { list, clients };
}

function basisOf(clients: number): PortfolioView['basis'] {
  if (clients < nothingBelow) return 'none';
  return clients < cautionBelow ? 'few' : 'enough';
}

const shellOf = ({ house, member, pageLanguage: language, reach }: StaffRequest) => ({
  house: brandOf(house.policy.identity),
  language,
  staff: { fullName: member.fullName, role: member.role },
  isOwn: reach !== 'all',
});

/** `GET /portfolio?asOf=`: who deserves the time. */
export async function showPortfolio(ports: ReadPortfolioPorts, request: StaffRequest): Promise<HttpReply> {
  const kept = await portfolioOfReader(ports, request);
  return page(
    portfolioPage({
      ...shellOf(request),
      snapshot: kept.snapshot,
      basis: basisOf(kept.snapshot.activeCount),
      showsMoney: hasDetail(request.member, 'client-spend'),
      toCall: await toCall(ports, request, kept),
    }),
  );
}

/** `GET /portfolio/cohorts?asOf=`: do clients stay? */
export async function showCohorts(ports: ReadPortfolioPorts, request: StaffRequest): Promise<HttpReply> {
  const { snapshot } = await portfolioOfReader(ports, request);
  return page(cohortsPage({ ...shellOf(request), snapshot }));
}

/** `GET /api/portfolio/figures?asOf=`: every figure of the portfolio's pages; the model has an answer of its own. */
export async function portfolioFigures(ports: ReadPortfolioPorts, request: StaffRequest): Promise<HttpReply> {
  const {
    format: _,
    model: __,
    // An answer of its own too: /api/portfolio/value.
    value: ___,
    newAndExisting = null,
    rhythm = null,
    ...figures
  } = (await portfolioOfReader(ports, request)).snapshot;
  return json({ ...figures, newAndExisting, rhythm });
}
