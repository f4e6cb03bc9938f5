import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import { contactLedger } from '#adapters/dynamodb/contact-ledger.ts';
import { keys } from '#adapters/dynamodb/keys.ts';
import { personRepository } from '#adapters/dynamodb/people.ts';
import type { Touch } from '#domain/contact-pressure/touch.ts';
import { contactHours } from '#domain/policy/contact-hours.ts';
import { defaultPolicy } from '#domain/policy/default-policy.ts';
import { LedgerChangedError } from '#ports/contact-ledger.ts';
import { recordContact } from '#use-cases/relances/record-contact.ts';
import { reserveTouch } from '#use-cases/relances/reserve-touch.ts';
import { monday10 } from '../ports/house.ts';
import { person } from '../ports/samples.ts';
import { everyItem, rawItem, realTable } from './real-table.ts';

const table = realTable();
const ledger = () => contactLedger(table());
let count = 0;

function touch(parts: Partial<Touch> = {}): Touch {
  count += 1;
  return { touchId: `inq-${count}.w1.choice-d2`, contactClass: 'relational', channel: 'email', at: monday10, ...parts };
}

const touchIds = async (personId: string) => (await ledger().read(personId)).touches.map((one) => one.touchId);

describe('the ledger of a person', () => {
  it('is empty for a person who was never contacted', async () => {
    expect(await ledger().read('p-new')).toEqual({ personId: 'p-new', version: 0, touches: [] });
    expect(await rawItem(table(), keys.ledger('p-new'))).toBeUndefined();
  });

  it('stores each touch with the person, as ids only', async () => {
    const [one, other] = [touch({ inquiryId: 'inq-1' }), touch({ contactClass: 'transactional' })];
    await ledger().reserve(await ledger().read('p-1'), one);
    await ledger().append('p-1', other);
    expect(await ledger().read('p-1')).toEqual({ personId: 'p-1', version: 2, touches: [one, other] });
    const item = await rawItem(table(), { pk: 'PERSON#p-1', sk: 'LEDGER' });
    expect(item).toMatchObject({ entity: 'contact-ledger', doc: { version: 2 } });
  });

  it('refuses a reservation when the ledger changed since it was read', async () => {
    const asRead = await ledger().read('p-2');
    await ledger().append('p-2', touch());
    await expect(ledger().reserve(asRead, touch())).rejects.toThrow(LedgerChangedError);
    const later = await ledger().read('p-2');
    await ledger().append('p-2', touch());
    await expect(ledger().reserve(later, touch())).rejects.toThrow(LedgerChangedError);
    expect((await ledger().read('p-2')).touches).toHaveLength(2);
  });

  it('contains a touch once, although it is reserved and recorded again by a retried task', async () => {
    const one = touch();
    await ledger().reserve(await ledger().read('p-3'), one);
    await ledger().reserve(await ledger().read('p-3'), one);
    await ledger().append('p-3', one);
    expect(await ledger().read('p-3')).toMatchObject({ version: 1, touches: [one] });
  });

  it('removes a reserved touch, and ignores an unknown one', async () => {
    const [one, other] = [touch(), touch()];
    await ledger().append('p-4', one);
    await ledger().append('p-4', other);
    await ledger().release('p-4', one.touchId);
    await ledger().release('p-4', 'never-made');
    expect(await touchIds('p-4')).toEqual([other.touchId]);
    await ledger().release('p-nobody', 'never-made');
    expect(await rawItem(table(), keys.ledger('p-nobody'))).toBeUndefined();
  });

  it('drops touches older than 400 days when it is written', async () => {
    await ledger().append('p-5', touch({ at: '2025-10-01T09:00:00.000Z' }));
    const recent = touch();
    await ledger().append('p-5', recent);
    expect(await touchIds('p-5')).toEqual([recent.touchId]);
  });

  it('starts empty after an erasure, without the erased touches', async () => {
    await ledger().append('p-6', touch());
    const asRead = await ledger().read('p-6');
    await table().documents.send(new DeleteCommand({ TableName: table().name, Key: keys.ledger('p-6') }));
    await expect(ledger().reserve(asRead, touch())).rejects.toThrow(LedgerChangedError);
    const one = touch();
    await ledger().append('p-6', one);
    expect(await ledger().read('p-6')).toEqual({ personId: 'p-6', version: 1, touches: [one] });
  });

  it('loses none of 20 touches that are written at the same time', async () => {
    const all = Array.from({ length: 20 }, () => touch());
    await Promise.all(all.map((one) => ledger().append('p-7', one)));
    expect((await touchIds('p-7')).toSorted()).toEqual(all.map((one) => one.touchId).toSorted());
  });
});

