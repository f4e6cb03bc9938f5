import { type DateRange, localDateOf } from '#domain/calendar/local-date.ts';
import type { StaffLanguage } from '#domain/choices/languages.ts';
import { headlineKpis, type KpiName, kpiDefinitions } from '#domain/kpi/definitions.ts';
import { definitionOf, type KpiValue, kpiValue } from '#domain/kpi/measure.ts';
import type { KpiDefinition } from '#domain/kpi/tallies/definition.ts';
import { countAbove, countOf, largestOf, quantileOf, type Spread } from '#domain/kpi/tallies/spread.ts';
import { count, spread, type Tally } from '#domain/kpi/tallies/tally.ts';
import { isPartial, lastDayOf } from '#domain/kpi/time-buckets.ts';
import { firstResponseTarget } from '#domain/policy/first-response.ts';
import { formatMonth } from '#templates/i18n/months.ts';
import { brandOf } from '#templates/layout/brand.ts';
import type { FirstResponseDistribution } from '#templates/pages/kpi/first-response-chart.ts';
import { type KpiView, kpiPage, kpiProblemPage } from '#templates/pages/kpi/kpi.ts';
import type { KpiFigure } from '#templates/pages/kpi/kpi-figure.ts';
import { partialLabel } from '#templates/pages/kpi/kpi-labels.ts';
import type { LifeReaders } from '#use-cases/kpi/refresh-projections.ts';
import type { StaffRequest } from '#web/http/http-handler.ts';
import { type HttpReply, json, page } from '#web/http/response.ts';
import { kpiCsv } from './kpi-csv.ts';
import { kpiJson } from './kpi-json.ts';
import { groupLabel } from './kpi-labels.ts';
import { inReadingOrder } from './kpi-order.ts';
import { daysAtMost, KpiPeriodError, type KpiQuestion, type KpiSide, questionOf, validPartOf } from './kpi-period.ts';
import { pressureLimit } from './kpi-pressure.ts';
import {
  firstCohortOn,
  isTimeBucket,
  type KpiDashboard,
  type KpiGroup,
  kpiDashboard,
  kpiReport,
} from './kpi-report.ts';

const families = ['inbound', 'handling', 'value'] as const;
const funnelSteps = [
  'received',
  'reached-qualified',
  'reached-answered',
  'reached-confirmed',
  'reached-met',
  'reached-sold',
] as const;

function figureOf(
  value: KpiValue,
  before: Tally | undefined,
  definition: KpiDefinition,
  language: StaffLanguage,
): KpiFigure {
  const { unit, minimumN, better, target, words, name } = definition;
  const { sales, ...figure } = value;
  const previous = before === undefined ? undefined : kpiValue(before, value.name);
  const money = (sums: KpiValue['sales']) =>
    sums && Object.entries(sums).map(([currency, minorUnits]) => ({ currency, minorUnits }));
  return {
    ...figure,
    name,
    unit,
    minimumN,
    better,
    target,
    words: words[language],
    previousValue: previous?.value,
    previousN: previous?.n,
    sales: money(sales),
    previousSales: money(previous?.sales),
  };
}

function figuresOf(
  names: readonly KpiName[],
  tally: Tally,
  before: Tally | undefined,
  language: StaffLanguage,
): KpiFigure[] {
  return names.map((name) => figureOf(kpiValue(tally, name), before, definitionOf(name), language));
}

const edges = [0, 30, 60, 120, 240, 480, 960];

