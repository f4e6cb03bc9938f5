import { describe, expect, it } from 'vitest';
import type { Purchase } from '#ports/purchase-repository.ts';
import { assignAdvisor } from '#use-cases/assignment/assign-advisor.ts';
import { planFirstResponse } from '#use-cases/first-response/plan-first-response.ts';
import { qualifyInquiry } from '#use-cases/intake/qualify-inquiry.ts';
import { readLevel } from '#use-cases/level/read-level.ts';
import { setGrants } from '#use-cases/level/set-grants.ts';
import { monday10 } from '../../ports/house.ts';
import { houseInMemory } from '../../ports/memory-house.ts';
import { inquiry, person } from '../../ports/samples.ts';

const author = { byId: 'helene', via: 'page' } as const;
const because = 'Collects since 1998';
const bought: readonly Purchase[] = [
  { purchaseId: 'p-1', personId: 'person-1', purchasedOn: '2026-03-01', amountMinor: 90_000, currency: 'EUR' },
];

function withClient(purchases: readonly Purchase[] = bought) {
  const asked = inquiry({ vicLevel: 'client' });
  const ports = houseInMemory({ person: person({ vicLevel: 'client' }), inquiries: [asked] });
  return { ...ports, purchases: { listOf: async () => purchases } };
}

describe('a level set by a manager', () => {
  it('reaches the open inquiry: its target is planned again, and its workflow hears of it', async () => {
    const ports = withClient();
    await qualifyInquiry(ports, 'inq-1', monday10);
    await assignAdvisor(ports, 'inq-1', monday10);
    expect(ports.inquiry().firstResponse?.targetMinutes).toBe(480);
    const { inquiries } = await setGrants(ports, ports.house, 'person-1', { level: 'vic', because }, author, monday10);
    expect(inquiries).toEqual(['inq-1']);
    expect(ports.inquiry()).toMatchObject({ vicLevel: 'vic', signals: [{ kind: 'rescored', byId: 'helene' }] });
    await planFirstResponse(ports, 'inq-1', monday10);
    expect(ports.inquiry().firstResponse?.targetMinutes).toBe(240);
  });

  it('is in the history with author, reason and last day; the event carries no reason', async () => {
    const ports = withClient();
    const change = { level: 'vic', vip: true, because, until: '2027-12-31' } as const;
    await setGrants(ports, ports.house, 'person-1', change, author, monday10);
    await setGrants(ports, ports.house, 'person-1', { level: null, because: 'Mistaken' }, author, monday10);
    const read = await readLevel(ports, ports.house, await ports.people.read('person-1'), monday10);
    expect(read.history).toMatchObject([
      { level: null, because: 'Mistaken', byId: 'helene' },
      { level: 'vic', vip: true, because, until: '2027-12-31', via: 'page' },
    ]);
    expect(read.known).toMatchObject({ level: 'client', ground: 'bought', vip: true });
    const [first] = ports.memory.said;
    expect(first).toMatchObject({ name: 'client-grants-set.v1', data: { level: 'vic', vip: 'yes', byId: 'helene' } });
    expect(JSON.stringify(ports.memory.said)).not.toContain(because);
  });

  it('is read by inquiries that come later', async () => {
    const ports = withClient([]);
    await setGrants(ports, ports.house, 'person-1', { level: 'top-vic', vip: true, because }, author, monday10);
    await qualifyInquiry(ports, 'inq-1', monday10);
    expect(ports.inquiry()).toMatchObject({ vicLevel: 'top-vic', vip: true });
  });

  it('leaves a closed inquiry as it was served', async () => {
    const ports = withClient();
    await qualifyInquiry(ports, 'inq-1', monday10);
    ports.memory.inquiries.set('inq-1', { ...ports.inquiry(), status: 'closed' });
    const { inquiries } = await setGrants(ports, ports.house, 'person-1', { level: 'vic', because }, author, monday10);
    expect(inquiries).toEqual([]);
    expect(ports.inquiry().vicLevel).toBe('client');
  });
});
