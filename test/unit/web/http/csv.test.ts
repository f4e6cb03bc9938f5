import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { csvCell, csvFile } from '#web/http/csv.ts';

describe('a cell', () => {
  test.each(['=1+1', '+33 1', '-2', '@sum', '\tx', '\rx'])(
    'that a spreadsheet would run as a formula is text: %j',
    (text) => {
      expect(csvCell(text, 'en')).toBe(`"'${text}"`);
      expect(csvCell(text, 'fr')).toBe(`"'${text}"`);
    },
  );

  test('keeps numbers, quotes and empty cells', () => {
    expect(csvCell(-12.5, 'en')).toBe('-12.5');
    expect(csvCell('a "b", c', 'en')).toBe('"a ""b"", c"');
    expect(csvCell(null, 'en')).toBe('');
    expect(csvCell(0, 'en')).toBe('0');
  });

  test('has the decimal comma of a French spreadsheet in its numbers, and never in its texts', () => {
    expect(csvCell(-12.5, 'fr')).toBe('-12,5');
    expect(csvCell(1_250_000, 'fr')).toBe('1250000');
    expect(csvCell(0, 'fr')).toBe('0');
    expect(csvCell('12.5', 'fr')).toBe('"12.5"');
    expect(csvCell(undefined, 'fr')).toBe('');
  });
});

test.each([
  ['fr', ';'],
  ['en', ','],
] as const)('a file in %s is read back cell by cell, whatever its texts', (language, delimiter) => {
  const texts = ['a;b', 'a,b', 'say "yes"', 'two\r\nlines', 'Hélène', ''];
  const file = csvFile([['one', 'two', 'three', 'four', 'five', 'six'], texts, [null, ...texts.slice(1)]], language);
  expect(file.startsWith('\ufeff"one"')).toBe(true);
  expect(parse(file, { bom: true, delimiter, record_delimiter: '\r\n' })).toEqual([
    ['one', 'two', 'three', 'four', 'five', 'six'],
    texts,
    ['', ...texts.slice(1)],
  ]);
});
