import { describe, expect, it } from 'vitest';
import { fromDayNumber } from '#domain/calendar/local-date.ts';
import { clientRow, type FoldedLine } from '#domain/portfolio/client-row.ts';
import { computeSnapshot } from '#domain/portfolio/snapshot/compute-snapshot.ts';
import { rowIntake } from '#domain/portfolio/snapshot/row-columns.ts';
import { cdnowLines, hasCdnow } from '../model/cdnow-sample.ts';

describe.skipIf(!hasCdnow)('the snapshot of CDNOW as of 1997-09-30 (skipped where ../shared/data is absent)', () => {
  it('has the published figures of the raw transactions, from rows that know the months after that day too', () => {
    const { clients, days, amounts } = cdnowLines(100);
    const byClient = new Map<number, FoldedLine[]>();
    for (const [line, client] of clients.entries()) {
      const own = byClient.get(client) ?? [];
      byClient.set(client, own);
      own.push({
        purchaseId: `line-${line}`,
        purchasedOn: fromDayNumber(days[line] ?? 0),
        amountMinor: Math.round(amounts[line] ?? 0),
        currency: 'USD',
      });
    }
    const intake = rowIntake('1997-09-30', { currency: { code: 'USD', minorDigits: 2 } });
    for (const [client, lines] of byClient) {
      const row = clientRow(`client-${client}`, lines);
      if (row !== undefined) intake.take(row);
    }
    const { snapshot } = computeSnapshot(intake.columns(), 'USD');
    const { visits, amounts: money, notSaid, n } = snapshot.model;
    expect([n, money.n, notSaid]).toEqual([2357, 946, []]);
    expect(visits.parameters?.r).toBeCloseTo(0.242595, 5);
    expect(visits.parameters?.alpha).toBeCloseTo(4.413602, 5);
    expect(visits.parameters?.a).toBeCloseTo(0.792922, 5);
    expect(visits.parameters?.b).toBeCloseTo(2.425907, 5);
    expect(visits.logLikelihood).toBeCloseTo(-9582.4292, 4);
    expect(money.parameters?.p).toBeCloseTo(6.24957, 4);
    expect(money.parameters?.q).toBeCloseTo(3.74423, 4);
    expect((money.parameters?.v ?? 0) / 100).toBeCloseTo(15.44352, 4);
  });
});
