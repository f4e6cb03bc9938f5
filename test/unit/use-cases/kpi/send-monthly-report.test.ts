import { expect, test } from 'vitest';
import { definitionOf } from '#domain/kpi/measure.ts';
import type { Letter } from '#ports/letters.ts';
import type { Outbox, OutboxEntry } from '#ports/outbox.ts';
import { type MonthlyReportPorts, sendMonthlyReport } from '#use-cases/kpi/send-monthly-report.ts';
import { house } from '../../ports/house.ts';
import { memoryEventLog, memorySnapshots } from '../../ports/memory-kpi.ts';
import { inquiry } from '../../ports/samples.ts';
import { seededEvents } from '../../ports/seeded-events.ts';

const events = seededEvents({ seed: 3, people: 80, from: '2026-09-01', days: 60 });

const chosen = { month: '2026-09', lever: 'confirmed-appointments', byId: 'helene', at: '2026-10-01T09:00:00.000Z' };

function portsOf(): { ports: MonthlyReportPorts; stored: Letter[] } {
  const stored: Letter[] = [];
  const entries = new Map<string, OutboxEntry>();
  const outbox = {
    find: async (letter: Letter) => entries.get(letter.mailKey),
    store: async (letter: Letter) => {
      stored.push(letter);
      // Sent as soon as it is stored: the test checks which letters are written, and how often.
      const entry = { status: 'SENT', subject: '' } as unknown as OutboxEntry;
      entries.set(letter.mailKey, entry);
      return entry;
    },
  } as unknown as Outbox;
  const ports = {
    outbox,
    mailer: { send: async () => {} },
    people: { isSuppressed: async () => false },
    events: memoryEventLog(events),
    snapshots: memorySnapshots(),
    houses: { read: async () => house() },
    inquiries: { listOpen: async () => [stuck, stuck, stuck] },
    levers: { find: async (month: string) => (month === '2026-09' ? chosen : undefined) },
  } as unknown as MonthlyReportPorts;
  return { ports, stored };
}

/** The outcome of the meeting was asked for twice without an answer. */
const stuck = inquiry({
  status: 'awaiting-outcome',
  outcomeAskedAt: ['2026-10-20T08:00:00.000Z', '2026-10-22T08:00:00.000Z'],
});

test('is sent on the manager’s first working day of the month, and on no other', async () => {
  const { ports, stored } = portsOf();
  // Sunday 1 November 2026; Monday 2; Tuesday 3, in Paris.
  for (const at of ['2026-10-31T07:15:00.000Z', '2026-11-01T07:15:00.000Z', '2026-11-03T07:15:00.000Z']) {
    expect(await sendMonthlyReport(ports, at)).toEqual({ sent: 0 });
  }
  expect(stored).toEqual([]);
  await sendMonthlyReport(ports, '2026-11-02T07:15:00.000Z');
  expect(stored.map(({ mailKey }) => mailKey)).toEqual(['monthly-report.2026-10.helene']);
});

test('is sent once per manager and month, however often it runs', async () => {
  const { ports, stored } = portsOf();
  for (let run = 1; run <= 3; run += 1) await sendMonthlyReport(ports, '2026-11-02T07:15:00.000Z');
  expect(stored).toHaveLength(1);
});

test('covers the past month: its figures, the broken promises first, those that changed, and what is blocked now', async () => {
  const { ports, stored } = portsOf();
  await sendMonthlyReport(ports, '2026-11-02T07:15:00.000Z');
  const facts = stored[0]?.facts;
  if (facts?.kind !== 'monthly-report') throw new Error('Not a report.');
  expect([facts.from, facts.to]).toEqual(['2026-10-01', '2026-10-31']);
  expect(facts.headline.map(({ name }) => name)).toHaveLength(6);
  const received = events.filter(
    ({ name, occurredAt }) =>
      name === 'inquiry-received.v1' && occurredAt >= '2026-09-30T22:00' && occurredAt < '2026-10-31T23:00',
  ).length;
  const offTarget = facts.headline.find(({ name }) => name === 'off-target-share');
  expect(offTarget?.now.n).toBeGreaterThan(received * 0.8);
  expect(offTarget?.now.n).toBeLessThanOrEqual(received);
  for (const { name, now, before } of facts.moved) {
    expect(facts.headline.map((one) => one.name)).not.toContain(name);
    expect(now.value).not.toBe(before.value);
  }
  expect(facts.levers.length).toBeGreaterThan(0);
  expect(facts.levers.length).toBeLessThanOrEqual(3);
  expect(facts.levers.every(({ name, now }) => now.n >= definitionOf(name).minimumN)).toBe(true);
  expect(facts.decided?.choice.lever).toBe('confirmed-appointments');
  expect(facts.decided?.now.n).toBeGreaterThan(0);
  expect(facts.blockages).toEqual([{ what: 'outcome-missing', count: 3 }]);
});
