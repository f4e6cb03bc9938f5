import { describe, expect, it } from 'vitest';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { forwardClientMessage } from '#use-cases/relances/forward-client-message.ts';
import { monday10 } from '../../ports/house.ts';
import { houseInMemory } from '../../ports/memory-house.ts';
import { content, inquiry } from '../../ports/samples.ts';

const wroteAt = '2026-11-25T09:00:00.000Z';
const at = '2026-11-25T09:00:02.000Z';
const owner = {
  ownerId: 'camille',
  kind: 'advisor',
  assignmentNumber: 1,
  since: monday10,
  because: 'continuity',
} as const;

async function heard(parts: Partial<Inquiry>) {
  const ports = houseInMemory({
    inquiries: [inquiry({ owner, clientAsked: { what: 'wrote', at: wroteAt }, ...parts })],
  });
  const note = { at: wroteAt, byId: 'person-1', kind: 'client-words', text: 'Et en rubis ?' } as const;
  ports.memory.contents.set('inq-1', content({ notes: [note] }));
  const plan = await forwardClientMessage(ports, 'inq-1', at);
  return { ports, plan, inquiry: ports.inquiry() };
}

describe('what a client writes by the form', () => {
  it.each([
    [
      'while they are awaited',
      { status: 'awaiting-client', clientWait: { waitNumber: 1, moment: 'choice', startedAt: monday10, steps: [] } },
    ],
    [
      'after they left',
      { status: 'paused', pauseReason: 'client-asked', pausedAt: monday10, reopensAt: '2027-03-01T08:00:00.000Z' },
    ],
    ['after the end', { status: 'closed', closing: 'without-sale', closedAt: monday10 }],
  ] as const)(
    '%s puts the inquiry back before its owner, who owes an answer from when they wrote',
    async (_when, parts) => {
      const { inquiry: after, plan } = await heard(parts as Partial<Inquiry>);
      expect(after).toMatchObject({
        status: 'awaiting-first-response',
        owner: { ownerId: 'camille', because: 'client-spoke', assignmentNumber: 2, since: wroteAt },
        firstResponse: { startedAt: wroteAt },
        clientAsked: { what: 'wrote', at: wroteAt },
      });
      expect([after.clientWait, after.reopensAt, after.closing]).toEqual([undefined, undefined, undefined]);
      expect(plan.next).toBe('first-response');
    },
  );

  it('while a meeting is agreed is read by the owner, and nothing else changes', async () => {
    const appointment = {
      appointmentId: 'a-1',
      advisorId: 'camille',
      boutiqueId: 'paris',
      meeting: 'boutique',
      startsAt: '2026-11-27T10:00:00.000Z',
      endsAt: '2026-11-27T11:00:00.000Z',
      sequence: 0,
      bookedAt: monday10,
      reschedules: 0,
      notifiedSequence: 0,
      remindersSent: [],
    } as const;
    const { ports, inquiry: after } = await heard({ status: 'appointment', appointment });
    expect(after).toMatchObject({ status: 'appointment', owner: { assignmentNumber: 1 } });
    expect(after.clientAsked).toBeUndefined();
    expect([...ports.outbox.entries.keys()]).toEqual([`inq-1.asked-${Date.parse(wroteAt)}.camille`]);
  });

  it('is heard once: a step that is tried again finds it done', async () => {
    const { ports, inquiry: after } = await heard({ status: 'closed', closing: 'without-sale', closedAt: monday10 });
    await forwardClientMessage(ports, 'inq-1', at);
    expect(ports.inquiry()).toEqual(after);
  });
});
