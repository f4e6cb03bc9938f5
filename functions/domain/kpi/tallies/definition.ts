import type { StaffLanguage } from '#domain/choices/languages.ts';
import type { CountName, SpreadName } from '#domain/kpi/tallies/tally.ts';

export type KpiFamily = 'inbound' | 'handling' | 'value';

/** The unit of `value`: a fraction of 1, business or wall-clock minutes, a count, contacts per client, or points. */
export type KpiUnit = 'share' | 'business-minutes' | 'minutes' | 'count' | 'per-client' | 'points' | 'money';

/** How a figure is computed from a tally, as data, so that there is only one computation. */
export type KpiMeasure =
  | {
      readonly kind: 'share';
      readonly numerator: CountName;
      readonly denominator: CountName;
      /** A sample stands for the whole: the share is given with the interval in which the true one lies. */
      readonly sampled?: true;
    }
  /** How often an event happened, next to how often it could have: always the number of inquiries received. */
  | { readonly kind: 'count'; readonly numerator: CountName; readonly denominator: 'received' }
  | { readonly kind: 'quantile'; readonly spread: SpreadName; readonly share: number }
  /** A quantile that counts those who still wait as longer than every answer; not reached, it has no value. */
  | {
      readonly kind: 'survival';
      readonly spread: SpreadName;
      readonly waiting: CountName;
      readonly share: number;
    }
  | { readonly kind: 'mean'; readonly spread: SpreadName }
  /** Share in favour minus share against, in points from -100 to 100. */
  | {
      readonly kind: 'balance';
      readonly favourable: CountName;
      readonly against: CountName;
      readonly denominator: CountName;
    }
  | { readonly kind: 'sales'; readonly of: CountName };

/** The texts about a figure. */
export interface KpiWords {
  readonly label: string;
  /** The question it answers. */
  readonly question: string;
  readonly formula: string;
  readonly exclusions: string;
  /** How a reader could misunderstand it. */
  readonly pitfalls: string;
}

/** One figure of the house, defined once: page, API, CSV, letter and documentation all read this. */
export interface KpiDefinition {
  readonly name: string;
  readonly family: KpiFamily;
  readonly unit: KpiUnit;
  readonly measure: KpiMeasure;
  /** The day of the house that an observation is counted on. */
  readonly countedOn: string;
  /** Names of the events behind it; a test compares them with the catalogue. */
  readonly sourceEvents: readonly string[];
  /** With fewer observations it is shown with a caution. */
  readonly minimumN: number;
  /** Whether more is better; `neither` where it depends. */
  readonly better: 'more' | 'less' | 'neither';
  /** A first target for a house; absent where a target would be a guess. */
  readonly target?: number | undefined;
  readonly words: Readonly<Record<StaffLanguage, KpiWords>>;
}
