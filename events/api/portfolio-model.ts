import * as z from 'zod';

const localDate = z.iso.date();

/** `/api/portfolio/model`: what the portfolio predicts, and how it did on the house's own past. */

const reason = z.enum(['too-few-repeaters', 'no-optimum', 'too-uncertain', 'infinite-mean', 'history-too-short']);
const interval = z.strictObject({ low: z.number(), high: z.number() });
const held = z.strictObject({ count: z.int(), n: z.int() });

function part<Parameters extends z.ZodType>(parameters: Parameters) {
  return {
    /** `prior`: with a weak assumption, because the data alone do not decide. */
    mode: z.enum(['maximum likelihood', 'prior', 'not said']),
    reason: reason.nullable(),
    priorUsed: z.boolean(),
    converged: z.boolean(),
    n: z.int(),
    parameters: parameters.nullable(),
    standardErrors: parameters.nullable(),
    logLikelihood: z.number().nullable(),
    iterations: z.int().nullable(),
    /** The prior of each parameter, used or not. */
    priors: z.array(z.strictObject({ median: z.number(), logDeviation: z.number() })),
  };
}

const visitParameters = z.strictObject({ r: z.number(), alpha: z.number(), a: z.number(), b: z.number() });
const amountParameters = z.strictObject({ p: z.number(), q: z.number(), v: z.number() });

const backtest = z.strictObject({
  cut: localDate,
  holdoutDays: z.int(),
  n: z.int(),
  mode: z.enum(['maximum likelihood', 'prior']),
  whoCame: z.int(),
  expectedVisits: z.number(),
  observedVisits: z.int(),
  /** The share of pairs in the right order (AUC); null with too few observations. */
  quality: z.strictObject({
    expectedVisits: z.number().nullable(),
    chanceAlive: z.number().nullable(),
    recency: z.number().nullable(),
    rfmSum: z.number().nullable(),
  }),
  calibration: z.array(z.strictObject({ n: z.int(), expected: z.number(), observed: z.number() })),
  alive: z.array(z.strictObject({ n: z.int(), meanChance: z.number(), shareWhoCame: z.number() })),
});

const forecast = z.strictObject({
  days: z.number(),
  n: z.int(),
  expected: z.number(),
  nominal: interval,
  /** The range to print: as wide as the house's own errors. */
  range: interval,
  isWidened: z.boolean(),
  windows: z.array(
    z.strictObject({
      cut: localDate,
      days: z.int(),
      n: z.int(),
      expected: z.number(),
      observed: z.int(),
      nominal: interval,
      widened: interval.nullable(),
    }),
  ),
  held: z.strictObject({ nominal: held, widened: held }),
});

export const portfolioModel = z.strictObject({
  asOf: localDate,
  currency: z.string(),
  n: z.int(),
  repeaters: z.int(),
  historyDays: z.int(),
  /** The time unit of `alpha`. */
  unit: z.string(),
  daysPerUnit: z.number(),
  visits: z.strictObject(part(visitParameters)),
  amounts: z.strictObject({
    ...part(amountParameters),
    correlation: z.number().nullable(),
    isCorrelated: z.boolean(),
  }),
  backtest: backtest.nullable(),
  forecast: forecast.nullable(),
  value: z
    .strictObject({
      horizon: z.strictObject({ months: z.int(), yearlyDiscount: z.number() }),
      totalMinor: z.number(),
      meanMinor: z.number(),
    })
    .nullable(),
  notSaid: z.array(z.strictObject({ part: z.enum(['visits', 'amounts', 'backtest', 'forecast', 'value']), reason })),
});
