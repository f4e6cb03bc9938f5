import { describe, expect, it } from 'vitest';
import { InquiryStateError } from '#domain/inquiry/inquiry.ts';
import { leaveInquiry } from '#use-cases/outcome/leave-inquiry.ts';
import { askAdvisor } from '#use-cases/relances/ask-advisor.ts';
import { acting, awaitingChoice, houseWith, keptFor, paris, withMeeting } from '../../ports/client-life.ts';

const now = paris(24, '10:00');

describe('a client request', () => {
  it('for other times releases the held ones, and an answer is owed from now on', async () => {
    const ports = houseWith(awaitingChoice());
    const act = await acting(ports, 'slots');
    await askAdvisor(ports, act, { what: 'other-times', words: 'Plutôt un samedi.' }, now);
    expect(keptFor(ports)).toEqual([]);
    expect(ports.inquiry()).toMatchObject({
      status: 'awaiting-first-response',
      clientAsked: { what: 'other-times', at: now },
      clientWait: undefined,
      proposal: undefined,
      firstResponse: { startedAt: now },
    });
    expect(ports.memory.contents.get('inq-1')?.notes).toMatchObject([{ kind: 'client-words', byId: 'person-1' }]);
    expect(ports.saidNames()).toContain('client-asked.v1');
  });

  it('for a call while a meeting is agreed keeps the meeting and its time', async () => {
    const ports = houseWith(withMeeting());
    await askAdvisor(ports, await acting(ports, 'appointment'), { what: 'call' }, now);
    expect(ports.inquiry()).toMatchObject({ status: 'appointment', clientAsked: { what: 'call' } });
    expect(keptFor(ports)).toHaveLength(1);
  });

  it('to resume returns a paused inquiry to the same advisor', async () => {
    const owner = awaitingChoice().owner;
    const ports = houseWith(awaitingChoice({ status: 'paused', owner, proposal: undefined, pauseReason: 'silent' }));
    await askAdvisor(ports, await acting(ports, 'private-space'), { what: 'resume', words: 'Me revoici.' }, now);
    expect(ports.inquiry()).toMatchObject({
      status: 'awaiting-first-response',
      owner: { ownerId: 'camille', because: 'client-spoke' },
      pauseReason: undefined,
    });
  });

  it('within ten minutes of an exit cancels the exit', async () => {
    const ports = houseWith(awaitingChoice());
    await leaveInquiry(ports, await acting(ports, 'private-space'), { choice: 'declined' }, now);
    await askAdvisor(ports, await acting(ports, 'private-space'), { what: 'call' }, paris(24, '10:05'));
    expect(ports.inquiry().pendingChoice).toBeUndefined();
    expect(ports.saidNames()).toContain('choice-undone.v1');
  });

  it.each([
    ['resume', awaitingChoice()],
    ['other-times', withMeeting()],
    ['call', awaitingChoice({ status: 'paused' })],
    ['resume', awaitingChoice({ status: 'closed', closing: 'withdrawn' })],
  ] as const)('for %s is refused where it makes no sense', async (what, inquiry) => {
    const ports = houseWith(inquiry);
    const act = await acting(ports, 'private-space');
    await expect(askAdvisor(ports, act, { what }, now)).rejects.toThrow(InquiryStateError);
    expect(ports.saidNames()).toEqual([]);
  });
});
