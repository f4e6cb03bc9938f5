import { describe, expect, it } from 'vitest';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { Letter } from '#ports/letters.ts';
import { assignAdvisor } from '#use-cases/assignment/assign-advisor.ts';
import { holdForDutyManager } from '#use-cases/assignment/hold-for-duty-manager.ts';
import { releaseHeldInquiries } from '#use-cases/assignment/release-held-inquiries.ts';
import { applyStaffCommand } from '#use-cases/choices/apply-staff-command.ts';
import { commitChoice } from '#use-cases/choices/commit-choice.ts';
import { sendRelance } from '#use-cases/relances/send-relance.ts';
import { awaitingChoice, houseWith, paris } from '../../ports/client-life.ts';
import { monday10 } from '../../ports/house.ts';
import { type HouseInMemory, houseInMemory } from '../../ports/memory-house.ts';
import { inquiry, person, qualifiedAs } from '../../ports/samples.ts';

const complaint = qualifiedAs('complaint');

/** Every letter that leaves while `run` is under way. */
async function lettersOf(ports: HouseInMemory, run: (ports: HouseInMemory) => Promise<unknown>): Promise<Letter[]> {
  const letters: Letter[] = [];
  const outbox: HouseInMemory['outbox'] = {
    ...ports.outbox,
    store(letter, storedAt) {
      letters.push(letter);
      return ports.outbox.store(letter, storedAt);
    },
  };
  await run({ ...ports, outbox });
  return letters;
}

/** Camille has answered; nobody has said that it is resolved. */
function answered(parts: Partial<Inquiry> = {}): HouseInMemory {
  const response = {
    at: monday10,
    byId: 'camille',
    choice: 'answered',
    channel: 'call',
    businessMinutes: 10,
    calendarMinutes: 10,
    marginMinutes: 110,
    withinTarget: true,
  } as const;
  const clientWait = { waitNumber: 1, moment: 'choice', startedAt: monday10, steps: [], care: 'unresolved' } as const;
  return houseWith(awaitingChoice({ qualification: complaint, proposal: undefined, response, clientWait, ...parts }));
}

describe('a complaint', () => {
  it('of a client without an advisor goes to the duty manager, by name and for good', async () => {
    const ports = houseInMemory({ inquiries: [inquiry({ qualification: complaint })] });
    expect(await assignAdvisor(ports, 'inq-1', monday10)).toEqual({ outcome: 'held' });
    await holdForDutyManager(ports, 'inq-1', monday10);
    expect(ports.inquiry()).toMatchObject({
      heldBecause: 'complaint',
      owner: { ownerId: 'helene', because: 'complaint' },
      firstResponse: { targetMinutes: 120 },
    });
    await releaseHeldInquiries(ports, monday10);
    expect(ports.inquiry().owner?.ownerId).toBe('helene');
  });

  it('of a client whom an advisor knows goes to that advisor', async () => {
    const known = person({ advisorId: 'hugo' });
    const ports = houseInMemory({ person: known, inquiries: [inquiry({ qualification: complaint })] });
    expect(await assignAdvisor(ports, 'inq-1', monday10)).toEqual({ outcome: 'assigned' });
    expect(ports.inquiry().owner).toMatchObject({ ownerId: 'hugo', because: 'continuity' });
  });

  it('that was answered begins a wait without relance, offer or time', async () => {
    const pendingChoice = { choice: 'answered', byId: 'camille', at: monday10, undoUntil: monday10 } as const;
    const ports = answered({ status: 'responded', pendingChoice, clientWait: undefined });
    await commitChoice(ports, 'inq-1', monday10);
    expect(ports.inquiry()).toMatchObject({ status: 'awaiting-client', clientWait: { care: 'unresolved' } });
    const letters = await lettersOf(ports, async (watched) => {
      for (const day of ['24', '25', '26', '27']) await sendRelance(watched, 'inq-1', paris(Number(day), '11:00'));
    });
    expect(letters.map(({ facts }) => facts.kind)).toEqual(['care-reminder']);
    expect(ports.inquiry().proposal).toBeUndefined();
  });

  it('that nobody resolves becomes the duty manager’s, who owes an answer again', async () => {
    const ports = answered();
    for (const at of [paris(26, '11:00'), paris(30, '11:00'), '2026-12-07T10:00:00.000Z', '2026-12-08T10:00:00.000Z']) {
      await sendRelance(ports, 'inq-1', at);
    }
    expect(ports.inquiry()).toMatchObject({
      status: 'awaiting-first-response',
      owner: { ownerId: 'helene', because: 'escalated' },
      response: undefined,
      earlierResponses: [{ byId: 'camille' }],
    });
  });

  it('that is resolved is asked about once, some days later, and then closed without a reprise', async () => {
    const ports = answered();
    const about = { house: ports.house, inquiry: ports.inquiry(), byId: 'camille' };
    await applyStaffCommand(ports, about, { act: 'resolve', gestureMinor: 12_000 }, monday10);
    expect(ports.inquiry()).toMatchObject({
      clientWait: { care: 'resolved', waitNumber: 2 },
      care: { resolvedById: 'camille', gestures: [{ amountMinor: 12_000, byId: 'camille' }] },
    });
    ports.memory.inquiries.set('inq-1', { ...ports.inquiry(), signals: [] });
    const letters = await lettersOf(ports, async (watched) => {
      for (const day of ['25', '27', '30']) await sendRelance(watched, 'inq-1', paris(Number(day), '11:00'));
    });
    expect(letters.map(({ facts }) => facts.kind)).toEqual(['care-question']);
    expect(letters[0]).toMatchObject({ contactClass: 'relational' });
    await sendRelance(ports, 'inq-1', '2026-12-16T10:00:00.000Z');
    expect(ports.inquiry().closing).toBe('resolved');
  });
});
