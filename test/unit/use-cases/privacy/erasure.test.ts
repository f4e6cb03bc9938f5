import { describe, expect, it } from 'vitest';
import { retentionEnd } from '#domain/privacy/retention.ts';
import { undoWithdrawal } from '#use-cases/consent/undo-withdrawal.ts';
import { applyRetention, reviewRetention } from '#use-cases/privacy/apply-retention.ts';
import { askForErasure } from '#use-cases/privacy/ask-for-erasure.ts';
import { carryOutErasures } from '#use-cases/privacy/carry-out-erasures.ts';
import { exportClient } from '#use-cases/privacy/export-client.ts';
import { monday10 } from '../../ports/house.ts';
import { houseInMemory } from '../../ports/memory-house.ts';
import { inquiry, person } from '../../ports/samples.ts';

const client = { cause: 'client', byId: 'person-1' } as const;
const minutesOn = (minutes: number) => new Date(Date.parse(monday10) + minutes * 60_000).toISOString();
const closed = (at: string) =>
  inquiry({ status: 'closed', closing: 'without-sale', closedAt: at, receivedAt: at, personId: 'person-1' });
const lived = () => houseInMemory({ person: person({ personId: 'person-1' }), inquiries: [closed(monday10)] });

describe('an erasure', () => {
  it('withdraws the consent at once, waits for the minutes to take it back, and then removes who they were', async () => {
    const ports = lived();
    const asked = await askForErasure(ports, await ports.people.read('person-1'), client, monday10);
    expect(asked.dueAt).toBe(minutesOn(10));
    expect((await ports.people.read('person-1')).consentWithdrawnAt).toBe(monday10);
    expect((await carryOutErasures(ports, minutesOn(9))).erased).toEqual([]);
    expect((await carryOutErasures(ports, minutesOn(60))).erased).toEqual(['person-1']);
    const left = await ports.people.read('person-1');
    expect(left).toMatchObject({ email: 'person-1@erased.invalid', erasedAt: minutesOn(60), consents: [] });
    expect(left.fullName).not.toContain('Saint-Aubin');
    expect(ports.memory.contents.size).toBe(0);
    expect(ports.inquiry().erasedAt).toBe(minutesOn(60));
    expect(ports.saidNames()).toContain('person-erased.v1');
  });

  it('is confirmed by one letter', async () => {
    const ports = lived();
    await askForErasure(ports, await ports.people.read('person-1'), client, monday10);
    await carryOutErasures(ports, minutesOn(60));
    await carryOutErasures(ports, minutesOn(120));
    expect(ports.mailer.left).toEqual([`inq-1.erasure-${Date.parse(monday10)}`]);
  });

  it('waits until an open inquiry has ended', async () => {
    const ports = houseInMemory({
      person: person({ personId: 'person-1' }),
      inquiries: [inquiry({ personId: 'person-1', status: 'awaiting-first-response' })],
    });
    await askForErasure(ports, await ports.people.read('person-1'), client, monday10);
    expect(ports.inquiry().pendingChoice?.choice).toBe('consent-withdrawn');
    expect((await carryOutErasures(ports, minutesOn(60))).waiting).toEqual(['person-1']);
    expect((await ports.people.read('person-1')).erasedAt).toBeUndefined();
  });

  it('is dropped when the client takes the withdrawal back, and can be asked for again', async () => {
    const ports = lived();
    await askForErasure(ports, await ports.people.read('person-1'), client, monday10);
    await undoWithdrawal(ports, await ports.people.read('person-1'), minutesOn(5));
    expect((await carryOutErasures(ports, minutesOn(60))).abandoned).toEqual(['person-1']);
    expect((await ports.people.read('person-1')).erasureAskedAt).toBeUndefined();
    await askForErasure(ports, await ports.people.read('person-1'), client, minutesOn(90));
    expect((await carryOutErasures(ports, minutesOn(180))).erased).toEqual(['person-1']);
  });

  it('asked for twice is one, and done twice changes nothing', async () => {
    const ports = lived();
    const first = await askForErasure(ports, await ports.people.read('person-1'), client, monday10);
    const again = await askForErasure(ports, await ports.people.read('person-1'), client, minutesOn(5));
    expect(again.askedAt).toBe(first.askedAt);
    await carryOutErasures(ports, minutesOn(60));
    const done = await askForErasure(ports, await ports.people.read('person-1'), client, minutesOn(90));
    expect(done.erasedAt).toBe(minutesOn(60));
    expect(ports.saidNames().filter((name) => name === 'person-erased.v1')).toHaveLength(1);
  });
});

describe('a copy of the data', () => {
  it('has the profile, the words and the inquiries with their history', async () => {
    const ports = lived();
    const copy = await exportClient(ports, await ports.people.read('person-1'), monday10);
    expect(copy.stored.person).toHaveLength(1);
    expect(JSON.stringify(copy.stored.content)).toContain('message');
    expect(copy.inquiries).toHaveLength(1);
    expect(copy).toMatchObject({ exportedAt: monday10, personId: 'person-1' });
  });
});

describe('the retention', () => {
  const { retention } = houseInMemory().house.policy;
  const day = 86_400_000;
  const later = (days: number) => new Date(Date.parse(monday10) + days * day).toISOString();

  it('ends at the policy’s days after the latest act, and is longer for whoever bought', () => {
    const one = closed(monday10);
    expect(retentionEnd({ inquiries: [one], purchasedOn: [] }, retention)).toBe(later(retention.prospectDays));
    const sold = retentionEnd({ inquiries: [one], purchasedOn: [monday10.slice(0, 10)] }, retention) ?? '';
    expect(sold).toBe(later(retention.clientDays));
    const pitch = { ...one, qualification: { verdict: 'off-target' } } as never;
    expect(retentionEnd({ inquiries: [pitch], purchasedOn: [] }, retention)).toBe(later(retention.offTargetDays));
  });

  it('does not end while something is open or waits for a day', () => {
    const open = inquiry({ status: 'awaiting-client' });
    const dated = inquiry({ status: 'paused', reopensAt: later(10) });
    expect(retentionEnd({ inquiries: [open], purchasedOn: [] }, retention)).toBeUndefined();
    expect(retentionEnd({ inquiries: [dated], purchasedOn: [] }, retention)).toBeUndefined();
  });

  it('erases nobody a day early, and everybody at its end, without a letter', async () => {
    const ports = lived();
    const end = later(retention.prospectDays);
    const early = new Date(Date.parse(end) - day).toISOString();
    expect((await applyRetention(ports, early)).ended).toEqual([]);
    expect((await reviewRetention(ports, end)).ended).toEqual([{ personId: 'person-1', endedAt: end }]);
    expect((await ports.people.read('person-1')).erasureAskedAt).toBeUndefined();
    await applyRetention(ports, end);
    expect((await carryOutErasures(ports, end)).erased).toEqual(['person-1']);
    expect(ports.mailer.left).toEqual([]);
  });
});