/** How many values of a spread are below a limit; for a sketch, by its own quantiles. */
function below(values: Spread, limit: number): number {
  if (values.form === 'exact') return values.values.filter((minutes) => minutes < limit).length;
  let [low, high] = [0, countOf(values)];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((quantileOf(values, middle / Math.max(1, countOf(values) - 1)) ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function distributionOf(values: Spread, targetMinutes: number): FirstResponseDistribution {
  const n = countOf(values);
  const buckets = edges.map((fromMinutes, index) => {
    const toMinutes = edges[index + 1] ?? null;
    // A minute before the reception does not exist: nothing is below the first edge.
    const start = index === 0 ? 0 : below(values, fromMinutes);
    return { fromMinutes, toMinutes, count: (toMinutes === null ? n : below(values, toMinutes)) - start };
  });
  // One line for all; "within target" uses each inquiry's own target.
  return { targetMinutes, buckets, withinTarget: below(values, targetMinutes), n };
}

function labelled(request: StaffRequest, side: 'advisor' | 'level', groups: readonly KpiGroup[], name: KpiName) {
  const { house, pageLanguage: language } = request;
  return inReadingOrder(groups, side, house, language)
    .map(({ value, tally }) => ({
      label: groupLabel(house, side, value, language),
      figure: figureOf(kpiValue(tally, name), undefined, definitionOf(name), language),
    }))
    .filter(({ figure }) => figure.n > 0);
}

/** Months before the house's first inquiry may have imported purchases, but no inquiry to follow. */
function sinceFirstInquiry(cohorts: readonly KpiGroup[]): readonly KpiGroup[] {
  const first = cohorts.findIndex(({ tally }) => count(tally, 'received') > 0);
  return first === -1 ? [] : cohorts.slice(first);
}

/** The label of a group; a week or month that is only partly counted is marked. */
function groupTitle(request: StaffRequest, side: KpiSide, value: string, period: DateRange): string {
  const { house, pageLanguage: language, at } = request;
  const label = groupLabel(house, side, value, language);
  const today = localDateOf(at, house.policy.identity.timeZone);
  return isTimeBucket(side) && isPartial(value, side, { ...period, today })
    ? partialLabel(label, side, language)
    : label;
}

/** Levers are named for a month of the house, not for any period. */
function wholeMonthOf({ from, to }: KpiQuestion, language: StaffLanguage): KpiView['leversOf'] {
  if (from.slice(8) !== '01' || lastDayOf(from, 'month') !== to) return undefined;
  return { month: from.slice(0, 7), name: formatMonth(from, language) };
}

/** A month with too few observations is no point of a line. */
function shownValue({ name, value, n }: KpiValue): number | null {
  return n < definitionOf(name).minimumN ? null : value;
}

/** Per level: how often a client was contacted in thirty days, at most, and how often beyond the house's own limit. */
function pressureOf(request: StaffRequest, groups: readonly KpiGroup[]): KpiView['pressure'] {
  const { house, pageLanguage: language } = request;
  return inReadingOrder(groups, 'level', house, language).flatMap(({ value, tally }) => {
    const contacts = spread(tally, 'contacts-in-thirty-days');
    const n = countOf(contacts);
    const limit = pressureLimit(house.policy, value);
    if (n === 0) return [];
    const over = limit === undefined ? 0 : countAbove(contacts, limit);
    return [{ label: groupLabel(house, 'level', value, language), n, most: largestOf(contacts) ?? 0, limit, over }];
  });
}

function pageOf(request: StaffRequest, question: KpiQuestion, dashboard: KpiDashboard): string {
  const { house, pageLanguage: language, member } = request;
  const { whole, before, cohorts } = dashboard;
  const { by } = question;
  const names = (family: (typeof families)[number]) =>
    kpiDefinitions.filter((one) => one.family === family).map(({ name }) => name);
  const { targetMinutes } = firstResponseTarget(house.policy, 'vic', false);
  return kpiPage({
    house: brandOf(house.policy.identity),
    language,
    staff: { fullName: member.fullName, role: member.role },
    from: question.from,
    to: question.to,
    by,
    compare: question.compare,
    before: question.before,
    headline: figuresOf(headlineKpis, whole, before, language).map((figure, index) => ({
      ...figure,
      trend: cohorts.map(({ tally }) => shownValue(kpiValue(tally, headlineKpis[index] ?? 'off-target-share'))),
    })),
    families: families.map((family) => ({ family, figures: figuresOf(names(family), whole, before, language) })),
    firstResponse: distributionOf(spread(whole, 'business-minutes'), targetMinutes),
    funnel: funnelSteps.map((step) => ({ step, count: count(whole, step) })),
    slaByAdvisor: labelled(request, 'advisor', dashboard.advisors, 'first-response-within-target'),
    slaByLevel: labelled(request, 'level', dashboard.levels, 'first-response-within-target'),
    pressureByLevel: labelled(request, 'level', dashboard.levels, 'contact-pressure'),
    leversOf: wholeMonthOf(question, language),
    pressure: pressureOf(request, dashboard.levels),
    cohorts: sinceFirstInquiry(cohorts).map(({ value, tally }) => ({
      label: groupTitle(request, 'month', value, { from: firstCohortOn(question.to), to: question.to }),
      counts: funnelSteps.map((step) => count(tally, step)),
    })),
    groups:
      by === undefined
        ? []
        : inReadingOrder(dashboard.groups, by, house, language).map(({ value, tally }) => ({
            label: groupTitle(request, by, value, question),
            received: count(tally, 'received'),
            figures: figuresOf(headlineKpis, tally, undefined, language),
          })),
  });
}

/** The page with its form as it was sent, where valid, and the problems; an API gets them by RFC 9457. */
function refusedPage({ house, member, pageLanguage: language, query }: StaffRequest, error: KpiPeriodError): HttpReply {
  const staff = { fullName: member.fullName, role: member.role };
  const asked = { ...validPartOf(query), problem: error.problem, daysAtMost };
  return page(kpiProblemPage({ house: brandOf(house.policy.identity), language, staff, ...asked }), 400);
}

/** `/kpi` and `/api/kpi?from=&to=&by=&compare=`. */
export async function kpiReply(ports: LifeReaders, request: StaffRequest): Promise<HttpReply> {
  const { house } = request;
  const { timeZone } = house.policy.identity;
  const about = { timeZone, at: request.at };
  if (request.isApi) {
    const question = questionOf(request);
    return json(
      kpiJson(question, await kpiReport(ports, question, about), {
        timeZone,
        today: localDateOf(request.at, timeZone),
      }),
    );
  }
  try {
    const question = questionOf(request);
    return page(pageOf(request, question, await kpiDashboard(ports, question, about)));
  } catch (error) {
    if (!(error instanceof KpiPeriodError)) throw error;
    return refusedPage(request, error);
  }
}

/** `/kpi.csv`: the same figures for a spreadsheet. */
export async function kpiCsvReply(ports: LifeReaders, request: StaffRequest): Promise<HttpReply> {
  const { house, pageLanguage } = request;
  const question = questionOf(request);
  const report = await kpiReport(ports, question, { timeZone: house.policy.identity.timeZone, at: request.at });
  const fileName = `kpi-${question.from}-${question.to}.csv`;
  return {
    status: 200,
    body: kpiCsv(house, question, report, pageLanguage),
    contentType: 'text/csv; charset=utf-8',
    headers: { 'content-disposition': `attachment; filename="${fileName}"` },
  };
}
