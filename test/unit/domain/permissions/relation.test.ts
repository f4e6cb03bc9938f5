import { describe, expect, it } from 'vitest';
import { maySignAs } from '#domain/permissions/detail-permissions.ts';
import { type ClientTies, relationOf } from '#domain/permissions/relation.ts';
import { advisor, house, monday10 } from '../../ports/house.ts';
import { inquiry } from '../../ports/samples.ts';

const team = house([
  advisor('camille', { delegateId: 'hugo' }),
  advisor('hugo', { delegateId: 'ines' }),
  advisor('ines'),
]);
const owned = inquiry({
  owner: { ownerId: 'camille', kind: 'advisor', assignmentNumber: 1, since: monday10, because: 'continuity' },
});

describe('the relation of an advisor to a client', () => {
  const of = (ties: ClientTies) => ['camille', 'hugo', 'ines'].map((staffId) => relationOf(team, { staffId }, ties));

  it('is that of the owner of an inquiry, and of the delegate they named', () => {
    expect(of({ inquiries: [owned] })).toEqual(['owner', 'delegate', 'none']);
  });

  it('is that of the advisor who looks after them, whoever answers today', () => {
    expect(of({ advisorId: 'hugo', inquiries: [] })).toEqual(['none', 'owner', 'delegate']);
  });

  it('is none for a client without an advisor', () => {
    expect(of({ inquiries: [inquiry()] })).toEqual(['none', 'none', 'none']);
  });

  it('is that of a stand-in for whoever owes the answer or receives the client', () => {
    const firstResponse = { clockHolderId: 'ines' } as NonNullable<typeof owned.firstResponse>;
    expect(of({ inquiries: [{ ...owned, firstResponse }] })).toEqual(['owner', 'delegate', 'stand-in']);
    const appointment = { advisorId: 'ines' } as NonNullable<typeof owned.appointment>;
    expect(of({ inquiries: [{ ...owned, appointment }] })).toEqual(['owner', 'delegate', 'stand-in']);
  });
});

it('a record is signed in one’s own name; in another’s by managers only', () => {
  expect(maySignAs({ staffId: 'hugo', role: 'advisor' }, 'hugo')).toBe(true);
  expect(maySignAs({ staffId: 'hugo', role: 'advisor' }, 'camille')).toBe(false);
  expect(maySignAs({ staffId: 'helene', role: 'manager' }, 'camille')).toBe(true);
  expect(maySignAs({ staffId: 'nadia', role: 'ops' }, 'camille')).toBe(false);
});
