import { describe, expect, it } from 'vitest';
import { readHistoryRow } from '#events/history-import.ts';
import { importProblemInWords } from '#runtime/import-problem-words.ts';
import { csvRows } from '#runtime/import-rows.ts';

const header = 'receivedAt;email;owner;outcome;closedAt';
const good = '2026-03-14;anne.rey@example.com;camille;lost;2026-04-01';

describe('the rows of a CSV', () => {
  it('with too many or too few cells are refused by their own line, and stop no other', () => {
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
    expect(importProblemInWords(messages[1] ?? '', 'fr')).toBe('6 cases : la première ligne n’en nomme pas autant.');
  });
});
