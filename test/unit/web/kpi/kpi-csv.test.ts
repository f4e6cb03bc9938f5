import { expect, test } from 'vitest';
import { kpiDefinitions } from '#domain/kpi/definitions.ts';
import type { Tally } from '#domain/kpi/tallies/tally.ts';
import { nothing } from '#domain/kpi/tallies/tally.ts';
import { kpiCsv } from '#web/kpi/kpi-csv.ts';
import { house } from '../../ports/house.ts';

test('the file has every figure, whole and by group, one amount per currency, and no name that is a formula', () => {
  const sold = {
    counts: { meetings: 2, 'meetings-held': 2, 'meetings-sold': 1 },
    spreads: {},
    sales: { CHF: 5, EUR: 7 },
  } as const;
  const named = house();
  const [first, ...others] = named.staff;
  if (first === undefined) throw new Error('The house has people.');
  const staff = [{ ...first, fullName: '=HYPERLINK("x")' }, ...others];
  const csv = kpiCsv(
    { ...named, staff },
    { from: '2026-11-01', to: '2026-11-30', by: 'advisor', compare: 'none' },
    { whole: sold, groups: [{ value: first.staffId, tally: nothing }] },
    'en',
  );
  const [header = '', ...lines] = csv.trimEnd().split('\r\n');
  expect(header.startsWith('\ufeff"from","to","by","group"')).toBe(true);
  // Sales are one line per currency, and an empty one without any.
  expect(lines).toHaveLength(kpiDefinitions.length + 1 + kpiDefinitions.length);
  expect(lines.filter((line) => line.includes('"sales-value"')).map((line) => line.split(',').slice(6, 9))).toEqual([
    ['"minor-units"', '5', '"CHF"'],
    ['"minor-units"', '7', '"EUR"'],
    ['"minor-units"', '', ''],
  ]);
  expect(
    lines.filter((line) => line.includes('HYPERLINK')).every((line) => line.includes(`"'=HYPERLINK(""x"")"`)),
  ).toBe(true);
  expect(lines.find((line) => line.includes('"appointment-to-sale"'))).toContain(',0.5,,1,2,2,20,');
});

test('currencies sold only in the earlier period are included, and figures without present sales keep a row', () => {
  const counts = { meetings: 1, 'meetings-held': 1, 'meetings-sold': 1 };
  const of = (sales: Readonly<Record<string, number>>) => ({ counts, spreads: {}, sales });
  const question = { from: '2026-11-01', to: '2026-11-30', compare: 'previous' } as const;
  const salesOf = (whole: Tally) =>
    kpiCsv(house(), question, { whole, before: of({ USD: 500_000 }), groups: [] }, 'en')
      .split('\r\n')
      .filter((line) => line.includes('"sales-value"'))
      .map((line) => line.split(','))
      .map((cells) => [cells[7], cells[8], cells[13], cells[14]]);
  expect(salesOf(of({ EUR: 100_000 }))).toEqual([
    ['100000', '"EUR"', '', '1'],
    ['', '"USD"', '500000', '1'],
  ]);
  expect(salesOf({ counts: {}, spreads: {}, sales: {} })).toEqual([['', '"USD"', '500000', '1']]);
});

test('a French file has semicolons, decimal commas and the n of the earlier period; the rest equals the English one', () => {
  const sold = { counts: { meetings: 2, 'meetings-held': 2, 'meetings-sold': 1 }, spreads: {}, sales: {} } as const;
  const earlier = { counts: { meetings: 8, 'meetings-held': 8, 'meetings-sold': 3 }, spreads: {}, sales: {} } as const;
  const question = { from: '2026-11-01', to: '2026-11-30', by: 'level', compare: 'previous' } as const;
  const report = { whole: sold, before: earlier, groups: [{ value: 'vic', tally: sold }] };
  const linesOf = (language: 'fr' | 'en') => kpiCsv(house(), question, report, language).trimEnd().split('\r\n');
  const [header = '', ...french] = linesOf('fr');
  const [headerInEnglish = '', ...english] = linesOf('en');
  expect(header).toBe(headerInEnglish.replaceAll(',', ';'));
  expect(header.endsWith('"minimum_n";"before";"before_n";"waiting";"interval_from";"interval_to"')).toBe(true);
  expect(french).toHaveLength(english.length);
  const shares = french.filter((line) => line.includes('"appointment-to-sale"'));
  expect(shares[0]).toMatch(/;0,5;;1;2;2;20;0,375;8;;;$/);
  // A group is compared with nothing.
  expect(shares[1]).toMatch(/;0,5;;1;2;2;20;;;;;$/);
});

test('whoever still waits and the interval of a sample have columns of their own', () => {
  const counts = { 'still-waiting': 3, 'closings-checked': 20, 'closings-right': 19 };
  const question = { from: '2026-11-01', to: '2026-11-30', compare: 'none' } as const;
  const csv = kpiCsv(house(), question, { whole: { counts, spreads: {}, sales: {} }, groups: [] }, 'en');
  const lastOf = (figure: string) =>
    csv
      .split('\r\n')
      .find((line) => line.includes(`"${figure}"`))
      ?.split(',')
      .slice(-3);
  // Not reached: no value, three who wait.
  expect(lastOf('median-first-response')).toEqual(['3', '', '']);
  expect(lastOf('p90-first-response')).toEqual(['3', '', '']);
  const [waiting, from, to] = lastOf('closings-confirmed') ?? [];
  expect(waiting).toBe('');
  // Wilson, 19 of 20: 0.764 to 0.991.
  expect(Number(from)).toBeCloseTo(0.764, 3);
  expect(Number(to)).toBeCloseTo(0.991, 3);
});
