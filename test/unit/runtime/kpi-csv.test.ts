import { describe, expect, test } from 'vitest';
import { kpiDefinitions } from '#domain/kpi/definitions.ts';
import { nothing } from '#domain/kpi/tally.ts';
import { csvCell, kpiCsv } from '#runtime/kpi-csv.ts';
import { house } from '../ports/house.ts';

describe('a cell', () => {
  test.each(['=1+1', '+33 1', '-2', '@sum', '\tx', '\rx'])(
    'that would be run as a formula is only shown: %j',
    (text) => {
      expect(csvCell(text)).toBe(`"'${text}"`);
    },
  );

  test('keeps numbers as numbers, quotes as quotes, and nothing as nothing', () => {
    expect(csvCell(-12.5)).toBe('-12.5');
    expect(csvCell('a "b", c')).toBe('"a ""b"", c"');
    expect(csvCell(null)).toBe('');
    expect(csvCell(0)).toBe('0');
  });
});

test('the file has every figure, whole and by group, one amount a currency, and names that are no formulas', () => {
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
  // Sales are one line a currency, and none where there are none.
  expect(lines).toHaveLength(kpiDefinitions.length + 1 + (kpiDefinitions.length - 1));
  expect(lines.filter((line) => line.includes('"sales-value"')).map((line) => line.split(',').slice(6, 9))).toEqual([
    ['"minor-units"', '5', '"CHF"'],
    ['"minor-units"', '7', '"EUR"'],
  ]);
  expect(
    lines.filter((line) => line.includes('HYPERLINK')).every((line) => line.includes(`"'=HYPERLINK(""x"")"`)),
  ).toBe(true);
  expect(lines.find((line) => line.includes('"appointment-to-sale"'))).toContain(',0.5,,1,2,2,20,');
});
