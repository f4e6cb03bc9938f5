import { type BgnbdParameters, curvatureByLogarithms, likelihoodData, likelihoodSums } from './bgnbd-likelihood.ts';
import { type Fit, fittedLogarithms, type LogPrior, type NoFit } from './fit.ts';
import type { TimeUnit, VisitSummary } from './visit-summary.ts';

/**
 * What is believed of a house before its data: most clients come about once a year (r ÷ α), and after a visit one in four
 * leaves (a ÷ (a + b)). Weak: a standard deviation of 1.5 on a logarithm says "within a factor of seven, four times in
 * five", which is worth some three clients of information.
 */
const alphaMedianInDays = 182.5;
const logDeviation = 1.5;

export function bgnbdPriors({ daysPerUnit }: TimeUnit): readonly LogPrior[] {
  return [0.5, alphaMedianInDays / daysPerUnit, 1, 3].map((median) => ({ median, logDeviation }));
}

/** Six places far apart, in units of r, α in days, a and b. The first one nearly always arrives. */
const starts: readonly (readonly [number, number, number, number])[] = [
  [0.5, 60, 1, 2.5],
  [1, 182.5, 1, 1],
  [0.1, 10, 0.3, 5],
  [3, 730, 3, 10],
  [0.3, 365, 0.1, 0.5],
  [10, 2000, 0.5, 20],
];

export function bgnbdStarts({ daysPerUnit }: TimeUnit): readonly (readonly number[])[] {
  return starts.map(([r, alphaInDays, a, b]) => [r, alphaInDays / daysPerUnit, a, b]);
}

/** With fewer clients who came again, nothing can be said of how clients come again. */
const repeatersAtLeast = 5;

export function bgnbdOf(values: readonly number[]): BgnbdParameters {
  const [r = Number.NaN, alpha = Number.NaN, a = Number.NaN, b = Number.NaN] = values;
  return { r, alpha, a, b };
}

/** The parameters of BG/NBD for a base, and how far they can be believed. */
export function fitBgnbd(
  summary: VisitSummary,
  startsTried: readonly (readonly number[])[] = bgnbdStarts(summary.unit),
): Fit<BgnbdParameters> | NoFit {
  const data = likelihoodData(summary);
  if (data.repeats.length < repeatersAtLeast)
    return { mode: 'not said', reason: 'too-few-repeaters', converged: false };
  const fitted = fittedLogarithms({
    evaluate: (logarithms) => {
      const values = [...logarithms].map(Math.exp);
      return curvatureByLogarithms(likelihoodSums(data, bgnbdOf(values)), values);
    },
    starts: startsTried,
    priors: bgnbdPriors(summary.unit),
  });
  if (fitted === null) return { mode: 'not said', reason: 'no-optimum', converged: false };
  return {
    ...fitted,
    parameters: bgnbdOf(fitted.parameters),
    standardErrors: bgnbdOf(fitted.standardErrors),
    converged: true,
  };
}
