import { describe, expect, it } from 'vitest';
import { purchaseList } from '#adapters/dynamodb/clients/purchase-list.ts';
import { purchaseRepository } from '#adapters/dynamodb/clients/purchases.ts';
import { keys } from '#adapters/dynamodb/keys.ts';
import { linkRepository } from '#adapters/dynamodb/links.ts';
import { outbox, sentMail } from '#adapters/dynamodb/outbox.ts';
import { personRepository } from '#adapters/dynamodb/people.ts';
import { returnedStaffMail } from '#adapters/dynamodb/returned-staff-mail.ts';
import { mailTags } from '#adapters/ses/mail-tags.ts';
import { PersonChangedError } from '#domain/identity/person.ts';
import type { Letter } from '#ports/letters.ts';
import { LinkAlreadyUsedError } from '#ports/link-repository.ts';
import type { OutboxEntry } from '#ports/outbox.ts';
import { clientLetter, staffLetter } from '#use-cases/letters/compose-letter.ts';
import { readSession } from '#use-cases/sessions/open-session.ts';
import { house, monday10 } from '../ports/house.ts';
import { content, inquiry, person } from '../ports/samples.ts';
import { everyItem, putRaw, rawItem, realTable } from './real-table.ts';

const table = realTable();
/** SES's report about a letter: the tags it was sent with. */
const tagsOf = (entry: OutboxEntry) => {
  const [mailKey, owner] = mailTags(entry);
  return { mailKey: mailKey?.Value ?? '', owner: owner?.Value ?? '' };
};
const box = () => outbox(table(), 'https://house.example', 'house.example');

let count = 0;

function dossier() {
  count += 1;
  const ids = { inquiryId: `inq-${count}`, personId: `person-${count}` };
  const owner = {
    ownerId: 'camille',
    kind: 'advisor',
    assignmentNumber: 1,
    since: monday10,
    because: 'continuity',
  } as const;
  return { inquiry: inquiry({ ...ids, owner }), person: person({ personId: ids.personId }), content: content(ids) };
}

function letter(): Letter {
  return clientLetter(house(), dossier(), 'acknowledgement', { kind: 'acknowledgement', variant: 'held' }, monday10);
}

async function eventsOf(one: Letter): Promise<unknown[]> {
  const pk = `INQUIRY#${one.dossier?.inquiry.inquiryId}`;
  const items = (await everyItem(table())).filter((item) => item.pk === pk && item.entity === 'event');
  return items.map((item) => item.doc);
}

async function statusOf({ ownerKey, mailKey }: OutboxEntry): Promise<unknown> {
  return (await rawItem(table(), keys.mail(ownerKey, mailKey)))?.doc;
}

describe('a letter in the outbox', () => {
  it('goes from PENDING to SENDING to SENT, publishes that once, and then keeps only its subject', async () => {
    const one = letter();
    const entry = await box().store(one, monday10);
    expect(entry).toMatchObject({ status: 'PENDING', ownerKey: `PERSON#${one.dossier?.person.personId}` });
    expect(await box().markSending(entry)).toBe('marked');
    await box().markSent(entry, monday10);
    await box().markSent(entry, monday10);
    const kept = await statusOf(entry);
    expect(kept).toMatchObject({ status: 'SENT', subject: entry.subject });
    expect(kept).not.toHaveProperty('rendered');
    expect(await eventsOf(one)).toMatchObject([
      { name: 'mail-sent.v1', data: { mailKey: one.mailKey, audience: 'client' } },
    ]);
  });

  it('keeps the text it was first stored with', async () => {
    const one = letter();
    const first = await box().store(one, monday10);
    const again = await box().store({ ...one, language: 'en' }, '2026-11-23T10:00:00.000Z');
    expect(again).toEqual(first);
  });

  it('is offered by one attempt alone, of 16 at the same time', async () => {
    const entry = await box().store(letter(), monday10);
    const marks = await Promise.all(Array.from({ length: 16 }, () => box().markSending(entry)));
    expect(marks.filter((mark) => mark === 'marked')).toHaveLength(1);
  });

  it('can be offered again after a refusal', async () => {
    const entry = await box().store(letter(), monday10);
    await box().markSending(entry);
    await box().markPending(entry);
    expect(await box().markSending(entry)).toBe('marked');
  });

  it('in doubt counts its doubts and becomes doubted once, with its event', async () => {
    const one = letter();
    const entry = await box().store(one, monday10);
    await box().markSending(entry);
    expect([await box().countDoubt(entry), await box().countDoubt(entry)]).toEqual([1, 2]);
    expect(await box().markDoubted(entry, monday10)).toBe('doubted');
    expect(await box().markDoubted(entry, monday10)).toBe('settled-meanwhile');
    expect(await eventsOf(one)).toMatchObject([{ name: 'mail-doubted.v1' }]);
  });

  it('that the mail service reports first is sent, not doubted, with one event', async () => {
    const one = letter();
    const entry = await box().store(one, monday10);
    await box().markSending(entry);
    for (let times = 1; times <= 2; times += 1) await sentMail(table()).confirmSent(tagsOf(entry), monday10);
    await box().markSent(entry, monday10);
    expect(await box().markDoubted(entry, monday10)).toBe('settled-meanwhile');
    expect(await statusOf(entry)).toMatchObject({ status: 'SENT' });
    expect(await eventsOf(one)).toMatchObject([{ name: 'mail-sent.v1' }]);
  });

  it('can be withheld while it has not been offered, and not afterwards', async () => {
    const [pending, offered, fresh] = [letter(), letter(), letter()];
    const waiting = await box().store(pending, monday10);
    const leaving = await box().store(offered, monday10);
    await box().markSending(leaving);
    for (const one of [pending, offered, fresh, fresh]) await box().markWithheld(one, monday10);
    expect(await statusOf(waiting)).toMatchObject({ status: 'WITHHELD' });
    expect(await statusOf(leaving)).toMatchObject({ status: 'SENDING' });
    expect(await box().find(fresh)).toMatchObject({ status: 'WITHHELD' });
    expect(await eventsOf(offered)).toEqual([]);
    expect(await eventsOf(fresh)).toHaveLength(1);
  });

  it('about a client is stored with the client, whoever its recipient is', async () => {
    const one = staffLetter(
      house(),
      dossier(),
      'camille',
      'withdrawn-1',
      { kind: 'hand-over-withdrawn', toId: 'hugo', isTakenBack: true },
      monday10,
    );
    expect((await box().store(one, monday10)).ownerKey).toBe(`PERSON#${one.dossier?.person.personId}`);
  });

  it('of another sender has no effect when it is confirmed', async () => {
    await expect(
      sentMail(table()).confirmSent({ owner: 'PERSON_nobody', mailKey: 'mail-never' }, monday10),
    ).resolves.toBeUndefined();
  });
});

