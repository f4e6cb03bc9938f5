import { describe, expect, it } from 'vitest';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { keepOneOwner } from '#use-cases/assignment/keep-one-owner.ts';
import { advisor, house, monday10 } from '../../ports/house.ts';
import { houseInMemory } from '../../ports/memory-house.ts';
import { inquiry } from '../../ports/samples.ts';

function owned(inquiryId: string, ownerId: string, parts: Partial<Inquiry> = {}): Inquiry {
  const kind = ownerId === 'helene' ? 'duty-manager' : 'advisor';
  const owner = { ownerId, kind, assignmentNumber: 1, since: monday10, because: 'largest-shortfall' } as const;
  return inquiry({ inquiryId, status: 'awaiting-first-response', owner, ...parts });
}

const given = (inquiryId: string, ownerId: string, because: string) => ({
  eventId: 'evt-1',
  name: 'advisor-assigned.v1',
  occurredAt: monday10,
  correlationId: inquiryId,
  inquiryId,
  personId: 'person-1',
  data: { ownerId, boutiqueId: 'paris', assignmentNumber: 1, because, previousOwnerId: null, policyVersion: 'test' },
});

async function hears(
  inquiries: readonly Inquiry[],
  event: ReturnType<typeof given>,
  team = [advisor('camille'), advisor('hugo')],
) {
  const ports = houseInMemory({ inquiries, house: house(team) });
  const { moved } = await keepOneOwner(ports, event, monday10);
  return { moved, to: (inquiryId: string) => ports.inquiry(inquiryId).signals.map(({ toId }) => toId), ports };
}

describe('when somebody is given an inquiry of a client who has another open', () => {
  it('it goes to whoever serves them already', async () => {
    const both = [owned('first', 'camille'), owned('second', 'hugo', { receivedAt: '2026-11-23T09:05:00.000Z' })];
    const { moved, to, ports } = await hears(both, given('second', 'hugo', 'client-spoke'));
    expect(moved).toEqual(['second']);
    expect([to('first'), to('second')]).toEqual([[], ['camille']]);
    expect(ports.memory.said).toMatchObject([{ name: 'inquiry-handed-over.v1', data: { because: 'one-client' } }]);
  });

  it('by a person’s choice, the others follow', async () => {
    const both = [owned('first', 'camille'), owned('second', 'hugo')];
    const { moved, to } = await hears(both, given('second', 'hugo', 'manager-choice'));
    expect(moved).toEqual(['first']);
    expect(to('first')).toEqual(['hugo']);
  });

  it('by a manager’s choice, what is open follows a resting one, which by any other reason stays apart', async () => {
    const both = [owned('first', 'camille'), owned('resting', 'hugo', { status: 'paused' })];
    const { moved, to } = await hears(both, given('resting', 'hugo', 'manager-choice'));
    expect(moved).toEqual(['first']);
    expect([to('first'), to('resting')]).toEqual([['hugo'], []]);
    expect((await hears(both, given('resting', 'hugo', 'owner-left'))).moved).toEqual([]);
  });

  it.each([
    ['rests', owned('first', 'camille', { status: 'paused' })],
    ['is held by the duty manager', owned('first', 'helene')],
    ['is of the same advisor', owned('first', 'hugo')],
  ])('nothing moves when the other %s', async (_what, other) => {
    expect((await hears([other, owned('second', 'hugo')], given('second', 'hugo', 'manager-choice'))).moved).toEqual(
      [],
    );
    expect((await hears([other, owned('second', 'hugo')], given('second', 'hugo', 'client-spoke'))).moved).toEqual([]);
  });

  it('nothing moves to somebody who takes no inquiries any more', async () => {
    const team = [advisor('camille', { active: false }), advisor('hugo')];
    const both = [owned('first', 'camille'), owned('second', 'hugo')];
    expect((await hears(both, given('second', 'hugo', 'client-spoke'), team)).moved).toEqual([]);
  });

  it('hearing of it twice, or too late, asks for nothing more', async () => {
    const both = [owned('first', 'camille'), owned('second', 'hugo')];
    const { ports } = await hears(both, given('second', 'hugo', 'client-spoke'));
    expect((await keepOneOwner(ports, given('second', 'hugo', 'client-spoke'), monday10)).moved).toEqual([]);
    expect((await hears(both, given('second', 'camille', 'client-spoke'))).moved).toEqual([]);
    expect(ports.inquiry('second').signals).toHaveLength(1);
  });
});
