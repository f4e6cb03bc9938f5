import type { DayNumber } from '#domain/calendar/local-date.ts';
import type { PortfolioColumns } from '../base/columns.ts';
import { bgnbdPriors, fitBgnbd } from '../model/bgnbd-fit.ts';
import type { BgnbdParameters } from '../model/bgnbd-likelihood.ts';
import type { Fit, FitMode, FitReason, LogPrior, NoFit } from '../model/fit.ts';
import {
  amountData,
  fitGammaGamma,
  type GammaGammaParameters,
  gammaGammaPriors,
  repeatsAmountCorrelation,
} from '../model/gamma-gamma.ts';
import { daysPerMonth, predictedValues, usualHorizon, type ValueHorizon } from '../model/predicted-value.ts';
import { type TimeUnit, timeUnits, type VisitSummary, visitSummary } from '../model/visit-summary.ts';
import { type Backtest, backtest, firstDayOf, type NoBacktest } from './backtest.ts';
import { type BaseForecast, baseForecast } from './base-forecast.ts';

/** One of the two models with what is needed to judge it. Plain values: it is stored and sent as JSON. */
export interface ModelPart<Parameters> {
  /** `maximum likelihood`: the data alone. `prior`: with a weak prior. `not said`: nothing may be said. */
  readonly mode: FitMode;
  /** Why a prior was used or nothing is said; null for maximum likelihood. */
  readonly reason: FitReason | null;
  readonly priorUsed: boolean;
  readonly converged: boolean;
  /** Clients whom the part was fitted to. */
  readonly n: number;
  readonly parameters: Parameters | null;
  readonly standardErrors: Parameters | null;
  /** Of the data alone, without the prior. */
  readonly logLikelihood: number | null;
  readonly iterations: number | null;
  /** The prior of each parameter, in the order of `parameters`, used or not. */
  readonly priors: readonly LogPrior[];
}

export interface AmountPart extends ModelPart<GammaGammaParameters> {
  /** Between the number and the mean amount of repeat visits; the model supposes none. */
  readonly correlation: number | null;
  /** Above 0.3 in size: the amounts are then to be read with caution. */
  readonly isCorrelated: boolean;
}

/** What is not said, and why. */
export interface NotSaid {
  readonly part: 'visits' | 'amounts' | 'backtest' | 'forecast' | 'value';
  readonly reason: FitReason | NoBacktest['reason'];
}

/** Everything that /portfolio/model and /api/portfolio/model say: what may be believed, and what may not. */
export interface PortfolioModel {
  readonly asOf: DayNumber;
  /** Clients with a visit until that day. */
  readonly n: number;
  /** Of them, those who came again. */
  readonly repeaters: number;
  readonly historyDays: number;
  /** The time unit of r, α, a, b. */
  readonly unit: string;
  readonly daysPerUnit: number;
  /** BG/NBD: how often clients come, and when they leave. */
  readonly visits: ModelPart<BgnbdParameters>;
  /** Gamma-Gamma: how much a visit brings, in minor units. */
  readonly amounts: AmountPart;
  /** The model of some months ago beside what came since; null where it is not said. */
  readonly backtest: Backtest | null;
  /** The visits of today's clients within the horizon, with a range as wide as the house's own errors. */
  readonly forecast: BaseForecast | null;
  /** What today's clients bring within the horizon, discounted; null where it is not said. */
  readonly value: { readonly horizon: ValueHorizon; readonly totalMinor: number; readonly meanMinor: number } | null;
  readonly notSaid: readonly NotSaid[];
}

export interface PortfolioModelOptions {
  readonly unit?: TimeUnit | undefined;
  readonly horizon?: ValueHorizon | undefined;
  /** Days held back for the backtest; without it a third of the history, 30 to 180 days. */
  readonly holdoutDays?: number | undefined;
  /** Backtest and rolling forecasts of a larger base are made with a sample of so many clients. */
  readonly clientsAtMost?: number | undefined;
}

const correlationAtMost = 0.3;

function modelPart<Parameters>(
  fit: Fit<Parameters> | NoFit,
  n: number,
  priors: readonly LogPrior[],
): ModelPart<Parameters> {
  const { mode, reason, converged } = fit;
  if (fit.mode === 'not said')
    return {
      mode,
      reason,
      priorUsed: false,
      converged,
      n,
      parameters: null,
      standardErrors: null,
      logLikelihood: null,
      iterations: null,
      priors,
    };
  const { parameters, standardErrors, logLikelihood, iterations } = fit;
  return {
    mode,
    reason,
    priorUsed: mode === 'prior',
    converged,
    n,
    parameters,
    standardErrors,
    logLikelihood,
    iterations,
    priors,
  };
}

function portfolioValue(
  summary: VisitSummary,
  visits: BgnbdParameters,
  amounts: GammaGammaParameters,
  horizon: ValueHorizon,
): PortfolioModel['value'] {
  const { values } = predictedValues(summary, visits, amounts, horizon);
  const totalMinor = values.reduce((sum, value) => sum + value, 0);
  return { horizon, totalMinor, meanMinor: totalMinor / summary.clientCount };
}

/**
 * The model of a house on the day of its columns, with everything that tells how far to believe it. It never throws and
 * never stops silently: what cannot be said is listed with its reason.
 */
export function portfolioModel(columns: PortfolioColumns, options: PortfolioModelOptions = {}): PortfolioModel {
  const { unit = timeUnits.week, horizon = usualHorizon } = options;
  const summary = visitSummary(columns, columns.asOf, unit);
  const visits = fitBgnbd(summary);
  const amounts = fitGammaGamma(summary);
  const correlation = repeatsAmountCorrelation(summary);
  const tested = backtest(columns, { ...options, unit });
  const days = horizon.months * daysPerMonth;
  const isVisitsSaid = visits.mode !== 'not said';
  const amountReason = amounts.mode === 'not said' ? amounts.reason : null;
  const visitReason = visits.mode === 'not said' ? visits.reason : null;
  const valueReason = visitReason ?? amountReason;
  const { meanAmounts } = amountData(summary);
  return {
    asOf: columns.asOf,
    n: summary.clientCount,
    repeaters: summary.repeats.reduce((count, repeats) => count + (repeats > 0 ? 1 : 0), 0),
    historyDays: columns.asOf - firstDayOf(columns),
    unit: unit.name,
    daysPerUnit: unit.daysPerUnit,
    visits: modelPart(visits, summary.clientCount, bgnbdPriors(unit)),
    amounts: {
      ...modelPart(amounts, meanAmounts.length, gammaGammaPriors(meanAmounts)),
      correlation,
      isCorrelated: correlation !== null && Math.abs(correlation) > correlationAtMost,
    },
    backtest: 'reason' in tested ? null : tested,
    forecast: isVisitsSaid ? baseForecast(columns, summary, visits, days, options) : null,
    value:
      isVisitsSaid && amounts.mode !== 'not said'
        ? portfolioValue(summary, visits.parameters, amounts.parameters, horizon)
        : null,
    notSaid: [
      ...(visitReason === null
        ? []
        : [
            { part: 'visits' as const, reason: visitReason },
            { part: 'forecast' as const, reason: visitReason },
          ]),
      ...(amountReason === null ? [] : [{ part: 'amounts' as const, reason: amountReason }]),
      ...(valueReason === null ? [] : [{ part: 'value' as const, reason: valueReason }]),
      ...('reason' in tested ? [{ part: 'backtest' as const, reason: tested.reason }] : []),
    ],
  };
}
