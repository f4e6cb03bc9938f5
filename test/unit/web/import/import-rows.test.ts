import { describe, expect, it } from 'vitest';
import { sha256 } from '#adapters/crypto/hashes.ts';
import { readHistoryRow } from '#events/submissions/history-import.ts';
import { normaliseRow } from '#use-cases/import/normalise-row.ts';
import { importProblemSentence } from '#web/import/import-problem-sentence.ts';
import { csvRows } from '#web/import/import-rows.ts';
import { house, monday10 } from '../../ports/house.ts';

const header = 'receivedAt;email;owner;outcome;closedAt';
const good = '2026-03-14;anne.rey@example.com;camille;lost;2026-04-01';

describe('the rows of a CSV', () => {
  it('with too many or too few cells are refused by their own line, and stop no others', () => {
    const rows = csvRows([header, good, '2026-03-14;a@example.com', `${good};more`, good].join('\n'));
    const readings = rows.map(({ line, fields }) => ({ line, reading: readHistoryRow(fields) }));
    expect(readings.map(({ line, reading }) => [line, reading.ok])).toEqual([
      [2, true],
      [3, false],
      [4, false],
      [5, true],
    ]);
    const messages = readings.flatMap(({ reading }) => (reading.ok ? [] : reading.problems.map((one) => one.message)));
    expect(messages.map((message) => message.split(' ')[0])).toEqual(['2', '6']);
    expect(importProblemSentence(messages[1] ?? '', 'fr')).toBe('6 cases : la première ligne n’en nomme pas autant.');
  });
});

describe('a CSV as a French spreadsheet writes it', () => {
  const read = (text: string) => {
    const rows = csvRows(text).map(({ line, fields }) => ({ line, reading: readHistoryRow(fields) }));
    const about = { house: house(), at: monday10, translations: { owners: {}, categories: {} }, hasher: { sha256 } };
    return rows.map(({ line, reading }) => {
      const settled = reading.ok ? normaliseRow(about, reading.row) : reading;
      return { line, sale: settled.ok ? settled.row.sale : settled.problems };
    });
  };
  const won = (amount: string) => `2026-03-14;anne.rey@client.example;camille;won;2026-04-01;${amount}`;
  const columns = 'receivedAt;email;owner;outcome;closedAt;amount';

  it('has semicolons, a byte-order mark and decimal commas, and every amount is parsed to the cent', () => {
    const amounts = ['1 234,50', '1\u202f234,50', '1234.5', '1234,5', '1.234,50', '12500'];
    const lines = amounts.map((amount, index) => won(amount).replace('anne', `anne.${index}`));
    expect(read(`\ufeff${[columns, ...lines].join('\r\n')}\r\n`).map(({ sale }) => sale)).toEqual([
      ...Array.from({ length: 5 }, () => ({ amountMinor: 123_450, currency: 'EUR' })),
      { amountMinor: 1_250_000, currency: 'EUR' },
    ]);
  });

  it.each(['1,234', '12.500', '1,234 €'])('is refused by its line where an amount is ambiguous: %s', (amount) => {
    const message = 'Thousands to one reader, decimals to another: write 12500 or 12 500.';
    expect(read([columns, won('10'), won(amount)].join('\r\n'))[1]).toEqual({
      line: 3,
      sale: [{ path: 'amount', message }],
    });
  });

  it('may end in emptied rows and begin with an empty line', () => {
    const text = ['', columns, won('10'), ';;;;;', ' ; ;;;; '].join('\r\n');
    expect(read(text)).toEqual([{ line: 3, sale: { amountMinor: 1000, currency: 'EUR' } }]);
  });
});
