import { describe, expect, it } from 'vitest';
import { InquiryChangedError } from '#domain/inquiry/inquiry.ts';
import { blockageOf } from '#domain/progress/progress.ts';
import type { LetterFacts } from '#ports/letters.ts';
import { sendRelance } from '#use-cases/relances/send-relance.ts';
import { awaitingChoice, houseWith, keptFor, offered, paris } from '../../ports/client-life.ts';
import type { HouseInMemory } from '../../ports/memory-house.ts';

/** The relance sent at this hour, and the times it names. */
async function relanceAt(ports: HouseInMemory, at: string): Promise<readonly string[]> {
  const written: LetterFacts[] = [];
  const outbox: HouseInMemory['outbox'] = {
    ...ports.outbox,
    store(letter, storedAt) {
      written.push(letter.facts);
      return ports.outbox.store(letter, storedAt);
    },
  };
  await sendRelance({ ...ports, outbox }, 'inq-1', at);
  const [facts, ...others] = written;
  if (facts?.kind !== 'relance' || others.length > 0) throw new Error(`Left instead: ${JSON.stringify(written)}`);
  return facts.slots.map(({ startsAt }) => startsAt);
}

function offeredUntil(heldUntil: string): HouseInMemory {
  const proposal = {
    proposalNumber: 1,
    advisorId: 'camille',
    slots: offered,
    heldUntil,
    proposedAt: paris(23, '10:00'),
  };
  return houseWith(awaitingChoice({ proposal }));
}

describe('a relance that offers times', () => {
  it('repeats the client’s held times, without the past one', async () => {
    const ports = offeredUntil(paris(26, '18:00'));
    expect(await relanceAt(ports, paris(25, '11:30'))).toEqual(offered.slice(1).map(({ startsAt }) => startsAt));
    expect(ports.inquiry().proposal?.proposalNumber).toBe(1);
  });

  it('offers others when too few are left', async () => {
    const ports = offeredUntil(paris(28, '18:00'));
    const at = paris(26, '11:30');
    const named = await relanceAt(ports, at);
    expect(named.length).toBeGreaterThan(1);
    expect(named.every((startsAt) => startsAt > paris(26, '15:00'))).toBe(true);
    expect(ports.inquiry().proposal).toMatchObject({ proposalNumber: 2, proposedAt: at });
    expect(keptFor(ports)).toEqual(named.map((startsAt) => `held ${startsAt}`));
  });
});

describe('a relance that a full cap keeps back', () => {
  const at = paris(25, '11:30');

  /** Two messages of this week are in the ledger, on these days and by this channel. */
  async function atFullCap(channel: 'email' | 'phone' = 'email', days: readonly number[] = [20, 21]) {
    const ports = offeredUntil(paris(26, '18:00'));
    for (const day of days) {
      const contactClass = channel === 'phone' ? 'advisor-initiated' : 'relational';
      await ports.ledger.append('person-1', {
        touchId: `other-${day}`,
        contactClass,
        channel,
        at: paris(day, '09:30'),
      });
    }
    const told: LetterFacts[] = [];
    const outbox: HouseInMemory['outbox'] = {
      ...ports.outbox,
      store(letter, storedAt) {
        if (letter.recipient.kind === 'staff' && letter.recipient.staffId === 'camille') told.push(letter.facts);
        return ports.outbox.store(letter, storedAt);
      },
    };
    await sendRelance({ ...ports, outbox }, 'inq-1', at);
    await sendRelance({ ...ports, outbox }, 'inq-1', at);
    return { ports, told };
  }

  it('tells its owner, once, to call rather than write, and from when writing is possible', async () => {
    const { ports, told } = await atFullCap();
    const writeFrom = paris(27, '09:30');
    expect(told).toEqual([{ kind: 'follow-up-capped', writeFrom, callFrom: at, follows: 'later' }]);
    expect(ports.inquiry().clientWait).toMatchObject({ deferredUntil: writeFrom, callRatherFrom: at });
  });

  it('that is full for calls too says when a call is possible, or speaks of none', async () => {
    // One call a week: the last was on Sunday the 22nd, so the next is possible on Monday, as the letter is.
    const { ports, told } = await atFullCap('phone', [21, 22]);
    expect(told).toMatchObject([{ kind: 'follow-up-capped', follows: 'later' }]);
    expect(told[0]).toMatchObject({ callFrom: undefined });
    expect(ports.inquiry().clientWait?.callRatherFrom).toBeUndefined();
  });

  it('for good, because it would come too late, says so', async () => {
    const { told } = await atFullCap('email', [24, 25]);
    expect(told).toMatchObject([{ kind: 'follow-up-capped', follows: 'never', callFrom: at }]);
  });

  it('by the client’s own wish for fewer messages, suggests no call', async () => {
    const ports = offeredUntil(paris(26, '18:00'));
    const client = await ports.people.read('person-1');
    const preferences = { frequency: 'monthly', setAt: paris(23, '09:00') } as const;
    ports.memory.people.set('person-1', { ...client, preferences });
    await ports.ledger.append('person-1', {
      touchId: 'earlier',
      contactClass: 'relational',
      channel: 'email',
      at: paris(20, '09:30'),
    });
    await sendRelance(ports, 'inq-1', at);
    expect(ports.mailer.left.filter((key) => key.includes('capped'))).toEqual([]);
  });
});

