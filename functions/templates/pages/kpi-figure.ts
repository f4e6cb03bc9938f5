import type { Language } from '#templates/layout/language.ts';
import { formatNumber, formatShare } from '#templates/layout/numbers.ts';
import { formatMinutes } from '#templates/layout/time-left.ts';
import { type KpiName, kpiWords } from './kpi-words.ts';

export type KpiFigure = {
  readonly name: KpiName;
  /** How `value` reads: a fraction of 1, business minutes, a count, or a mean per client. */
  readonly unit: 'share' | 'business-minutes' | 'count' | 'per-client';
  /** Null when there is nothing to measure yet. */
  readonly value: number | null;
  readonly numerator?: number | undefined;
  readonly denominator?: number | undefined;
  /** How many observations the figure rests on. */
  readonly n: number;
  /** Below this n the figure is shown with a caution. */
  readonly minimumN?: number | undefined;
  readonly previousValue?: number | null | undefined;
};

export function formatFigure(value: number | null | undefined, unit: KpiFigure['unit'], language: Language): string {
  if (value === null || value === undefined) return '–';
  switch (unit) {
    case 'share':
      return formatShare(value, language);
    case 'business-minutes':
      return formatMinutes(value, language);
    case 'count':
      return formatNumber(value, language);
    case 'per-client':
      return formatNumber(value, language, 1);
  }
}

/** "12 sur 48, n = 48", with a caution when n is small: a rate without its base is an opinion. */
export function figureBasis(figure: KpiFigure, language: Language): string {
  const { numerator, denominator, n, minimumN, value, unit } = figure;
  const words = kpiWords[language];
  if (value === null || n === 0) return words.none;
  const parts: string[] = [];
  if (numerator !== undefined && denominator !== undefined) {
    parts.push(words.ofTotal(formatNumber(numerator, language), formatNumber(denominator, language)));
  }
  if (unit === 'business-minutes') parts.push(words.businessTime);
  parts.push(words.observations(formatNumber(n, language)));
  if (minimumN !== undefined && n < minimumN) parts.push(words.few);
  return parts.join(', ');
}
