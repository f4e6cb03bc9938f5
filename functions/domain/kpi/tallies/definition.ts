import type { CountName, SpreadName } from '#domain/kpi/tallies/tally.ts';
import type { StaffLanguage } from '#domain/policy/language.ts';

export type KpiFamily = 'inbound' | 'handling' | 'value';

/** How `value` reads: a fraction of 1, minutes of business or of wall clock, a count, contacts a client, or points. */
export type KpiUnit = 'share' | 'business-minutes' | 'minutes' | 'count' | 'per-client' | 'points' | 'money';

/** How a figure is made of a tally, as data, so that nobody computes it in a second way by accident. */
export type KpiMeasure =
  | { readonly kind: 'share'; readonly numerator: CountName; readonly denominator: CountName }
  /** How often something happened, beside how often it could have: always the inquiries received, as people read it. */
  | { readonly kind: 'count'; readonly numerator: CountName; readonly denominator: 'received' }
  | { readonly kind: 'quantile'; readonly spread: SpreadName; readonly share: number }
  | { readonly kind: 'mean'; readonly spread: SpreadName }
  /** Share in favour minus share against, in points from -100 to 100. */
  | {
      readonly kind: 'balance';
      readonly favourable: CountName;
      readonly against: CountName;
      readonly denominator: CountName;
    }
  | { readonly kind: 'sales'; readonly of: CountName };

/** What a person reads of a figure. */
export interface KpiWords {
  readonly label: string;
  /** The question it answers. */
  readonly question: string;
  readonly formula: string;
  readonly exclusions: string;
  /** What a reader could misread. */
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
  /** Names of the events it is made of; a test holds them against the catalogue. */
  readonly sourceEvents: readonly string[];
  /** Below so many observations it is shown with a caution. */
  readonly minimumN: number;
  /** Whether more is better; `neither` where it depends. */
  readonly better: 'more' | 'less' | 'neither';
  /** What a house may aim for on its first day; absent where a target would be a guess. */
  readonly target?: number | undefined;
  readonly words: Readonly<Record<StaffLanguage, KpiWords>>;
}