describe('a link', () => {
  const grant = {
    purpose: 'session',
    holderId: 'camille',
    role: 'advisor',
    createdAt: monday10,
    validUntil: '2026-11-23T21:00:00.000Z',
  } as const;

  it('has 256 bits of randomness, and its token is not in the table', async () => {
    const token = await linkRepository(table()).grant(grant);
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(JSON.stringify(await everyItem(table()))).not.toContain(token);
    expect(await linkRepository(table()).findByToken(token)).toMatchObject(grant);
  });

  it('of a letter is only in the letter, and only until it was sent', async () => {
    const one = letter();
    const entry = await box().store(one, monday10);
    const token = /\/private\/([A-Za-z0-9_-]{43})/.exec(entry.rendered?.text ?? '')?.[1] ?? 'no link';
    const holding = async () => (await everyItem(table())).filter((item) => JSON.stringify(item).includes(token));
    expect((await holding()).map((item) => item.entity)).toEqual(['mail']);
    expect(await linkRepository(table()).findByToken(token)).toMatchObject({ purpose: 'private-space' });
    await box().markSending(entry);
    await box().markSent(entry, monday10);
    expect(await holding()).toEqual([]);
  });

  it('past its expiry is expired although the table still has it', async () => {
    const links = linkRepository(table());
    const token = await links.grant(grant);
    const ports = {
      links,
      houses: {
        read: async () => house(),
        readLedger: async () => ({ from: '', to: '', openCounts: {}, assignedByDay: {} }),
      },
    };
    expect(await readSession(ports, token, '2026-11-23T20:59:00.000Z')).toBeDefined();
    expect(await readSession(ports, token, '2026-11-23T21:00:00.000Z')).toBeUndefined();
  });

  it('accepts one outcome, of 16 at the same time', async () => {
    const links = linkRepository(table());
    const link = await links.findByToken(await links.grant(grant));
    if (link === undefined) throw new Error('The link should be there.');
    const outcome = { choice: 'signed-in', at: monday10, byId: 'camille' } as const;
    const all = await Promise.allSettled(Array.from({ length: 16 }, () => links.recordOutcome(link, outcome)));
    const refused = all.flatMap((one): unknown[] => (one.status === 'rejected' ? [one.reason] : []));
    expect(refused).toHaveLength(15);
    for (const reason of refused) expect(reason).toBeInstanceOf(LinkAlreadyUsedError);
  });

  it('is gone at once when it is revoked', async () => {
    const links = linkRepository(table());
    const token = await links.grant(grant);
    const link = await links.findByToken(token);
    if (link !== undefined) await links.revoke(link);
    expect(await links.findByToken(token)).toBeUndefined();
  });
});

