import { headlineKpis, kpiDefinitions } from '#domain/kpi/definitions.ts';
import type { KpiDefinition } from '#domain/kpi/tallies/definition.ts';
import type { StaffLanguage } from '#templates/i18n/language.ts';
import type { House } from '#templates/layout/brand.ts';
import type { StaffMember } from '#templates/layout/staff.ts';
import type { KpiView } from '#templates/pages/kpi/kpi.ts';
import type { KpiFigure } from '#templates/pages/kpi/kpi-figure.ts';

/** Figures of a good month in a house of average size. */
const values: Readonly<Record<string, Partial<KpiFigure>>> = {
  'off-target-share': { value: 0.18, numerator: 26, denominator: 144, n: 144, previousValue: 0.22 },
  'private-journey-completion': { value: 0.52, numerator: 50, denominator: 96, n: 96, previousValue: 0.52 },
  'intent-precision': { value: 0.63, numerator: 74, denominator: 118, n: 118, previousValue: 0.6 },
  'median-first-response': { value: 94, n: 96, previousValue: 131 },
  'p90-first-response': { value: 388, n: 96, previousValue: 402 },
  'calendar-first-response': { value: 1130, n: 96, previousValue: 1544 },
  'first-response-within-target': { value: 0.83, numerator: 80, denominator: 96, n: 96, previousValue: 0.76 },
  'first-response-margin': { value: -12, n: 96, previousValue: 109 },
  warnings: { value: 31, numerator: 31, denominator: 144, n: 144, previousValue: 40 },
  breaches: { value: 16, numerator: 16, denominator: 144, n: 144, previousValue: 22 },
  'contact-pressure': { value: 1.7, n: 88, previousValue: 1.9 },
  'confirmed-appointments': { value: 0.41, numerator: 39, denominator: 96, n: 96, previousValue: 0.38 },
  'appointment-to-sale': { value: 0.36, numerator: 5, denominator: 14, n: 14, previousValue: 0.31 },
  'no-show-rate': { value: 0.06, numerator: 1, denominator: 15, n: 15 },
  'sales-value': {
    n: 5,
    sales: [
      { minorUnits: 18_450_000, currency: 'EUR' },
      { minorUnits: 1_250_000, currency: 'CHF' },
    ],
    previousSales: [{ minorUnits: 11_200_000, currency: 'EUR' }],
  },
};

function figureOf(definition: KpiDefinition, language: StaffLanguage): KpiFigure {
  const { name, unit, minimumN, better, target, words } = definition;
  return { name, unit, minimumN, better, target, words: words[language], value: null, n: 0, ...values[name] };
}

function named(name: string, language: StaffLanguage, change: Partial<KpiFigure>): KpiFigure {
  const definition = kpiDefinitions.find((one) => one.name === name) ?? kpiDefinitions[0];
  return { ...figureOf(definition, language), ...change };
}

export function sampleKpiView(house: House, staff: StaffMember, language: StaffLanguage): KpiView {
  const figures = kpiDefinitions.map((definition) => ({ definition, figure: figureOf(definition, language) }));
  const sla = (label: string, value: number, n: number) => ({
    label,
    figure: named('first-response-within-target', language, {
      value,
      numerator: Math.round(value * n),
      denominator: n,
      n,
    }),
  });
  const pressure = (label: string, value: number, n: number) => ({
    label,
    figure: named('contact-pressure', language, { value, n }),
  });
  return {
    house,
    language,
    staff,
    from: '2026-11-01',
    to: '2026-11-30',
    by: 'advisor',
    compare: 'previous',
    before: { from: '2026-10-02', to: '2026-10-31' },
    headline: headlineKpis.map((name, index) => ({
      ...named(name, language, {}),
      trend: [0.2, 0.24, null, 0.21, 0.22, 0.18].map((value) => (value === null ? null : value + index)),
    })),
    families: (['inbound', 'handling', 'value'] as const).map((family) => ({
      family,
      figures: figures.filter(({ definition }) => definition.family === family).map(({ figure }) => figure),
    })),
    funnel: [
      { step: 'received', count: 144 },
      { step: 'reached-qualified', count: 96 },
      { step: 'reached-answered', count: 90 },
      { step: 'reached-confirmed', count: 39 },
      { step: 'reached-met', count: 14 },
      { step: 'reached-sold', count: 5 },
    ],
    slaByAdvisor: [sla('Camille Laurent', 0.91, 44), sla('Hugo Mercier', 0.78, 37), sla('Aiko Tanaka', 0.73, 15)],
    slaByLevel: [sla('VIC', 0.95, 21), sla(language === 'fr' ? 'Nouveau contact' : 'New contact', 0.74, 58)],
    pressureByLevel: [
      pressure('VIC', 2.1, 40),
      pressure(language === 'fr' ? 'Nouveau contact' : 'New contact', 1.3, 48),
    ],
    pressure: [
      { label: 'VIC', n: 40, most: 4, limit: 4, over: 0 },
      { label: language === 'fr' ? 'Nouveau contact' : 'New contact', n: 48, most: 5, limit: 2, over: 3 },
    ],
    cohorts: [
      { label: language === 'fr' ? 'octobre 2026' : 'October 2026', counts: [131, 88, 84, 36, 22, 9] },
      { label: language === 'fr' ? 'novembre 2026' : 'November 2026', counts: [144, 96, 90, 39, 14, 5] },
    ],
    groups: [
      { label: 'Camille Laurent', received: 61, figures: headlineKpis.map((name) => named(name, language, {})) },
      { label: 'Hugo Mercier', received: 52, figures: headlineKpis.map((name) => named(name, language, {})) },
    ],
    firstResponse: {
      targetMinutes: 240,
      withinTarget: 80,
      n: 96,
      buckets: [
        { fromMinutes: 0, toMinutes: 60, count: 31 },
        { fromMinutes: 60, toMinutes: 120, count: 27 },
        { fromMinutes: 120, toMinutes: 240, count: 22 },
        { fromMinutes: 240, toMinutes: 480, count: 11 },
        { fromMinutes: 480, toMinutes: null, count: 5 },
      ],
    },
  };
}
