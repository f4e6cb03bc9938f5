import { newtonAscent } from '../mathematics/newton-ascent.ts';
import { curvatureByLogarithms } from './bgnbd-likelihood.ts';
import { doubtOf, type FitReason, logCovarianceOf } from './fit.ts';

/**
 * The chance of leaving at a renewal varies between members by Beta(α, β) (Fader and Hardie 2007). Only where leaving is
 * seen: members of a club, not clients of a boutique.
 */
export interface MembershipParameters {
  readonly alpha: number;
  readonly beta: number;
}

export type MembershipFit =
  | {
      readonly mode: 'maximum likelihood';
      readonly parameters: MembershipParameters;
      readonly logLikelihood: number;
    }
  | { readonly mode: 'not said'; readonly reason: FitReason };

/**
 * With a chance of leaving at the k-th renewal of α ÷ (α + β + k − 1), each renewal adds
 * left·log α + stayed·log (β + k − 1) − members·log (α + β + k − 1).
 */
function renewalSums(members: readonly number[], alpha: number, beta: number): Float64Array {
  const sums = new Float64Array(6);
  let [value, byAlpha, byBeta, byAlphaAlpha, byAlphaBeta, byBetaBeta] = [0, 0, 0, 0, 0, 0];
  for (let k = 1; k < members.length; k += 1) {
    const before = members[k - 1] ?? 0;
    const stayed = members[k] ?? 0;
    const left = before - stayed;
    const both = alpha + beta + k - 1;
    const own = beta + k - 1;
    value += left * Math.log(alpha) + stayed * Math.log(own) - before * Math.log(both);
    byAlpha += left / alpha - before / both;
    byBeta += stayed / own - before / both;
    byAlphaAlpha += before / (both * both) - left / (alpha * alpha);
    byAlphaBeta += before / (both * both);
    byBetaBeta += before / (both * both) - stayed / (own * own);
  }
  sums.set([value, byAlpha, byBeta, byAlphaAlpha, byAlphaBeta, byBetaBeta]);
  return sums;
}

/** The parameters from the members left after 0, 1, 2 … renewals. Not said where all leave alike, or nobody does. */
export function fitMembership(members: readonly number[]): MembershipFit {
  const falling = members.every((count, k) => count >= 0 && (k === 0 || count <= (members[k - 1] ?? 0)));
  if (!falling || members.length < 3 || !((members[0] ?? 0) > (members.at(-1) ?? 0)))
    return { mode: 'not said', reason: 'no-optimum' };
  const state = newtonAscent(
    (logarithms) => {
      const [alpha = Number.NaN, beta = Number.NaN] = logarithms.map(Math.exp);
      return curvatureByLogarithms(renewalSums(members, alpha, beta), [alpha, beta]);
    },
    [0, 0],
  );
  const reason = doubtOf(logCovarianceOf(state));
  if (reason !== null) return { mode: 'not said', reason };
  const [alpha = Number.NaN, beta = Number.NaN] = state.point.map(Math.exp);
  return { mode: 'maximum likelihood', parameters: { alpha, beta }, logLikelihood: state.best?.value ?? Number.NaN };
}

/** The share of members who are left after this many renewals. */
export function membershipSurvival({ alpha, beta }: MembershipParameters, renewals: number): number {
  let share = 1;
  for (let k = 1; k <= renewals; k += 1) share *= (beta + k - 1) / (alpha + beta + k - 1);
  return share;
}
