import type { LocalDate } from '#domain/calendar/local-date.ts';
import { definitionOf, type KpiValue, kpiValue, kpiValues } from '#domain/kpi/measure.ts';
import { count, spread, type Tally } from '#domain/kpi/tallies/tally.ts';
import { isPartial } from '#domain/kpi/time-buckets.ts';
import type { KpiQuestion } from './kpi-period.ts';
import { isTimeBucket, type KpiReport } from './kpi-report.ts';

/** With fewer observations a rate is shown with a caution. */
const minimumN = 20;

/** The figures that other systems have read by their own names since the first version. */
function plainFigures(tally: Tally) {
  const responses = spread(tally, 'business-minutes');
  return {
    received: count(tally, 'received'),
    qualifiedByRules: count(tally, 'qualified'),
    offTarget: count(tally, 'off-target'),
    offTargetShare: kpiValue(tally, 'off-target-share').value,
    scored: count(tally, 'scored'),
    answered: count(tally, 'answered'),
    answeredWithinTarget: count(tally, 'answered-within-target'),
    promisesDue: count(tally, 'promises-due'),
    withinTargetShare: kpiValue(tally, 'first-response-within-target').value,
    medianBusinessMinutes: kpiValue(tally, 'median-first-response').value,
    p90BusinessMinutes: kpiValue(tally, 'p90-first-response').value,
    warnings: count(tally, 'warnings'),
    breaches: count(tally, 'breached'),
    escalations: count(tally, 'escalated'),
    // Every first response, ascending; beyond two thousand only quantiles are kept.
    responses: responses.form === 'exact' ? responses.values : [],
    responsesAreExact: responses.form === 'exact',
  };
}

function figureJson(figure: KpiValue) {
  const { unit, family, minimumN: least, countedOn } = definitionOf(figure.name);
  return { ...figure, unit, family, countedOn, minimumN: least, fewObservations: figure.n < least };
}

const figuresJson = (tally: Tally) => kpiValues(tally).map(figureJson);

/** The house's time zone, which ends its days, and its present date. */
interface Asked {
  readonly timeZone: string;
  readonly today: LocalDate;
}

export function kpiJson(question: KpiQuestion, report: KpiReport, { timeZone, today }: Asked) {
  const { from, to, by, before } = question;
  return {
    from,
    to,
    timeZone,
    minimumN,
    ...plainFigures(report.whole),
    figures: figuresJson(report.whole),
    before:
      before === undefined || report.before === undefined ? null : { ...before, figures: figuresJson(report.before) },
    by: by ?? null,
    groups: report.groups.map(({ value, tally }) => ({
      value,
      partial: by !== undefined && isTimeBucket(by) && isPartial(value, by, { from, to, today }),
      figures: figuresJson(tally),
    })),
  };
}
