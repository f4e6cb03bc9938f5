import { computeSnapshot } from '#domain/portfolio/snapshot/compute-snapshot.ts';
import { rowIntake } from '#domain/portfolio/snapshot/row-columns.ts';
import type { StaffLanguage } from '#templates/i18n/language.ts';
import type { House } from '#templates/layout/brand.ts';
import type { StaffMember } from '#templates/layout/staff.ts';
import { type ClientPageView, clientPage } from '#templates/pages/clients/client-page.ts';
import { cohortsPage } from '#templates/pages/portfolio/cohorts.ts';
import { portfolioPage } from '#templates/pages/portfolio/portfolio.ts';
import { type PortfolioValueView, portfolioValuePage } from '#templates/pages/portfolio/portfolio-value.ts';
import { segmentPage } from '#templates/pages/portfolio/segment.ts';
import { simulatedDay, simulatedRows } from '../domain/portfolio/snapshot/simulated-rows.ts';

const money = { currency: { code: 'EUR', minorDigits: 2 } };

function samplePortfolio(clientCount: number) {
  const intake = rowIntake(simulatedDay, money);
  for (const row of simulatedRows(clientCount, 'sample')) intake.take(row);
  return computeSnapshot(intake.columns(), 'EUR');
}

export function portfolioPages(house: House, staff: StaffMember, language: StaffLanguage): Record<string, string> {
  const context = { house, staff, language };
  const named = (computed: ReturnType<typeof samplePortfolio>, count: number) =>
    computed
      .clientsOn('at-risk', 0)
      .slice(0, count)
      .map((client) => ({
        client,
        fullName: 'Éléonore de Saint-Aubin',
        silentDays: 208,
        advisorName: 'Camille Laurent',
      }));
  const [full, few, none] = [samplePortfolio(600), samplePortfolio(18), samplePortfolio(0)];
  const page = { ...context, isOwn: false, basis: 'enough', showsMoney: true } as const;
  const list = {
    ...context,
    list: 'at-risk',
    currency: 'EUR',
    asOf: simulatedDay,
    showsMoney: true,
    action: 'personal-call',
  } as const;
  const value: PortfolioValueView = {
    ...context,
    isOwn: false,
    saysShares: true,
    marginPercent: 62,
    snapshot: full.snapshot,
    csvPath: `/portfolio/value.csv?lang=${language}&margin=62`,
  };
  const { value: _, ...older } = full.snapshot;
  const client: ClientPageView = {
    ...context,
    timeZone: 'Europe/Paris',
    fullName: 'Éléonore de Saint-Aubin',
    level: 'vic',
    vip: true,
    advisorName: 'Camille Laurent',
    knownSince: '2021-03-04T09:00:00.000Z',
    bought: {
      visits: 7,
      firstOn: '2021-03-04',
      lastOn: '2026-04-02',
      categories: ['watches', 'jewellery'],
      total: { minorUnits: 18_450_000, currency: 'EUR' },
      withoutRate: 1,
    },
    rhythm: { usualDays: 62, silentDays: 180, chance: 0.025 },
    outlook: { visits: { low: 0, high: 4 }, money: { span: { low: 0, high: 4_200_000 }, currency: 'EUR' } },
    gesture: 'silent',
    wishes: {
      channels: ['email', 'phone'],
      frequency: 'quarterly',
      isStopped: false,
      consentGivenAt: '2025-05-04T09:00:00.000Z',
    },
    thread: [
      {
        kind: 'inquiry',
        at: '2026-05-04T09:00:00.000Z',
        inquiryId: 'inq-1',
        reference: 'V-V6B3NZ',
        stage: 'closed',
        because: {},
      },
      {
        kind: 'visit',
        on: '2026-04-02',
        amounts: [{ minorUnits: 1_250_000, currency: 'EUR' }],
        categories: ['watches'],
      },
      { kind: 'year', year: '2021', visits: 2 },
    ],
    dataPath: '/clients/per-1/data',
  };
  return {
    'client-page': clientPage(client),
    'client-page-empty': clientPage({
      ...client,
      vip: false,
      level: 'client',
      advisorName: undefined,
      knownSince: undefined,
      bought: null,
      rhythm: null,
      outlook: null,
      gesture: 'no-purchase',
      wishes: { isStopped: false },
      thread: [],
      dataPath: undefined,
    }),
    portfolio: portfolioPage({
      ...page,
      snapshot: full.snapshot,
      toCall: { list: 'at-risk', clients: named(full, 5) },
    }),
    'portfolio-few': portfolioPage({
      ...page,
      isOwn: true,
      basis: 'few',
      showsMoney: false,
      snapshot: few.snapshot,
      toCall: null,
    }),
    'portfolio-empty': portfolioPage({ ...page, snapshot: none.snapshot, toCall: null }),
    'portfolio-segment': segmentPage({ ...list, count: 120, page: 2, pageCount: 3, clients: named(full, 50) }),
    'portfolio-segment-empty': segmentPage({ ...list, count: 0, page: 1, pageCount: 1, clients: [] }),
    'portfolio-value': portfolioValuePage(value),
    'portfolio-value-few': portfolioValuePage({ ...value, isOwn: true, marginPercent: null, snapshot: few.snapshot }),
    'portfolio-value-empty': portfolioValuePage({ ...value, saysShares: false, snapshot: none.snapshot }),
    'portfolio-value-older': portfolioValuePage({ ...value, snapshot: older }),
    'portfolio-cohorts': cohortsPage({ ...context, isOwn: false, snapshot: full.snapshot }),
    'portfolio-cohorts-few': cohortsPage({ ...context, isOwn: true, snapshot: few.snapshot }),
    'portfolio-cohorts-empty': cohortsPage({ ...context, isOwn: false, snapshot: none.snapshot }),
  };
}
