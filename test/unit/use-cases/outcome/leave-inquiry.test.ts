import { describe, expect, it } from 'vitest';
import { InquiryChangedError, InquiryStateError } from '#domain/inquiry/inquiry.ts';
import { leaveAndCancel } from '#use-cases/appointments/leave-and-cancel.ts';
import { undoableOf, undoClientChoice } from '#use-cases/choices/undo-client-choice.ts';
import { leaveInquiry } from '#use-cases/outcome/leave-inquiry.ts';
import { acting, awaitingChoice, houseWith, keptFor, paris, withMeeting } from '../../ports/client-life.ts';
import { inquiry } from '../../ports/samples.ts';

const now = paris(24, '10:00');

describe('a client who leaves', () => {
  it.each(['declined', 'left-alone'] as const)('(%s) has ten minutes before it takes effect', async (choice) => {
    const ports = houseWith(awaitingChoice());
    await leaveInquiry(ports, await acting(ports, 'private-space'), { choice, words: 'Merci.' }, now);
    expect(ports.inquiry()).toMatchObject({
      status: 'awaiting-client',
      pendingChoice: { choice, byId: 'person-1', undoUntil: paris(24, '10:10') },
    });
    expect(keptFor(ports)).toHaveLength(3);
    expect(ports.memory.contents.get('inq-1')?.notes).toMatchObject([{ kind: 'client-words', text: 'Merci.' }]);
    expect(ports.saidNames()).toEqual(['client-left.v1']);
  });

  it('pauses until the day they name, from its first minute in their own time zone', async () => {
    const ports = houseWith(awaitingChoice());
    await leaveInquiry(ports, await acting(ports, 'private-space'), { choice: 'rest', until: '2027-01-15' }, now);
    expect(ports.inquiry().pendingChoice).toMatchObject({
      choice: 'paused',
      pause: { reason: 'client-asked', reopensAt: '2027-01-14T23:00:00.000Z' },
    });
    expect(ports.memory.said[0]).toMatchObject({ data: { how: 'paused' } });
  });

  it('stays when they take it back, and an advisor’s overridden choice applies again', async () => {
    const advisors = {
      choice: 'closed',
      byId: 'helene',
      at: now,
      undoUntil: paris(24, '10:10'),
      close: 'by-staff',
    } as const;
    const ports = houseWith(awaitingChoice({ pendingChoice: advisors }));
    const act = await acting(ports, 'private-space');
    await leaveInquiry(ports, act, { choice: 'declined' }, paris(24, '10:01'));
    await undoClientChoice(ports, { ...act, inquiry: ports.inquiry() }, undefined, paris(24, '10:02'));
    expect(ports.inquiry().pendingChoice).toEqual(advisors);
    expect(ports.inquiry().signals.map(({ kind }) => kind)).toEqual(['client-left', 'undone']);
    expect(ports.saidNames()).toEqual(['client-left.v1', 'choice-undone.v1']);
  });

  it('cannot take it back after ten minutes', async () => {
    const ports = houseWith(awaitingChoice());
    const act = await acting(ports, 'private-space');
    await leaveInquiry(ports, act, { choice: 'declined' }, now);
    const left = { ...act, inquiry: ports.inquiry() };
    expect(undoableOf(left, paris(24, '10:09'))?.what).toBe('leaving');
    expect(undoableOf(left, paris(24, '10:10'))).toBeUndefined();
    await expect(undoClientChoice(ports, left, undefined, paris(24, '10:10'))).rejects.toThrow(InquiryStateError);
  });

  it('cancels the meeting ahead by leaving', async () => {
    const ports = houseWith(withMeeting());
    const act = await acting(ports, 'private-space');
    await expect(leaveInquiry(ports, act, { choice: 'declined' }, now)).rejects.toThrow(InquiryStateError);
    await leaveAndCancel(ports, act, { choice: 'left-alone' }, now);
    expect(ports.inquiry()).toMatchObject({
      status: 'awaiting-client',
      appointment: { cancelledAt: now },
      pendingChoice: { choice: 'left-alone' },
    });
    expect(keptFor(ports)).toEqual([]);
    expect(ports.saidNames()).toContain('client-left.v1');
  });

  it('cannot leave a paused inquiry, nor override a change they have not seen', async () => {
    const resting = houseWith(inquiry({ status: 'paused' }));
    const act = await acting(resting, 'private-space');
    await expect(leaveInquiry(resting, act, { choice: 'declined' }, now)).rejects.toThrow(InquiryStateError);
    const ports = houseWith(awaitingChoice());
    const seen = await acting(ports, 'private-space');
    ports.memory.inquiries.set('inq-1', { ...ports.inquiry(), version: 9 });
    await expect(leaveInquiry(ports, seen, { choice: 'declined' }, now)).rejects.toThrow(InquiryChangedError);
    expect(ports.saidNames()).toEqual([]);
  });
});
