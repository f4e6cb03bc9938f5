import { describe, expect, it } from 'vitest';
import { type Inquiry, InquiryChangedError } from '#domain/inquiry/inquiry.ts';
import { assignAdvisor } from '#use-cases/assignment/assign-advisor.ts';
import { holdForDutyManager } from '#use-cases/assignment/hold-for-duty-manager.ts';
import { advisor, house, monday10 } from '../../ports/house.ts';
import { type HouseInMemory, houseInMemory } from '../../ports/memory-house.ts';
import { inquiry, person } from '../../ports/samples.ts';

/** Inquiries of as many clients. */
const many = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    inquiry({ inquiryId: `inq-${index + 1}`, personId: `person-${index + 1}` }),
  );

function knowing(ports: HouseInMemory): HouseInMemory {
  for (const { personId } of ports.memory.inquiries.values()) ports.memory.people.set(personId, person({ personId }));
  return ports;
}

describe('an assignment', () => {
  it('sets one named owner, a deadline on that owner’s calendar, and every candidate’s figures', async () => {
    const ports = houseInMemory({ inquiries: [inquiry()] });
    expect(await assignAdvisor(ports, 'inq-1', monday10)).toEqual({ outcome: 'assigned' });
    const { owner, firstResponse, status } = ports.inquiry();
    expect(status).toBe('awaiting-first-response');
    expect(owner).toMatchObject({ kind: 'advisor', assignmentNumber: 1, because: 'largest-shortfall' });
    // Four business hours from 10:00, with lunch from 13:00 to 14:00.
    expect(firstResponse?.deadlineAt).toBe('2026-11-23T14:00:00.000Z');
    expect(ports.memory.figures[0]?.candidates.map((one) => one.advisorId).toSorted()).toEqual(['camille', 'hugo']);
    expect(ports.saidNames()).toEqual(['advisor-assigned.v1', 'first-response-planned.v1']);
  });

  it('keeps its owner when the step is retried', async () => {
    const ports = houseInMemory({ inquiries: [inquiry()] });
    await assignAdvisor(ports, 'inq-1', monday10);
    const first = ports.inquiry();
    expect(await assignAdvisor(ports, 'inq-1', monday10)).toEqual({ outcome: 'assigned' });
    expect(ports.inquiry()).toEqual(first);
    expect([...ports.memory.loads.values()]).toEqual([1]);
  });

  it('goes to the next advisor when the last place was taken a moment earlier', async () => {
    const team = [advisor('camille', { capacity: 1 }), advisor('hugo', { capacity: 1 })];
    const ports = houseInMemory({ inquiries: [inquiry()], house: house(team) });
    let chosenFirst = '';
    const change = ports.inquiries.change;
    ports.inquiries.change = async (before, wanted) => {
      if (chosenFirst === '') {
        chosenFirst = wanted.claim?.advisorId ?? '';
        ports.memory.loads.set(chosenFirst, 1);
      }
      return change(before, wanted);
    };
    expect(await assignAdvisor(ports, 'inq-1', monday10)).toEqual({ outcome: 'assigned' });
    expect(ports.inquiry().owner?.ownerId).toBe(chosenFirst === 'camille' ? 'hugo' : 'camille');
    expect(Math.max(...ports.memory.loads.values())).toBe(1);
  });

  it('is held when everybody filled up meanwhile, and nobody is over their capacity', async () => {
    const team = [advisor('camille', { capacity: 2 }), advisor('hugo', { capacity: 1 })];
    const ports = knowing(houseInMemory({ inquiries: many(5), house: house(team) }));
    const outcomes = await Promise.all(many(5).map((one) => assignAdvisor(ports, one.inquiryId, monday10)));
    expect(outcomes.filter((one) => one.outcome === 'assigned')).toHaveLength(3);
    expect(ports.memory.loads).toEqual(
      new Map([
        ['camille', 2],
        ['hugo', 1],
      ]),
    );
  });

  it('is not decided on data that changed meanwhile', async () => {
    const ports = houseInMemory({ inquiries: [inquiry()] });
    ports.meanwhile.once = () => ports.memory.inquiries.set('inq-1', { ...ports.inquiry(), version: 2 });
    await expect(assignAdvisor(ports, 'inq-1', monday10)).rejects.toThrow(InquiryChangedError);
    expect(ports.memory.loads.size).toBe(0);
  });
});

