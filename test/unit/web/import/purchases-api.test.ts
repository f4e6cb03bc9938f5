import { describe, expect, it } from 'vitest';
import type { StaffMember } from '#domain/house/house.ts';
import { isSameLine } from '#domain/portfolio/till-line.ts';
import type { Purchase, PurchaseRepository } from '#ports/purchase-repository.ts';
import { importPurchases } from '#web/import/purchases-api.ts';
import { advisor } from '../../ports/house.ts';
import { person } from '../../ports/samples.ts';
import { policyRequest } from '../policy/policy-request.ts';

const sale = {
  purchaseId: 'sale-1',
  email: 'anna@client.example',
  purchasedOn: '2026-11-02',
  amountMinor: 125_000,
  currency: 'EUR',
  advisorId: 'camille',
};

function till() {
  const kept: Purchase[] = [];
  const record = (purchase: Purchase) => {
    const known = kept.find(({ purchaseId }) => purchaseId === purchase.purchaseId);
    if (known !== undefined) return isSameLine(known, purchase) ? 'already-recorded' : 'number-reused';
    kept.push(purchase);
    return 'recorded';
  };
  const purchases: Pick<PurchaseRepository, 'recordAll'> = {
    recordAll: async (_personId, lines) => lines.map(record),
  };
  const makers = { make: async () => person() };
  return { kept, ports: { purchases, makers, ids: { next: (prefix: string) => `${prefix}-1` } } };
}

const send = (member: StaffMember, ports: ReturnType<typeof till>['ports']) =>
  importPurchases(ports, policyRequest({ json: [sale] }, { member }));

describe('purchases', () => {
  it('are recorded with the manager’s id; the credited person stays as it was sent', async () => {
    const { kept, ports } = till();
    expect(await send({ ...advisor('helene'), role: 'manager' }, ports)).toMatchObject({ status: 200 });
    expect(kept).toMatchObject([{ purchaseId: 'sale-1', advisorId: 'camille', recordedById: 'helene' }]);
  });

  it('under a number that names another sale are refused by their line, and the others are recorded', async () => {
    const { ports } = till();
    const sent = async (...rows: object[]) => {
      const reply = await importPurchases(ports, policyRequest({ json: rows }));
      return { status: reply.status, ...JSON.parse(reply.body) };
    };
    const other = { ...sale, amountMinor: 90_000 };
    expect(await sent(sale)).toMatchObject({ status: 200, recorded: 1 });
    expect(await sent(sale)).toMatchObject({ status: 200, alreadyRecorded: 1, rejected: [] });
    expect(await sent(other)).toMatchObject({ status: 409, recorded: 0, rejected: [{ line: 1, status: 409 }] });
    expect(await sent({ ...sale, purchaseId: 'sale-2' }, other)).toMatchObject({
      status: 200,
      recorded: 1,
      rejected: [{ line: 2, status: 409 }],
    });
  });

  it('dated tomorrow in another zone are accepted, and the day after refused by their line', async () => {
    const { ports } = till();
    const dated = async (purchasedOn: string) => {
      const request = policyRequest({ json: [{ ...sale, purchasedOn }] });
      return JSON.parse((await importPurchases(ports, request)).body);
    };
    expect(await dated('2026-11-24')).toMatchObject({ recorded: 1 });
    expect(await dated('2026-11-25')).toMatchObject({ recorded: 0, rejected: [{ line: 1 }] });
  });
});

describe('returns and credits', () => {
  const post = async (...rows: object[]) => {
    const { kept, ports } = till();
    const { body } = await importPurchases(ports, policyRequest({ json: rows.map((row) => ({ ...sale, ...row })) }));
    return { kept, report: JSON.parse(body) };
  };

  it('are stored below zero, whichever sign the till writes, with the sale they take back', async () => {
    const { kept } = await post(
      {},
      { purchaseId: 'r-1', kind: 'return', amountMinor: 25_000, returnsPurchaseId: 'sale-1' },
      { purchaseId: 'r-2', kind: 'credit', amountMinor: -9_000 },
      { purchaseId: 'r-3', amountMinor: -1 },
      { purchaseId: 'r-4', amountMinor: 2, returnsPurchaseId: 'sale-1' },
    );
    expect(kept.map(({ kind, amountMinor, returnsPurchaseId }) => [kind, amountMinor, returnsPurchaseId])).toEqual([
      ['sale', 125_000, undefined],
      ['return', -25_000, 'sale-1'],
      ['credit', -9_000, undefined],
      ['return', -1, undefined],
      ['return', -2, 'sale-1'],
    ]);
  });

  it('may be of zero, as a sale may: a free piece', async () => {
    const { kept, report } = await post({ amountMinor: 0 }, { purchaseId: 'r-1', kind: 'credit', amountMinor: 0 });
    expect(report).toMatchObject({ recorded: 2, rejected: [] });
    expect(kept.map(({ amountMinor }) => Object.is(amountMinor, 0))).toEqual([true, true]);
  });

  it.each([
    ['amountMinor', { kind: 'sale', amountMinor: -1 }],
    ['returnsPurchaseId', { kind: 'sale', returnsPurchaseId: 'sale-0' }],
    ['returnsPurchaseId', { returnsPurchaseId: 'sale-1' }],
    ['kind', { kind: 'gift' }],
  ])('are refused where they contradict themselves: %s', async (path, fields) => {
    const { kept, report } = await post(fields);
    expect(kept).toEqual([]);
    expect(report.rejected).toMatchObject([{ line: 1, status: 400 }]);
    expect(report.rejected[0].reason).toMatch(new RegExp(`^${path}: `));
  });

  it.each([
    ['day', { purchasedOn: '2026-11-03' }],
    ['amount', { amountMinor: 125_001 }],
    ['currency', { currency: 'CHF' }],
    ['kind', { kind: 'return' }],
    ['category', { category: 'watches' }],
    ['advisor', { advisorId: 'hugo' }],
  ])('and sales are refused as a conflict under a known number with another %s', async (_, fields) => {
    const { kept, report } = await post({}, fields);
    expect(kept).toHaveLength(1);
    expect(report).toMatchObject({ recorded: 1, rejected: [{ line: 2, status: 409 }] });
  });

  it('and sales that are sent again are repeats', async () => {
    const again = { purchaseId: 'r-1', kind: 'return', amountMinor: -5, returnsPurchaseId: 'sale-1' };
    const { kept, report } = await post({}, again, { ...again, amountMinor: 5 }, {});
    expect(kept).toHaveLength(2);
    expect(report).toMatchObject({ recorded: 2, alreadyRecorded: 2, rejected: [] });
  });
});
