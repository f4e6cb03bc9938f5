import { addDays, localDateOf, startOfLocalDate } from '#domain/calendar/local-date.ts';
import type { FirstResponseKpis } from '#domain/kpi/first-response-kpis.ts';
import { firstResponseTarget } from '#domain/policy/first-response.ts';
import type { EventLog } from '#ports/event-log.ts';
import type { StaffRequest } from '#runtime/http.ts';
import { HttpProblemError } from '#runtime/http-problem.ts';
import { type HttpReply, json, page } from '#runtime/http-reply.ts';
import { brandOf } from '#templates/layout/house.ts';
import type { FirstResponseBucket } from '#templates/pages/first-response-chart.ts';
import { kpiPage } from '#templates/pages/kpi.ts';
import type { KpiFigure } from '#templates/pages/kpi-figure.ts';
import { measurePeriod } from '#use-cases/measure-period.ts';

const localDate = /^\d{4}-\d{2}-\d{2}$/;
/** Below this many observations a rate is shown with a caution. */
const minimumN = 20;
const daysAtMost = 400;

function dateParameter(value: string | undefined, name: string, otherwise: string): string {
  if (value === undefined || value === '') return otherwise;
  const at = Date.parse(`${value}T00:00:00Z`);
  if (!localDate.test(value) || Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== value) {
    throw new HttpProblemError(400, `${name} is a date, YYYY-MM-DD.`, [{ path: name, message: 'Not a date.' }]);
  }
  return value;
}

function periodOf(request: StaffRequest): { from: string; to: string } {
  const today = localDateOf(request.at, request.house.policy.house.timeZone);
  const to = dateParameter(request.query.to, 'to', today);
  const from = dateParameter(request.query.from, 'from', addDays(to, -29));
  if (from > to)
    throw new HttpProblemError(400, 'from must not be after to.', [{ path: 'from', message: 'After "to".' }]);
  if (addDays(from, daysAtMost) < to) {
    throw new HttpProblemError(400, `At most ${daysAtMost} days at once.`, [
      { path: 'from', message: 'Too long a period.' },
    ]);
  }
  return { from, to };
}

const edges = [0, 30, 60, 120, 240, 480, 960];

function bucketsOf(responses: readonly number[]): FirstResponseBucket[] {
  return edges.map((fromMinutes, index) => {
    const toMinutes = edges[index + 1] ?? null;
    const count = responses.filter(
      (minutes) => minutes >= fromMinutes && (toMinutes === null || minutes < toMinutes),
    ).length;
    return { fromMinutes, toMinutes, count };
  });
}

function shareFigure(name: KpiFigure['name'], numerator: number, denominator: number): KpiFigure {
  return {
    name,
    unit: 'share',
    value: denominator === 0 ? null : numerator / denominator,
    numerator,
    denominator,
    n: denominator,
    minimumN,
  };
}

/** Figures of moments that the workflow does not reach yet have no observation, and say so. */
function unmeasured(name: KpiFigure['name'], unit: KpiFigure['unit']): KpiFigure {
  return { name, unit, value: null, n: 0 };
}

function headlineOf(kpis: FirstResponseKpis): KpiFigure[] {
  return [
    shareFigure('off-target-share', kpis.offTarget, kpis.scored),
    {
      name: 'median-first-response',
      unit: 'business-minutes',
      value: kpis.medianBusinessMinutes,
      n: kpis.answered,
      minimumN,
    },
    unmeasured('confirmed-appointments', 'count'),
    unmeasured('appointment-to-sale', 'share'),
    unmeasured('recurrence-12-months', 'share'),
  ];
}

/** `/kpi` and `/api/kpi?from=&to=`: local dates of the house, both included; the last thirty days by default. */
export async function kpiReply(ports: { readonly events: EventLog }, request: StaffRequest): Promise<HttpReply> {
  const { house } = request;
  const { from, to } = periodOf(request);
  const zone = house.policy.house.timeZone;
  const kpis = await measurePeriod(ports, startOfLocalDate(from, zone), startOfLocalDate(addDays(to, 1), zone));
  if (request.isApi) return json({ from, to, timeZone: zone, minimumN, ...kpis });
  const { targetMinutes } = firstResponseTarget(house.policy, 'vic', false);
  const html = kpiPage({
    house: brandOf(house.policy.house),
    language: request.pageLanguage,
    staff: { fullName: request.member.fullName, role: request.member.role },
    from,
    to,
    headline: headlineOf(kpis),
    figures: [
      ...headlineOf(kpis),
      shareFigure('first-response-within-target', kpis.answeredWithinTarget, kpis.answered),
    ],
    firstResponse: {
      targetMinutes,
      buckets: bucketsOf(kpis.responses),
      // One line for everybody; each inquiry's own target is what "within target" above goes by.
      withinTarget: kpis.responses.filter((minutes) => minutes < targetMinutes).length,
      n: kpis.answered,
    },
  });
  return page(html);
}