describe('a relance holds times only once it may leave', () => {
  const at = paris(26, '11:30');
  /** Every time of the first offer is over, so a relance that leaves offers others. */
  const outOfTimes = () => offeredUntil(paris(26, '10:00'));
  const touch = (touchId: string, on: string) =>
    ({ touchId, contactClass: 'relational', channel: 'email', at: on }) as const;

  it('none while the ledger postpones it: nobody was offered them', async () => {
    const ports = outOfTimes();
    const before = keptFor(ports);
    for (const day of [20, 21]) await ports.ledger.append('person-1', touch(`other-${day}`, paris(day, '09:30')));
    await sendRelance(ports, 'inq-1', at);
    expect(ports.saidNames()).toContain('relance-deferred.v1');
    expect(keptFor(ports)).toEqual(before);
    expect(ports.inquiry()).toMatchObject({ proposalsMade: 1, proposal: { proposalNumber: 1 } });
    expect(ports.saidNames()).not.toContain('slots-proposed.v1');
  });

  it('none when it is cancelled: the client stopped this topic', async () => {
    const ports = outOfTimes();
    const before = keptFor(ports);
    const client = await ports.people.read('person-1');
    ports.memory.people.set('person-1', { ...client, stoppedTopics: ['follow-up'] });
    await sendRelance(ports, 'inq-1', at);
    expect(ports.saidNames()).toContain('relance-cancelled.v1');
    expect(keptFor(ports)).toEqual(before);
  });

  it('none for a closed address: the owner has it again, and the cap is not used up', async () => {
    const ports = outOfTimes();
    ports.memory.suppressed.set('anna@client.example', 'bounce');
    await sendRelance(ports, 'inq-1', at);
    expect(ports.saidNames()).toContain('relance-cancelled.v1');
    expect(ports.inquiry()).toMatchObject({
      status: 'awaiting-first-response',
      owner: { ownerId: 'camille', because: 'client-unreachable' },
      unreachableSince: at,
    });
    expect(blockageOf(ports.house, ports.inquiry(), at)).toBe('mail-bounced');
    expect(keptFor(ports)).toEqual([]);
    expect((await ports.ledger.read('person-1')).touches).toEqual([]);
  });

  it('none when the address was closed while the letter was being written', async () => {
    const ports = outOfTimes();
    let asked = 0;
    const people: HouseInMemory['people'] = { ...ports.people, isSuppressed: async () => asked++ > 0 };
    await sendRelance({ ...ports, people }, 'inq-1', at);
    expect(ports.inquiry()).toMatchObject({ status: 'awaiting-first-response', unreachableSince: at });
    expect(ports.inquiry().proposal).toBeUndefined();
    expect(keptFor(ports)).toEqual([]);
    expect((await ports.ledger.read('person-1')).touches).toEqual([]);
  });

  it('none when the owner knew that the address is closed; the wait goes on, and nothing counts as sent', async () => {
    const ports = outOfTimes();
    const before = keptFor(ports);
    ports.memory.suppressed.set('anna@client.example', 'bounce');
    ports.memory.inquiries.set('inq-1', { ...ports.inquiry(), unreachableSince: paris(24, '09:00') });
    await sendRelance(ports, 'inq-1', at);
    expect(ports.inquiry()).toMatchObject({
      status: 'awaiting-client',
      clientWait: { steps: [{ outcome: 'cancelled', because: 'address-suppressed' }] },
    });
    expect(keptFor(ports)).toEqual(before);
  });

  it('none when the client wrote in between, and the cap is not used up', async () => {
    const ports = outOfTimes();
    const before = keptFor(ports);
    ports.meanwhile.once = () => {
      const inquiry = ports.inquiry();
      ports.memory.inquiries.set('inq-1', { ...inquiry, version: inquiry.version + 1 });
    };
    await expect(sendRelance(ports, 'inq-1', at)).rejects.toThrow(InquiryChangedError);
    expect(keptFor(ports)).toEqual(before);
    expect((await ports.ledger.read('person-1')).touches).toEqual([]);
  });
});
