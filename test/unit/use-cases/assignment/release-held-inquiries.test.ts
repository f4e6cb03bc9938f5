import { describe, expect, it } from 'vitest';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { assignAdvisor } from '#use-cases/assignment/assign-advisor.ts';
import { holdForDutyManager } from '#use-cases/assignment/hold-for-duty-manager.ts';
import { releaseHeldInquiries } from '#use-cases/assignment/release-held-inquiries.ts';
import { advisor, house, monday10 } from '../../ports/house.ts';
import { houseInMemory } from '../../ports/memory-house.ts';
import { inquiry, person } from '../../ports/samples.ts';

const later = '2026-11-23T10:00:00.000Z';

/** Three held inquiries, of which the last stored came first; one advisor with this many places. */
async function heldHouse(capacity: number, parts: Partial<Inquiry> = {}) {
  const minutes = [30, 20, 10];
  const inquiries = minutes.map((minute, index) =>
    inquiry({
      inquiryId: `inq-${index + 1}`,
      personId: `person-${index + 1}`,
      receivedAt: `2026-11-23T08:${minute}:00.000Z`,
      ...parts,
    }),
  );
  const ports = houseInMemory({ inquiries, house: house([advisor('camille', { capacity })]) });
  ports.memory.loads.set('camille', capacity);
  for (const { personId } of inquiries) ports.memory.people.set(personId, person({ personId }));
  for (const { inquiryId } of inquiries) await holdForDutyManager(ports, inquiryId, monday10);
  return ports;
}

const owners = (ports: Awaited<ReturnType<typeof heldHouse>>) =>
  ['inq-1', 'inq-2', 'inq-3'].map((inquiryId) => ports.inquiry(inquiryId).owner?.ownerId);

describe('held inquiries', () => {
  it('have every candidate stored with the reasons against each', async () => {
    const ports = await heldHouse(1);
    expect(ports.memory.figures[0]).toMatchObject({
      assignmentNumber: 1,
      candidates: [{ advisorId: 'camille', excludedBecause: ['at-capacity'] }],
    });
  });

  it('Chatwoot #5672: are released in the order of arrival, one for each free place', async () => {
    const ports = await heldHouse(2);
    expect(await releaseHeldInquiries(ports, later)).toEqual({ released: 0 });
    ports.memory.loads.set('camille', 1);
    expect(await releaseHeldInquiries(ports, later)).toEqual({ released: 1 });
    expect(owners(ports)).toEqual(['helene', 'helene', 'camille']);
    ports.memory.loads.set('camille', 1);
    await releaseHeldInquiries(ports, later);
    expect(owners(ports)).toEqual(['helene', 'camille', 'camille']);
  });

  it('keep their start: the promise stays as the client was told', async () => {
    const ports = await heldHouse(1);
    const before = ports.inquiry('inq-3').firstResponse;
    ports.memory.loads.set('camille', 0);
    await releaseHeldInquiries(ports, later);
    const { firstResponse, owner, heldBecause, signals } = ports.inquiry('inq-3');
    expect(firstResponse).toMatchObject({ startedAt: before?.startedAt, deadlineAt: before?.deadlineAt });
    expect(owner).toMatchObject({ assignmentNumber: 2, because: 'only-eligible', previousOwnerId: 'helene' });
    expect([heldBecause, signals.map(({ kind }) => kind)]).toEqual([undefined, ['released']]);
    expect(ports.saidNames()).toContain('inquiry-released.v1');
  });

  it('are not overtaken by a later inquiry', async () => {
    const ports = await heldHouse(1);
    ports.memory.loads.set('camille', 0);
    ports.memory.inquiries.set('new', inquiry({ inquiryId: 'new', personId: 'new', receivedAt: later }));
    ports.memory.people.set('new', person({ personId: 'new' }));
    expect(await assignAdvisor(ports, 'new', later)).toEqual({ outcome: 'held' });
    expect(owners(ports)).toEqual(['helene', 'helene', 'camille']);
  });

  it('do not block others while no advisor can take them', async () => {
    const ports = await heldHouse(3);
    const first = ports.inquiry('inq-3');
    ports.memory.inquiries.set('inq-3', { ...first, answers: { ...first.answers, category: 'couture' } });
    ports.memory.loads.set('camille', 0);
    expect(await releaseHeldInquiries(ports, later)).toEqual({ released: 2 });
    expect(owners(ports)).toEqual(['camille', 'camille', 'helene']);
  });

  it.each([
    ['answered', { pendingChoice: { choice: 'answered', byId: 'helene', at: later, undoUntil: later } }],
    [
      'sent to a colleague',
      { signals: [{ signalId: 'sig-1', kind: 'handed-over', at: later, byId: 'helene', toId: 'camille' }] },
    ],
  ] as const)('stay with the person who has %s them', async (_what, parts) => {
    const ports = await heldHouse(1);
    ports.memory.inquiries.set('inq-3', { ...ports.inquiry('inq-3'), ...parts });
    ports.memory.loads.set('camille', 0);
    await releaseHeldInquiries(ports, later);
    expect(owners(ports)).toEqual(['helene', 'camille', 'helene']);
  });

  it('stay with the duty manager who added a note', async () => {
    const ports = await heldHouse(1);
    const words = ports.memory.contents.get('inq-3');
    const note = { at: later, byId: 'helene', kind: 'note', text: 'Je rappelle demain.' } as const;
    if (words !== undefined) ports.memory.contents.set('inq-3', { ...words, notes: [note] });
    ports.memory.loads.set('camille', 0);
    await releaseHeldInquiries(ports, later);
    expect(owners(ports)).toEqual(['helene', 'camille', 'helene']);
  });

  it('are assigned to one advisor once, even when several events report the free place', async () => {
    const ports = await heldHouse(1);
    ports.memory.loads.set('camille', 0);
    const results = await Promise.all(Array.from({ length: 8 }, () => releaseHeldInquiries(ports, later)));
    expect(results.reduce((sum, { released }) => sum + released, 0)).toBe(1);
    expect(ports.memory.loads.get('camille')).toBe(1);
  });
});

it('of incomplete inquiries are assigned once the client has completed them', async () => {
  const owner = {
    ownerId: 'helene',
    kind: 'duty-manager',
    assignmentNumber: 1,
    since: monday10,
    because: 'incomplete',
  } as const;
  const ports = houseInMemory({ inquiries: [inquiry({ owner, completions: 1 })], house: house([advisor('camille')]) });
  expect(await assignAdvisor(ports, 'inq-1', later)).toEqual({ outcome: 'assigned' });
  expect(ports.inquiry().owner).toMatchObject({ ownerId: 'camille', assignmentNumber: 2 });
  expect(ports.inquiry().releasedAt).toBeUndefined();
});
