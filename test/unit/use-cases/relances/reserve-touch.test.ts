import { describe, expect, it } from 'vitest';
import { contactHours } from '#domain/policy/contact-hours.ts';
import { defaultPolicy } from '#domain/policy/default-policy.ts';
import { LedgerChangedError } from '#ports/contact-ledger.ts';
import { recordContact } from '#use-cases/relances/record-contact.ts';
import { recordTouch } from '#use-cases/relances/record-touch.ts';
import { reserveTouch, type TouchRequest } from '#use-cases/relances/reserve-touch.ts';
import { monday10 } from '../../ports/house.ts';
import { houseInMemory } from '../../ports/memory-house.ts';
import { memoryLedger } from '../../ports/memory-ledger.ts';
import { person } from '../../ports/samples.ts';

const unlimited = [{ channel: 'any', touches: 'unlimited', windowDays: 30 }] as const;

/** A relance of one inquiry to a client who may be written to twice a month. */
function relance(inquiryId: string, parts: Partial<TouchRequest> = {}): TouchRequest {
  return {
    person: person(),
    touch: { touchId: `${inquiryId}.w1.choice-d2`, contactClass: 'relational', channel: 'email', inquiryId },
    topic: 'follow-up',
    caps: {
      relational: [{ channel: 'any', touches: 2, windowDays: 30 }],
      transactional: unlimited,
      'advisor-initiated': unlimited,
    },
    hours: contactHours(defaultPolicy, 'Europe/Paris'),
    at: monday10,
    ...parts,
  };
}

const send = { decision: 'send' };

describe('a touch about to be made', () => {
  it('is recorded before it is made', async () => {
    const ledger = memoryLedger();
    expect(await reserveTouch({ ledger }, relance('inq-1'))).toEqual(send);
    expect(ledger.touchesOf('person-1')).toEqual([
      {
        touchId: 'inq-1.w1.choice-d2',
        contactClass: 'relational',
        channel: 'email',
        at: monday10,
        inquiryId: 'inq-1',
      },
    ]);
  });

  it('may be made when its task is retried, and counts once, even at the cap', async () => {
    const ledger = memoryLedger();
    await reserveTouch({ ledger }, relance('inq-1'));
    await reserveTouch({ ledger }, relance('inq-2'));
    expect(await reserveTouch({ ledger }, relance('inq-1', { at: '2026-11-23T09:00:30.000Z' }))).toEqual(send);
    expect(ledger.touchesOf('person-1')).toHaveLength(2);
  });

  it('of another inquiry of the same client counts with the others', async () => {
    const ledger = memoryLedger();
    await reserveTouch({ ledger }, relance('inq-1'));
    await reserveTouch({ ledger }, relance('inq-2'));
    expect(await reserveTouch({ ledger }, relance('inq-3'))).toMatchObject({
      decision: 'defer',
      because: 'cap',
      until: '2026-12-23T09:00:00.000Z',
    });
    expect(ledger.touchesOf('person-1')).toHaveLength(2);
  });

  it('that is refused is not in the ledger', async () => {
    const ledger = memoryLedger();
    const stopped = relance('inq-1', { person: person({ stoppedTopics: ['follow-up'] }) });
    const quiet = relance('inq-1', { at: '2026-11-22T09:00:00.000Z' });
    expect(await reserveTouch({ ledger }, stopped)).toEqual({ decision: 'cancel', because: 'topic-stopped' });
    expect(await reserveTouch({ ledger }, quiet)).toMatchObject({ decision: 'defer', because: 'quiet-hours' });
    expect(ledger.touchesOf('person-1')).toEqual([]);
  });

  it('is decided again when another was recorded in between, and refused when that filled the window', async () => {
    const ledger = memoryLedger();
    await reserveTouch({ ledger }, relance('inq-1'));
    ledger.meanwhile = async () => {
      ledger.meanwhile = undefined;
      await reserveTouch({ ledger }, relance('inq-2'));
      return 'done';
    };
    expect(await reserveTouch({ ledger }, relance('inq-3'))).toMatchObject({ decision: 'defer', because: 'cap' });
    expect(ledger.touchesOf('person-1').map((touch) => touch.inquiryId)).toEqual(['inq-1', 'inq-2']);
  });

  it('gives up without a write when others keep writing', async () => {
    const ledger = memoryLedger();
    let count = 0;
    ledger.meanwhile = async () => {
      count += 1;
      await ledger.append('person-1', {
        touchId: `confirmation-${count}`,
        contactClass: 'transactional',
        channel: 'email',
        at: monday10,
      });
      return 'again';
    };
    await expect(reserveTouch({ ledger }, relance('inq-1'))).rejects.toThrow(LedgerChangedError);
    expect(count).toBeGreaterThan(1);
    expect(ledger.touchesOf('person-1').every((touch) => touch.contactClass === 'transactional')).toBe(true);
  });

  it('that was removed makes room for another', async () => {
    const ledger = memoryLedger();
    await reserveTouch({ ledger }, relance('inq-1'));
    await reserveTouch({ ledger }, relance('inq-2'));
    await ledger.release('person-1', 'inq-2.w1.choice-d2');
    expect(await reserveTouch({ ledger }, relance('inq-3'))).toEqual(send);
  });

  it('that the client asked for is recorded at any hour, and counts against no cap', async () => {
    const ledger = memoryLedger();
    const sunday = '2026-11-22T02:00:00.000Z';
    const confirmation = { contactClass: 'transactional', channel: 'email', at: sunday } as const;
    for (const touchId of ['inq-1.booked', 'inq-1.moved', 'inq-1.moved']) {
      await recordTouch({ ledger }, 'person-1', { ...confirmation, touchId });
    }
    expect(ledger.touchesOf('person-1').map((touch) => touch.touchId)).toEqual(['inq-1.booked', 'inq-1.moved']);
    expect(await reserveTouch({ ledger }, relance('inq-1'))).toEqual(send);
  });
});

