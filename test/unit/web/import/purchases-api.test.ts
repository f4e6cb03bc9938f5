import { describe, expect, it } from 'vitest';
import type { StaffMember } from '#domain/house/house.ts';
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
  const purchases: PurchaseRepository = {
    listOf: async () => kept,
    async record(purchase) {
      const known = kept.find(({ purchaseId }) => purchaseId === purchase.purchaseId);
      if (known !== undefined) return known.amountMinor === purchase.amountMinor ? 'already-recorded' : 'number-reused';
      kept.push(purchase);
      return 'recorded';
    },
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
