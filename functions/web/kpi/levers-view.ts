import { isLocalDate, localDateOf } from '#domain/calendar/local-date.ts';
import { staffOf, staffTimeZone } from '#domain/house/house.ts';
import type { KpiName } from '#domain/kpi/definitions.ts';
import { definitionOf, type KpiValue } from '#domain/kpi/measure.ts';
import { monthsBefore } from '#domain/kpi/time-buckets.ts';
import { reachOf } from '#domain/permissions/route-permissions.ts';
import { leverChoiceRequest } from '#events/api/levers.ts';
import type { LeverChoices } from '#ports/lever-choices.ts';
import { formatInstant } from '#templates/i18n/dates.ts';
import { formatMonth } from '#templates/i18n/months.ts';
import { brandOf } from '#templates/layout/brand.ts';
import type { FieldError } from '#templates/layout/field-errors.ts';
import { staffPages } from '#templates/messages/catalogues.ts';
import { figureValue, type KpiFigure } from '#templates/pages/kpi/kpi-figure.ts';
import { leversPage } from '#templates/pages/kpi/levers.ts';
import { type LeverPorts, type LeverReport, leverReport } from '#use-cases/kpi/lever-report.ts';
import type { StaffRequest } from '#web/http/http-handler.ts';
import { HttpProblemError } from '#web/http/problem.ts';
import { readFields } from '#web/http/request-body.ts';
import { type HttpReply, json, page, seeOther } from '#web/http/response.ts';

/** The month asked for, else the last one that is over. @throws HttpProblemError 400 */
function monthOf({ query, house, at }: StaffRequest): string {
  const today = localDateOf(at, house.policy.identity.timeZone);
  const { month = monthsBefore(today, 1).slice(0, 7) } = query;
  if (!/^\d{4}-\d{2}$/.test(month) || !isLocalDate(`${month}-01`) || month > today.slice(0, 7)) {
    const problems = [{ path: 'month', message: 'A month that has begun, YYYY-MM.' }];
    throw new HttpProblemError(400, 'month is YYYY-MM, and not ahead.', problems);
  }
  return month;
}

function reportOf(ports: LeverPorts, request: StaffRequest): Promise<LeverReport> {
  const { timeZone } = request.house.policy.identity;
  return leverReport(ports, monthOf(request), { timeZone, at: request.at });
}

function figureOf(name: KpiName, now: KpiValue, before: KpiValue, { pageLanguage }: StaffRequest): KpiFigure {
  const { unit, minimumN, better, target, words } = definitionOf(name);
  const { value, n, numerator, denominator, waiting, interval } = now;
  const shown = { value, n, numerator, denominator, waiting, interval };
  const previous = { previousValue: before.value, previousN: before.n };
  return { ...shown, ...previous, name, unit, minimumN, better, target, words: words[pageLanguage] };
}

function sentences({ chosen, outcome }: LeverReport, request: StaffRequest): string[] {
  const { house, member, pageLanguage: language } = request;
  const messages = staffPages[language].levers;
  const label = (name: KpiName) => definitionOf(name).words[language].label;
  const at = (instant: string) => formatInstant(instant, staffTimeZone(house, member.staffId), language);
  const said: string[] = [];
  if (outcome !== undefined) {
    const { lever } = outcome.choice;
    const value = (of: KpiValue) => figureValue(figureOf(lever, of, of, request), language);
    said.push(messages.outcome({ figure: label(lever), before: value(outcome.before), now: value(outcome.now) }));
  }
  if (chosen !== undefined) {
    const by = staffOf(house, chosen.byId).fullName;
    said.push(messages.chosen({ figure: label(chosen.lever), by, at: at(chosen.at) }));
  }
  return said;
}

function leverPageOf(request: StaffRequest, report: LeverReport, errors?: readonly FieldError[]): HttpReply {
  const { house, member, pageLanguage: language } = request;
  const html = leversPage({
    house: brandOf(house.policy.identity),
    language,
    staff: { fullName: member.fullName, role: member.role },
    month: report.month,
    monthName: formatMonth(`${report.month}-01`, language),
    chosen: report.chosen?.lever,
    levers: report.levers.map(({ name, now, before }) => ({ name, figure: figureOf(name, now, before, request) })),
    said: sentences(report, request),
    mayChoose: reachOf('POST /kpi/levers', member.role) !== 'none',
    errors,
  });
  return page(html);
}

function leverJson({ month, levers, chosen, outcome }: LeverReport) {
  return { month, levers, chosen: chosen ?? null, outcome: outcome ?? null };
}

/** `GET /kpi/levers?month=`, and the same as JSON. */
export async function showLevers(ports: LeverPorts, request: StaffRequest): Promise<HttpReply> {
  const report = await reportOf(ports, request);
  if (request.isApi) return json(leverJson(report));
  const { missing, taken } = staffPages[request.pageLanguage].levers;
  const message = request.query.missing === 'lever' ? missing : request.query.taken === 'lever' ? taken : undefined;
  return leverPageOf(request, report, message === undefined ? undefined : [{ field: 'lever', message }]);
}

/**
 * `POST /kpi/levers?month=`: a manager decides which lever the house takes up. A decision takes the place of another
 * only where it names that one, so that nobody overwrites a colleague's unseen. The figures are not read here: this function may not read the events of all clients.
 */
export async function chooseLever(ports: { readonly levers: LeverChoices }, request: StaffRequest): Promise<HttpReply> {
  const month = monthOf(request);
  const parsed = leverChoiceRequest.safeParse(readFields(request).fields);
  const path = `/kpi/levers?month=${month}&lang=${request.pageLanguage}`;
  if (!parsed.success) {
    if (!request.isApi) return seeOther(`${path}&missing=lever`);
    throw new HttpProblemError(400, 'Name one of the levers.', [{ path: 'lever', message: 'Unknown.' }]);
  }
  const chosen = { month, lever: parsed.data.lever, byId: request.member.staffId, at: request.at };
  if (!(await ports.levers.choose(chosen, parsed.data.instead))) {
    if (!request.isApi) return seeOther(`${path}&taken=lever`);
    const problems = [{ path: 'instead', message: 'Name the decision that this one takes the place of.' }];
    throw new HttpProblemError(409, 'The month has another decision.', problems);
  }
  return request.isApi ? json(chosen) : seeOther(path);
}
