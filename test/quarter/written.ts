import type { StaffLanguage } from '#domain/choices/languages.ts';
import type { KpiDefinition } from '#domain/kpi/tallies/definition.ts';
import type { SqlFigure } from './sql-house.ts';

/** The expected formatting of a figure, in code of the test's own, because the page's formatting is under test. */

const locales = { fr: 'fr-FR', en: 'en-GB' } as const;
type Unit = KpiDefinition['unit'];

/** Hard and narrow spaces are spaces. */
export function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}

export function number(value: number, language: StaffLanguage, digits = 0): string {
  return plain(value.toLocaleString(locales[language], { maximumFractionDigits: digits }));
}

/** One decimal below ten per cent, none above. */
export function share(part: number, whole: number, language: StaffLanguage): string {
  if (whole === 0) return '–';
  const fraction = part / whole;
  const digits = fraction !== 0 && fraction < 0.1 ? 1 : 0;
  return plain(
    fraction.toLocaleString(locales[language], {
      style: 'percent',
      minimumFractionDigits: 0,
      maximumFractionDigits: digits,
    }),
  );
}

/** Whole minutes that have passed, in hours from sixty on. */
export function duration(value: number, language: StaffLanguage): string {
  const minutes = Math.floor(Math.abs(value) + 1e-7);
  const [hours, rest] = [Math.trunc(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest} min`;
  if (rest === 0) return `${hours} h`;
  return language === 'fr' ? `${hours} h ${rest < 10 ? '0' : ''}${rest}` : `${hours} h ${rest} min`;
}

/** Currencies have no order of their own. */
function money(sales: SqlFigure['sales'], language: StaffLanguage): string[] {
  const sums = Object.entries(sales).map(([currency, minor]) => {
    const style = { style: 'currency', currency, currencyDisplay: 'narrowSymbol', maximumFractionDigits: 0 } as const;
    return plain((minor / 100).toLocaleString(locales[language], style));
  });
  if (sums.length === 0) return ['–'];
  return [sums.join(' · '), sums.toReversed().join(' · ')];
}

/** From the smallest to the largest in such steps: one value where the two are equal. */
function between(least: number, most: number, step: number): number[] {
  if (least === most) return [least];
  return Array.from({ length: Math.ceil((most - least) / step) + 1 }, (_, index) => least + index * step);
}

/** The accepted texts of a figure: one or, for a sketch, any within its bounds. */
export function written(unit: Unit, figure: SqlFigure, language: StaffLanguage): readonly string[] {
  const { value, part, n, least, most, sales } = figure;
  if (unit === 'money') return money(sales, language);
  if (value === null || least === null || most === null) return ['–'];
  switch (unit) {
    case 'share':
      return [share(part, n, language)];
    case 'count':
    case 'points':
      return [number(value, language)];
    case 'per-client':
      return between(least, most, 0.05).map((one) => number(one, language, 1));
    case 'business-minutes':
    case 'minutes':
      return between(least, most, 0.5).map((one) => `${one < 0 ? '−' : ''}${duration(one, language)}`);
  }
}
