import { describe, expect, it } from 'vitest';
import { isConcerned, mayRecordFor, maySignAs } from '#domain/progress/who-is-concerned.ts';
import { advisor, house, monday10 } from '../../ports/house.ts';
import { inquiry } from '../../ports/samples.ts';

const team = house([
  advisor('camille', { delegateId: 'hugo' }),
  advisor('hugo', { delegateId: 'ines' }),
  advisor('ines'),
]);
const [camille, hugo, ines] = ['camille', 'hugo', 'ines'].map((staffId) => ({ staffId, role: 'advisor' }) as const);
const helene = { staffId: 'helene', role: 'manager' } as const;
const watcher = { staffId: 'nadia', role: 'ops' } as const;

const owned = inquiry({
  owner: { ownerId: 'camille', kind: 'advisor', assignmentNumber: 1, since: monday10, because: 'continuity' },
});

describe('a contact with a client can be recorded', () => {
  const may = (ties: Parameters<typeof mayRecordFor>[2]) =>
    [camille, hugo, ines, helene, watcher].map((member) => member && mayRecordFor(team, member, ties));

  it('by the owner of an inquiry, the delegate they named, and managers; by no other person', () => {
    expect(may({ inquiries: [owned] })).toEqual([true, true, false, true, false]);
  });

  it('by the advisor of the relationship and their delegate, whoever answers today', () => {
    expect(may({ advisorId: 'hugo', inquiries: [] })).toEqual([false, true, true, true, false]);
  });

  it('for a client without an advisor by managers only', () => {
    expect(may({ inquiries: [inquiry()] })).toEqual([false, false, false, true, false]);
  });

  it('by the person who holds the first response or receives the client', () => {
    const firstResponse = { clockHolderId: 'ines' } as NonNullable<typeof owned.firstResponse>;
    expect(may({ inquiries: [{ ...owned, firstResponse }] })).toEqual([true, true, true, true, false]);
    const appointment = { advisorId: 'ines' } as NonNullable<typeof owned.appointment>;
    expect(may({ inquiries: [{ ...owned, appointment }] })).toEqual([true, true, true, true, false]);
  });

  it('in one’s own name; in another’s by managers only', () => {
    expect(maySignAs({ staffId: 'hugo', role: 'advisor' }, 'hugo')).toBe(true);
    expect(maySignAs({ staffId: 'hugo', role: 'advisor' }, 'camille')).toBe(false);
    expect(maySignAs(helene, 'camille')).toBe(true);
    expect(maySignAs(watcher, 'camille')).toBe(false);
  });
});

it('an inquiry concerns its owner and managers; a delegate once they must answer; operations staff never', () => {
  const concerned = [camille, hugo, helene, watcher].map((member) => member && isConcerned(owned, member));
  expect(concerned).toEqual([true, false, true, false]);
});
