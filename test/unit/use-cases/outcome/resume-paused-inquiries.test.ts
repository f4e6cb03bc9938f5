import { describe, expect, it } from 'vitest';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { JobToBeDone, Qualification } from '#domain/qualification/qualification.ts';
import type { LetterFacts } from '#ports/letters.ts';
import type { Purchase } from '#ports/purchase-repository.ts';
import { resumePausedInquiries } from '#use-cases/outcome/resume-paused-inquiries.ts';
import { sendRelance } from '#use-cases/relances/send-relance.ts';
import { awaitingChoice, houseWith, paris } from '../../ports/client-life.ts';
import type { HouseInMemory } from '../../ports/memory-house.ts';

const reopensAt = '2027-03-01T09:30:00.000Z';

function paused(parts: Partial<Inquiry> = {}): Inquiry {
  return awaitingChoice({
    status: 'paused',
    clientWait: undefined,
    proposal: undefined,
    pauseReason: 'silent',
    pausedAt: paris(24, '10:00'),
    reopensAt,
    ...parts,
  });
}

const bought = (purchasedOn: string, amountMinor = 400_000): Purchase => ({
  purchaseId: `till-${purchasedOn}-${amountMinor}`,
  personId: 'person-1',
  purchasedOn,
  amountMinor,
  currency: 'EUR',
});

const qualified = (parts: Partial<Qualification>): Qualification => ({
  verdict: 'qualified',
  points: 70,
  level: 'promising',
  reasons: [],
  missing: [],
  confidence: 'high',
  jobToBeDone: 'discovery',
  language: 'fr',
  detectedLanguage: 'fr',
  policyVersion: 'test',
  scoredAt: paris(23, '10:00'),
  ...parts,
});

async function resumed(parts: Partial<Inquiry>, purchases: readonly Purchase[] = []) {
  const ports = houseWith(paused(parts));
  ports.memory.purchases.push(...purchases);
  await resumePausedInquiries(ports, reopensAt);
  const woken = ports.memory.said.find((event) => event.name === 'inquiry-woken.v1');
  const because = woken?.name === 'inquiry-woken.v1' ? woken.data.because : undefined;
  return { ports, because, inquiry: ports.inquiry() };
}

/** The reprise that leaves, if one does. */
async function repriseOf(ports: HouseInMemory): Promise<LetterFacts | undefined> {
  const written: LetterFacts[] = [];
  const outbox: HouseInMemory['outbox'] = {
    ...ports.outbox,
    store(letter, at) {
      written.push(letter.facts);
      return ports.outbox.store(letter, at);
    },
  };
  ports.memory.inquiries.set('inq-1', { ...ports.inquiry(), signals: [] });
  await sendRelance({ ...ports, outbox }, 'inq-1', reopensAt);
  return written.find(({ kind }) => kind === 'relance');
}

const about = (jobToBeDone: JobToBeDone, desiredOn?: string): Partial<Inquiry> => ({
  qualification: qualified({ jobToBeDone }),
  answers: { ...paused().answers, desiredOn },
});

describe('a reprise', () => {
  it('does not come to whoever bought since: the inquiry ends, and no letter leaves', async () => {
    const { inquiry, because } = await resumed({}, [bought('2026-12-18')]);
    expect([because, inquiry.closing, inquiry.clientWait]).toEqual(['purchase-since', 'dormant', undefined]);
  });

  it('comes to whoever bought before they wrote, or returned what they bought', async () => {
    expect((await resumed({}, [bought('2026-10-02')])).because).toBe('date');
    const returned = [bought('2026-12-18'), bought('2026-12-28', -400_000)];
    expect((await resumed({}, returned)).because).toBe('date');
  });

  it('does not leave either when they bought between the day and the letter', async () => {
    const { ports } = await resumed({});
    ports.memory.purchases.push(bought('2027-02-28'));
    expect(await repriseOf(ports)).toBeUndefined();
    expect(ports.inquiry().clientWait?.steps).toMatchObject([{ outcome: 'cancelled', because: 'purchase-since' }]);
  });

  it('does not come once the day they had in mind is over, unless they asked for this date', async () => {
    expect((await resumed(about('personal-pleasure', '2026-12-24'))).because).toBe('occasion-passed');
    const agreed = await resumed({ ...about('personal-pleasure', '2026-12-24'), pauseReason: 'later' });
    expect(agreed.because).toBe('date');
    expect((await resumed(about('personal-pleasure', '2027-05-08'))).because).toBe('date');
  });

  it('does not come to whoever showed no sincere sign', async () => {
    const offTarget = { qualification: qualified({ verdict: 'off-target' }) } as const;
    expect((await resumed(offTarget)).because).toBe('no-sincere-sign');
    expect((await resumed({ suspicions: ['trap-filled'] })).because).toBe('no-sincere-sign');
    const stop = { qualification: qualified({ kind: 'stop-request' }) } as const;
    expect((await resumed(stop)).because).toBe('no-sincere-sign');
  });

  it('names a gift or an occasion only while its day lies ahead', async () => {
    const namesMatter = async (parts: Partial<Inquiry>) => {
      const facts = await repriseOf((await resumed(parts)).ports);
      return facts?.kind === 'relance' ? facts.namesMatter : undefined;
    };
    expect(await namesMatter(about('gift'))).toBe(false);
    expect(await namesMatter(about('gift', '2027-05-08'))).toBe(true);
    expect(await namesMatter(about('collection'))).toBe(true);
  });

  it('remembers why the inquiry was paused, so that the letter can say that it comes as agreed', async () => {
    const { inquiry } = await resumed({ pauseReason: 'later' });
    expect(inquiry.clientWait?.pausedBecause).toBe('later');
  });
});

it('a relance of a wait does not leave once the client has bought', async () => {
  const ports = houseWith(awaitingChoice());
  ports.memory.purchases.push(bought('2026-11-24'));
  await sendRelance(ports, 'inq-1', paris(25, '11:30'));
  expect(ports.saidNames()).toContain('relance-cancelled.v1');
  expect(ports.mailer.left.filter((key) => key.startsWith('inq-1.w1'))).toEqual([]);
});
