import { describe, expect, it } from 'vitest';
import { sha256 } from '#adapters/crypto/hashes.ts';
import { historyRow, readHistoryRow } from '#events/submissions/history-import.ts';
import { purchaseRow, readPurchaseRow } from '#events/submissions/purchase-rows.ts';
import { normaliseRow } from '#use-cases/import/normalise-row.ts';
import { importProblemSentence } from '#web/import/import-problem-sentence.ts';
import { house, monday10 } from '../../ports/house.ts';

const good = { receivedAt: '2026-03-14', email: 'anne.rey@client.example', owner: 'camille', outcome: 'won' };
const closed = { ...good, closedAt: '2026-04-01', amount: '12 500,00', currency: 'EUR' };
const sale = {
  purchaseId: 'till-1',
  email: 'anne.rey@client.example',
  purchasedOn: '2026-03-14',
  amountMinor: '125000',
  currency: 'EUR',
};

/** Values that were never meant for their column. */
const oddities = ['', ' ', '?', '-5', '0', 'ZZZ', 'eur', '2026-02-30', '2031-01-01', '1,234', 'a\nb', 'x'.repeat(300)];
/** Values that only JSON can express. */
const stranger = [12.5, true, null, [], {}];

function settled(fields: unknown): readonly { path: string; message: string }[] {
  const reading = readHistoryRow(fields);
  if (!reading.ok) return reading.problems;
  const translations = { owners: {}, categories: {} };
  const about = { house: house(), at: monday10, translations, hasher: { sha256 } };
  const settlement = normaliseRow(about, reading.row);
  return settlement.ok ? [] : settlement.problems;
}

const raw = /Invalid|expected|must match|pattern|Too (?:big|small)|Unrecognized|undefined|NaN/;
const fallback = importProblemSentence('Something nobody thought of.', 'fr');

const oddRows = [
  ...Object.keys(historyRow.shape).flatMap((field) =>
    [...oddities, ...stranger].map((value) => ({ field, value, row: { ...closed, [field]: value } })),
  ),
  { field: 'budget', value: 'one too many', row: { ...closed, budget: '10' } },
  { field: 'colour', value: 'one too many', row: { ...closed, colour: 'red' } },
  { field: 'amount', value: 'of what is lost', row: { ...closed, outcome: 'lost' } },
  { field: 'closedAt', value: 'of what is open', row: { ...good, outcome: 'open', closedAt: '2026-04-01' } },
  { field: 'closedAt', value: 'before it began', row: { ...closed, closedAt: '2026-03-01' } },
  { field: 'the whole row', value: 'cells', row: ['2026-03-14'] },
  { field: 'the whole row', value: 'more cells', row: ['2026-03-14', 'anne.rey@client.example'] },
  { field: 'the whole row', value: 'a number', row: 12 },
];

describe('every reason for which a row of an import is left out', () => {
  it.each(oddRows)('has a sentence in both languages: $field is $value', ({ row }) => {
    for (const { message } of settled(row)) {
      const [french, english] = [importProblemSentence(message, 'fr'), importProblemSentence(message, 'en')];
      expect(english).toMatch(/^[\dA-Z].*\.$/);
      expect(english).not.toMatch(raw);
      expect(french).toMatch(/^[\dA-ZÀÉ].*\.$/);
      expect(french).not.toMatch(raw);
      expect(french).not.toBe(fallback);
      expect(french).not.toBe(english);
    }
  });

  it('was found among mostly invalid rows, next to a valid one', () => {
    expect(settled(closed)).toEqual([]);
    expect(oddRows.filter(({ row }) => settled(row).length > 0).length).toBeGreaterThan(oddRows.length / 2);
  });
});

describe('every reason for which a purchase is refused', () => {
  const reasons = (fields: unknown) => {
    const reading = readPurchaseRow(fields);
    return reading.ok ? [] : reading.problems.map(({ path, message }) => `${path}: ${message}`);
  };

  it.each(Object.keys(purchaseRow.shape))('has a sentence: %s', (field) => {
    const rows = [...oddities, ...stranger, undefined].map((value) => ({ ...sale, [field]: value }));
    const told = rows.flatMap(reasons);
    expect(told.length).toBeGreaterThan(0);
    for (const reason of told) {
      expect(reason).toMatch(/^\w+: [A-Z].*\.$/);
      expect(reason).not.toMatch(raw);
    }
  });

  it('explains a sale’s number, an unknown column, and that means are never asked for', () => {
    expect(reasons(sale)).toEqual([]);
    expect(reasons({ ...sale, purchaseId: '?' })).toEqual(['purchaseId: Only letters, digits and dashes, 80 at most.']);
    expect(reasons({ ...sale, colour: 'red' })).toEqual(['colour: Unknown field.']);
    expect(reasons({ ...sale, income: '10' })[0]).toContain('We never ask about means');
    expect(reasons(['till-1'])).toEqual([': 1 cell, not as many as the first line names.']);
  });
});

describe('a currency', () => {
  it.each(['ZZZ', 'ABC', 'eur', 'EURO', '€'])('that does not exist is refused: %s', (currency) => {
    expect(settled({ ...closed, currency })).toEqual([
      { path: 'currency', message: 'Not an ISO 4217 currency, such as EUR.' },
    ]);
    expect(readPurchaseRow({ ...sale, currency })).toMatchObject({ ok: false, problems: [{ path: 'currency' }] });
  });

  it.each(['EUR', 'CHF', 'JPY', 'KWD'])('that exists is accepted: %s', (currency) => {
    expect(settled({ ...closed, amount: '12 500', currency })).toEqual([]);
    expect(readPurchaseRow({ ...sale, currency }).ok).toBe(true);
  });
});