describe('a contact entered by hand', () => {
  const call = { contactId: 'c-1', personId: 'person-1', advisorId: 'camille', channel: 'call' } as const;

  it('counts as a touch of its channel, once however often it is entered', async () => {
    const ports = houseInMemory();
    const outbound = { ...call, direction: 'outbound', inquiryId: 'inq-1' } as const;
    expect(await recordContact(ports, outbound, monday10)).toBe('recorded');
    expect(await recordContact(ports, outbound, monday10)).toBe('already-recorded');
    await recordContact(ports, { ...outbound, contactId: 'c-2', channel: 'mail', inquiryId: undefined }, monday10);
    await recordContact(ports, { ...outbound, contactId: 'c-3', channel: 'message' }, monday10);
    await recordContact(ports, { ...outbound, contactId: 'c-4', channel: 'meeting' }, monday10);
    const touches = ports.ledger.touchesOf('person-1');
    expect(touches.map((touch) => touch.channel)).toEqual(['phone', 'email', 'message', 'meeting']);
    expect(touches[0]).toEqual({
      touchId: 'c-1',
      contactClass: 'advisor-initiated',
      channel: 'phone',
      at: monday10,
      inquiryId: 'inq-1',
    });
  });

  it('delays the next automatic letter', async () => {
    const ports = houseInMemory();
    await recordContact(ports, { ...call, direction: 'outbound' }, '2026-11-20T09:00:00.000Z');
    await recordContact(ports, { ...call, contactId: 'c-2', direction: 'outbound' }, '2026-11-20T10:00:00.000Z');
    expect(await reserveTouch(ports, relance('inq-1'))).toMatchObject({ because: 'cap' });
  });

  it('made by the client is stored and published, and counts against no cap', async () => {
    const ports = houseInMemory();
    expect(await recordContact(ports, { ...call, direction: 'inbound' }, monday10)).toBe('recorded');
    expect(ports.memory.said).toMatchObject([{ name: 'contact-recorded.v1', data: { direction: 'inbound' } }]);
    expect(ports.ledger.touchesOf('person-1')).toEqual([]);
  });
});