describe('a person', () => {
  it('is suppressed under any letter case of the address, and no address is in the key', async () => {
    const people = personRepository(table());
    const event = { name: 'address-suppressed.v1', at: monday10, data: { because: 'bounce' } } as const;
    await people.suppressAddress('Anna.Suppressed@Client.Example', 'bounce', 'person-1', event);
    expect(await people.isSuppressed('anna.suppressed@client.example')).toBe(true);
    expect(await people.isSuppressed('anna@client.example')).toBe(false);
    expect(JSON.stringify(await everyItem(table())).toLowerCase()).not.toContain('anna.suppressed@');
  });

  it('whose address bounced is written to again at a sign of life; after a complaint only if it was no complaint', async () => {
    const people = personRepository(table());
    const closed = (because: 'bounce' | 'complaint') =>
      people.suppressAddress('Lena@Client.Example', because, 'person-1', {
        name: 'address-suppressed.v1',
        at: monday10,
        data: { because },
      });
    const sign = (because: 'client-wrote' | 'not-spam') =>
      people.reopenAddress(
        'lena@client.example',
        because === 'not-spam' ? ['bounce', 'complaint'] : ['bounce'],
        'person-1',
        { name: 'address-reopened.v1', at: monday10, data: { because } },
      );
    await closed('bounce');
    expect(await sign('client-wrote')).toBe('open');
    expect(await people.isSuppressed('lena@client.example')).toBe(false);
    await closed('complaint');
    // A bounce that follows a complaint does not make it something that a form lifts.
    await closed('bounce');
    expect(await sign('client-wrote')).toBe('closed');
    expect(await people.isSuppressed('lena@client.example')).toBe(true);
    expect(await sign('not-spam')).toBe('open');
    expect(await people.isSuppressed('lena@client.example')).toBe(false);
    expect(await sign('client-wrote')).toBe('open');
  });

  it('who stopped another topic meanwhile is read again, so that both stay stopped', async () => {
    const people = personRepository(table());
    const asRead = person({ personId: 'topics' });
    await putRaw(table(), { ...keys.person('topics'), entity: 'person', doc: asRead });
    const event = {
      name: 'preference-changed.v1',
      at: monday10,
      data: { stopped: ['follow-up'], kept: [], via: 'page' },
    } as const;
    await people.stopTopics(asRead, ['follow-up'], {
      ...event,
      data: { ...event.data, stopped: ['follow-up'], kept: [] },
    });
    const late = people.stopTopics(asRead, ['invitation'], {
      ...event,
      data: { ...event.data, stopped: ['invitation'], kept: [] },
    });
    await expect(late).rejects.toThrow(PersonChangedError);
    expect((await people.read('topics')).stoppedTopics).toEqual(['follow-up']);
  });

  it('has each contact and each purchase once', async () => {
    const contact = {
      contactId: 'c-1',
      advisorId: 'camille',
      channel: 'call',
      direction: 'inbound',
      at: monday10,
    } as const;
    const event = {
      name: 'contact-recorded.v1',
      at: monday10,
      data: { advisorId: 'camille', channel: 'call', direction: 'inbound' },
    } as const;
    const people = personRepository(table());
    expect(await people.recordContact('p-1', contact, event, undefined)).toBe('recorded');
    expect(await people.recordContact('p-1', contact, event, undefined)).toBe('already-recorded');
    const purchase = {
      purchaseId: 'buy-1',
      personId: 'p-1',
      purchasedOn: '2026-03-14',
      amountMinor: 125000,
      currency: 'EUR',
    };
    const purchases = purchaseRepository(table());
    expect(await purchases.record(purchase, monday10)).toBe('recorded');
    expect(await purchases.record(purchase, monday10)).toBe('already-recorded');
    // The till's number names one sale: used again for another, it loses nothing in silence.
    for (const other of [
      { personId: 'p-2' },
      { amountMinor: 125001 },
      { currency: 'GBP' },
      { purchasedOn: '2026-03-15' },
    ]) {
      expect(await purchases.record({ ...purchase, ...other }, monday10)).toBe('number-reused');
    }
    expect(await purchaseList(table()).listAll()).toEqual([purchase]);
    const said = (await everyItem(table())).filter((item) => item.pk === 'PERSON#p-1' && item.entity === 'event');
    expect(said).toHaveLength(2);
  });
});

describe('a failed staff mailbox', () => {
  it('is recorded once per person and day, with one event and no address', async () => {
    const failed = returnedStaffMail(table());
    const event = {
      name: 'staff-mail-returned.v1',
      at: monday10,
      data: { staffId: 'camille', because: 'bounce' },
    } as const;
    const record = (on: string) => failed.record({ staffId: 'camille', on, because: 'bounce' }, event);
    expect(await Promise.all(['2026-11-23', '2026-11-24'].map(record))).toEqual(['recorded', 'recorded']);
    expect(await record('2026-11-23')).toBe('already-recorded');
    const items = await everyItem(table());
    const said = items.filter(({ doc }) => JSON.stringify(doc ?? {}).includes('staff-mail-returned.v1'));
    expect(said).toHaveLength(2);
  });
});