describe('a client who has an advisor', () => {
  it('is assigned to that advisor again, even without a free place', async () => {
    const team = [advisor('camille', { capacity: 1 }), advisor('hugo')];
    const ports = houseInMemory({
      inquiries: [inquiry()],
      house: house(team),
      person: person({ advisorId: 'camille' }),
    });
    ports.memory.loads.set('camille', 1);
    await assignAdvisor(ports, 'inq-1', monday10);
    expect(ports.inquiry().owner).toMatchObject({ ownerId: 'camille', because: 'continuity' });
    expect(ports.memory.loads.get('camille')).toBe(2);
  });

  it('whose advisor left the house is assigned to a colleague', async () => {
    const team = [advisor('camille', { active: false }), advisor('hugo')];
    const ports = houseInMemory({
      inquiries: [inquiry()],
      house: house(team),
      person: person({ advisorId: 'camille' }),
    });
    await assignAdvisor(ports, 'inq-1', monday10);
    expect(ports.inquiry().owner?.ownerId).toBe('hugo');
  });
});

describe('a client who has another inquiry open', () => {
  const owned = (ownerId: string, parts: Partial<Inquiry> = {}) =>
    inquiry({
      inquiryId: 'inq-0',
      status: 'awaiting-first-response',
      owner: { ownerId, kind: 'advisor', assignmentNumber: 1, since: monday10, because: 'largest-shortfall' },
      ...parts,
    });
  const full = [advisor('camille', { capacity: 1 }), advisor('hugo')];

  it('is served by the same advisor, full as they are, whoever is on record', async () => {
    const ports = houseInMemory({
      inquiries: [owned('camille'), inquiry()],
      house: house(full),
      person: person({ advisorId: 'hugo' }),
    });
    ports.memory.loads.set('camille', 1);
    await assignAdvisor(ports, 'inq-1', monday10);
    expect(ports.inquiry().owner).toMatchObject({ ownerId: 'camille', because: 'continuity' });
  });

  it('is not bound by one that rests, nor by an advisor who has left', async () => {
    const paused = owned('camille', { status: 'paused', pausedAt: monday10 });
    const ports = houseInMemory({ inquiries: [paused, inquiry()], person: person({ advisorId: 'hugo' }) });
    await assignAdvisor(ports, 'inq-1', monday10);
    expect(ports.inquiry().owner?.ownerId).toBe('hugo');
    const gone = house([advisor('camille', { active: false }), advisor('hugo')]);
    const left = houseInMemory({ inquiries: [owned('camille'), inquiry()], house: gone });
    await assignAdvisor(left, 'inq-1', monday10);
    expect(left.inquiry().owner?.ownerId).toBe('hugo');
  });

  it('is never given to two advisors, however many inquiries of theirs are assigned in one instant', async () => {
    const own = Array.from({ length: 6 }, (_, index) => inquiry({ inquiryId: `inq-${index + 1}` }));
    const ports = houseInMemory({ inquiries: own });
    await Promise.all(own.map(({ inquiryId }) => assignAdvisor(ports, inquiryId, monday10)));
    expect(new Set(own.map(({ inquiryId }) => ports.inquiry(inquiryId).owner?.ownerId)).size).toBe(1);
  });
});

describe('an inquiry that nobody may take', () => {
  const nobody = house([advisor('camille', { active: false }), advisor('hugo', { languages: ['it'] })]);

  it('is held: the duty manager owns it under the same promise', async () => {
    const ports = houseInMemory({ inquiries: [inquiry()], house: nobody });
    expect(await assignAdvisor(ports, 'inq-1', monday10)).toEqual({ outcome: 'held' });
    expect(ports.inquiry()).toMatchObject({
      heldBecause: 'nobody-eligible',
      owner: { ownerId: 'helene', kind: 'duty-manager' },
      firstResponse: { deadlineAt: '2026-11-23T14:00:00.000Z', clockHolderId: 'helene' },
    });
    expect(ports.memory.loads.size).toBe(0);
  });

  it('is held once: a retried step publishes nothing twice', async () => {
    const ports = houseInMemory({ inquiries: [inquiry()], house: nobody });
    await assignAdvisor(ports, 'inq-1', monday10);
    await assignAdvisor(ports, 'inq-1', monday10);
    await holdForDutyManager(ports, 'inq-1', monday10);
    expect(ports.saidNames().filter((name) => name === 'inquiry-held.v1')).toHaveLength(1);
  });
});

describe('fairness', () => {
  it('spreads a morning of inquiries evenly, whatever the order of the team', async () => {
    const ports = knowing(houseInMemory({ inquiries: many(10) }));
    for (const one of many(10)) await assignAdvisor(ports, one.inquiryId, monday10);
    expect([...ports.memory.loads.values()]).toEqual([5, 5]);
  });
});