describe('inquiries of one person that send at the same instant', () => {
  const unlimited = [{ channel: 'any', touches: 'unlimited', windowDays: 30 }] as const;
  const send = (personId: string, inquiryId: string) =>
    reserveTouch(
      { ledger: ledger() },
      {
        person: person({ personId }),
        touch: { touchId: `${inquiryId}.w1.choice-d2`, contactClass: 'relational', channel: 'email', inquiryId },
        topic: 'follow-up',
        caps: {
          relational: [{ channel: 'any', touches: 2, windowDays: 30 }],
          transactional: unlimited,
          'advisor-initiated': unlimited,
        },
        hours: contactHours(defaultPolicy, 'Europe/Paris'),
        at: monday10,
      },
    );

  it('never exceed a cap together: of 20, exactly 2 send and 18 wait', async () => {
    const decisions = await Promise.all(Array.from({ length: 20 }, (_, index) => send('p-20', `inq-${index}`)));
    expect(decisions.filter((one) => one.decision === 'send')).toHaveLength(2);
    const waiting = decisions.filter((one) => one.decision === 'defer');
    expect(waiting).toHaveLength(18);
    for (const one of waiting) expect(one).toMatchObject({ because: 'cap', until: '2026-12-23T09:00:00.000Z' });
    expect(await touchIds('p-20')).toHaveLength(2);
  });

  it('send one letter and count one touch when one task runs 20 times at once', async () => {
    const decisions = await Promise.all(Array.from({ length: 20 }, () => send('p-21', 'inq-1')));
    expect(new Set(decisions.map((one) => one.decision))).toEqual(new Set(['send']));
    expect(await touchIds('p-21')).toEqual(['inq-1.w1.choice-d2']);
  });
});

describe('a contact entered by hand', () => {
  const people = () => personRepository(table());
  const call = { contactId: 'c-1', advisorId: 'camille', channel: 'call', direction: 'outbound' } as const;
  const itemsOf = async (personId: string) =>
    (await everyItem(table())).filter((item) => item.pk === `PERSON#${personId}`).map((item) => item.entity);

  it('is stored with its event and its touch, each once, of 12 entries at the same time', async () => {
    const entries = Array.from({ length: 12 }, () =>
      recordContact({ people: people() }, { ...call, personId: 'p-30' }, monday10),
    );
    const results = await Promise.all(entries);
    expect(results.filter((result) => result === 'recorded')).toHaveLength(1);
    expect((await itemsOf('p-30')).toSorted()).toEqual(['contact', 'contact-ledger', 'event']);
    expect((await ledger().read('p-30')).touches).toEqual([
      { touchId: 'c-1', contactClass: 'advisor-initiated', channel: 'phone', at: monday10 },
    ]);
  });

  it('loses no touch to letters that are sent at the same time', async () => {
    const calls = Array.from({ length: 6 }, (_, index) =>
      recordContact({ people: people() }, { ...call, contactId: `c-${index}`, personId: 'p-31' }, monday10),
    );
    const letters = Array.from({ length: 6 }, () => ledger().append('p-31', touch()));
    await Promise.all([...calls, ...letters]);
    expect(await touchIds('p-31')).toHaveLength(12);
  });

  it('from the client is stored, and leaves the ledger unchanged', async () => {
    await recordContact({ people: people() }, { ...call, personId: 'p-32', direction: 'inbound' }, monday10);
    expect((await itemsOf('p-32')).toSorted()).toEqual(['contact', 'event']);
  });
});
