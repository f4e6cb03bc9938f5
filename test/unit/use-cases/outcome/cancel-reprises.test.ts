import { describe, expect, it } from 'vitest';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { Purchase } from '#ports/purchase-repository.ts';
import { cancelReprises } from '#use-cases/outcome/cancel-reprises.ts';
import { resumePausedInquiries } from '#use-cases/outcome/resume-paused-inquiries.ts';
import { monday10 } from '../../ports/house.ts';
import { houseInMemory } from '../../ports/memory-house.ts';
import { inquiry } from '../../ports/samples.ts';

const december = '2026-12-15T10:00:00.000Z';
const march = '2027-03-01T08:00:00.000Z';
const owner = {
  ownerId: 'camille',
  kind: 'advisor',
  assignmentNumber: 1,
  since: monday10,
  because: 'continuity',
} as const;

const paused = (parts: Partial<Inquiry> = {}) =>
  inquiry({ status: 'paused', pauseReason: 'premature', pausedAt: monday10, reopensAt: march, owner, ...parts });

const bought = (parts: Partial<Purchase> = {}): Purchase => ({
  purchaseId: 'p-1',
  personId: 'person-1',
  purchasedOn: '2026-12-12',
  amountMinor: 1_250_000,
  currency: 'EUR',
  category: 'watches',
  ...parts,
});

const said = (name: string, data: object, inquiryId?: string) => ({
  eventId: 'evt-1',
  name,
  occurredAt: december,
  correlationId: 'person-1',
  personId: 'person-1',
  inquiryId,
  data,
});

async function afterPurchase(purchase: Partial<Purchase>, parts: Partial<Inquiry> = {}) {
  const ports = houseInMemory({ inquiries: [paused(parts)] });
  ports.memory.purchases.push(bought(purchase));
  const result = await cancelReprises(ports, said('purchase-recorded.v1', {}), december);
  return { ports, ...result };
}

describe('a purchase', () => {
  it('cancels the reprise of the paused inquiry about the same: nobody writes in March about the gift of December', async () => {
    const { ports, cancelled } = await afterPurchase({});
    expect(cancelled).toEqual(['inq-1']);
    expect(ports.inquiry()).toMatchObject({
      status: 'paused',
      repriseCancelledBy: { because: 'purchase', relatedId: 'p-1' },
    });
    expect(ports.inquiry().reopensAt).toBeUndefined();
    expect(ports.memory.said).toMatchObject([
      {
        name: 'reprise-cancelled.v1',
        data: { because: 'purchase', relatedId: 'p-1', asks: false, wouldReopenAt: march },
      },
    ]);
    expect([...ports.outbox.entries.keys()]).toEqual(['inq-1.reprise-cancelled-p-1.camille']);
    expect(await resumePausedInquiries(ports, march)).toEqual({ woken: 0 });
  });

  it.each([
    ['of another category asks its owner', { category: 'leather' }, true],
    ['whose category nobody stated cancels it', { category: undefined }, false],
  ])('%s', async (_what, purchase, asks) => {
    const { ports } = await afterPurchase(purchase);
    expect(ports.memory.said).toMatchObject([{ data: { asks } }]);
    expect(ports.inquiry().reopensAt).toBeUndefined();
  });

  it.each([
    ['before the inquiry', { purchasedOn: '2026-11-01' }],
    ['that is a return', { amountMinor: -1_250_000 }],
  ])('%s changes nothing', async (_what, purchase) => {
    const { ports, cancelled } = await afterPurchase(purchase);
    expect(cancelled).toEqual([]);
    expect(ports.inquiry().reopensAt).toBe(march);
  });

  it('that is heard of twice is one letter', async () => {
    const { ports } = await afterPurchase({});
    await cancelReprises(ports, said('purchase-recorded.v1', {}), december);
    expect(ports.memory.said).toHaveLength(1);
    expect(ports.outbox.entries.size).toBe(1);
  });

  it('that nobody heard of is found when the date comes', async () => {
    const ports = houseInMemory({ inquiries: [paused()] });
    ports.memory.purchases.push(bought());
    await resumePausedInquiries(ports, march);
    expect(ports.inquiry()).toMatchObject({ closing: 'dormant' });
    expect(ports.memory.said).toMatchObject([{ name: 'inquiry-woken.v1', data: { because: 'purchase-since' } }]);
  });
});

describe('a new inquiry', () => {
  const later = (parts: Partial<Inquiry> = {}) =>
    inquiry({ inquiryId: 'inq-2', receivedAt: december, status: 'awaiting-first-response', owner, ...parts });

  async function afterInquiry(parts: Partial<Inquiry> = {}, verdict = 'qualified') {
    const ports = houseInMemory({ inquiries: [paused(), later(parts)] });
    const data = {
      verdict,
      points: 80,
      vicLevel: 'new',
      offTargetKind: null,
      jobToBeDone: 'gift',
      policyVersion: 'test',
    };
    return { ports, ...(await cancelReprises(ports, said('inquiry-qualified.v1', data, 'inq-2'), december)) };
  }

  it('about the same cancels the reprise of the paused one', async () => {
    const { ports, cancelled } = await afterInquiry();
    expect(cancelled).toEqual(['inq-1']);
    expect(ports.inquiry().repriseCancelledBy).toEqual({ because: 'new-inquiry', relatedId: 'inq-2' });
  });

  it('about something else, or an advertisement, leaves it', async () => {
    expect(
      (await afterInquiry({ answers: { intent: 'gift', category: 'leather', acceptsByAppointment: true } })).cancelled,
    ).toEqual([]);
    expect((await afterInquiry({}, 'off-target')).cancelled).toEqual([]);
  });

  it('that is open puts the reprise of any other off, a week at a time', async () => {
    const { ports } = await afterInquiry({
      answers: { intent: 'gift', category: 'leather', acceptsByAppointment: true },
      owner: { ...owner, since: '2027-02-20T08:00:00.000Z' },
    });
    expect(await resumePausedInquiries(ports, march)).toEqual({ woken: 0 });
    expect(ports.inquiry().reopensAt).toBe('2027-03-08T08:00:00.000Z');
    ports.memory.inquiries.set('inq-2', { ...ports.inquiry('inq-2'), status: 'closed', closing: 'without-sale' });
    expect(await resumePausedInquiries(ports, '2027-03-08T08:00:00.000Z')).toEqual({ woken: 1 });
  });

  it('that has stood still for two months puts nothing off, and its advisor resumes the other', async () => {
    const { ports } = await afterInquiry({
      answers: { intent: 'gift', category: 'leather', acceptsByAppointment: true },
      owner: { ...owner, ownerId: 'hugo', since: december },
    });
    expect(await resumePausedInquiries(ports, march)).toEqual({ woken: 1 });
    expect(ports.inquiry().owner).toMatchObject({ ownerId: 'hugo', because: 'one-client', assignmentNumber: 2 });
  });
});
