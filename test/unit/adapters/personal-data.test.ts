import { describe, expect, it } from 'vitest';
import { sha256 } from '#adapters/crypto/hashes.ts';
import { keys } from '#adapters/dynamodb/keys.ts';
import { personalDataRepository } from '#adapters/dynamodb/privacy/personal-data.ts';
import type { Erasure } from '#domain/identity/erasure.ts';
import { type Person, PersonChangedError } from '#domain/identity/person.ts';
import { monday10 } from '../ports/house.ts';
import { consent, content, inquiry, person } from '../ports/samples.ts';
import { everyItem, putRaw, realTable } from './real-table.ts';

const table = realTable();
const data = () => personalDataRepository(table());
const secret = 'kanarie-one';

let count = 0;

/** A client with an item of every kind, found by their address beside `sharedWith`. */
async function stored(parts: Partial<Person> = {}, sharedWith: readonly string[] = []): Promise<Person> {
  count += 1;
  const personId = `erased-${count}`;
  const email = `shared-${count}@client.example`;
  const one = person({ personId, email, fullName: secret, consents: [consent()], ...parts });
  const pk = `PERSON#${personId}`;
  const put = (sk: string, entity: string, doc: object) => putRaw(table(), { pk, sk, entity, doc });
  await putRaw(table(), { ...keys.person(personId), entity: 'person', doc: one });
  await put(`CONTENT#inq-${count}`, 'content', content({ personId, message: secret }));
  await put(`CONSENT#${monday10}#inq-${count}`, 'consent', { ...consent(), inquiryId: `inq-${count}` });
  await put(`MAIL#inq-${count}.a`, 'mail', { subject: secret, linkIds: [`link-${count}`] });
  await put('SIGNAL#1', 'signal', { note: secret });
  await put('CONTACT#1', 'contact', { note: secret });
  await put('LEDGER', 'ledger', { touches: [] });
  await put('PURCHASE#1', 'purchase', { personId, amountMinor: 100, purchasedOn: '2024-01-02' });
  await put(`EVENT#${monday10}#1`, 'event', { name: 'consent-withdrawn.v1' });
  await putRaw(table(), { ...keys.link(`link-${count}`), entity: 'link', doc: { holderId: personId } });
  const [first = personId, ...others] = [...sharedWith, personId];
  await putRaw(table(), {
    ...keys.personByEmail(sha256(email)),
    entity: 'person-by-email',
    doc: { personId: first, ...(others.length === 0 ? {} : { otherIds: others }) },
  });
  return one;
}

const asked = ({ personId }: Person): Erasure => ({
  personId,
  cause: 'client',
  byId: personId,
  askedAt: monday10,
  dueAt: monday10,
});
const askedEvent = (one: Person) =>
  ({ name: 'erasure-asked.v1', at: monday10, data: { cause: 'client', byId: one.personId } }) as const;
const erasedEvent = { name: 'person-erased.v1', at: monday10, data: { cause: 'client' } } as const;
const itemsOf = async ({ personId }: Person) =>
  (await everyItem(table())).filter(({ pk }) => pk === `PERSON#${personId}`);
const lookupOf = async ({ email }: Person) =>
  (await everyItem(table())).find(({ pk }) => pk === `EMAIL#${sha256(email)}`)?.doc;

describe('the data of a client', () => {
  it('is erased but for proof, purchases and events, with the links of the letters', async () => {
    const one = await stored();
    expect(await data().ask(asked(one), askedEvent(one))).toBe('asked');
    await data().erase([one.personId], asked(one), erasedEvent, monday10);
    const left = await itemsOf(one);
    expect(JSON.stringify(left)).not.toContain(secret);
    expect([...new Set(left.map(({ entity }) => entity))].toSorted()).toEqual([
      'consent',
      'erasure',
      'event',
      'person',
      'purchase',
    ]);
    expect((await everyItem(table())).some(({ pk }) => pk === `LINK#link-${count}`)).toBe(false);
    expect(await lookupOf(one)).toBeUndefined();
    expect((await data().listErased()).map(({ personId }) => personId)).toContain(one.personId);
  });

  it('leaves whoever shares the mailbox to be found by it', async () => {
    const second = await stored({}, ['elder']);
    await data().erase([second.personId], asked(second), erasedEvent, monday10);
    expect(await lookupOf(second)).toEqual({ personId: 'elder' });
    const first = await stored();
    const key = keys.personByEmail(sha256(first.email));
    const doc = { personId: first.personId, otherIds: ['younger', 'youngest'] };
    await putRaw(table(), { ...key, entity: 'person-by-email', doc });
    await data().erase([first.personId], asked(first), erasedEvent, monday10);
    expect(await lookupOf(first)).toEqual({ personId: 'younger', otherIds: ['youngest'] });
  });

  it('is erased in every merged record', async () => {
    const merged = await stored();
    const kept = await stored({ mergedIds: [merged.personId] });
    await data().erase([kept.personId, merged.personId], asked(kept), erasedEvent, monday10);
    expect(JSON.stringify([...(await itemsOf(kept)), ...(await itemsOf(merged))])).not.toContain(secret);
  });

  it('is erased whole by a repeat, whatever an interrupted attempt left', async () => {
    const one = await stored();
    await data().erase([one.personId], asked(one), erasedEvent, monday10);
    await putRaw(table(), {
      pk: `PERSON#${one.personId}`,
      sk: 'MAIL#late.b',
      entity: 'mail',
      doc: { subject: secret },
    });
    await data().erase([one.personId], asked(one), erasedEvent, monday10);
    expect(JSON.stringify(await itemsOf(one))).not.toContain(secret);
  });

  it('is asked for once, and again after it was dropped', async () => {
    const one = await stored();
    expect(await data().ask(asked(one), askedEvent(one))).toBe('asked');
    expect(await data().ask(asked(one), askedEvent(one))).toBe('already-asked');
    await data().abandon(asked(one), monday10);
    expect(await data().listErasuresDue(monday10)).not.toContainEqual(
      expect.objectContaining({ personId: one.personId }),
    );
    expect(await data().ask(asked(one), askedEvent(one))).toBe('asked');
    const unknown = person({ personId: 'nobody' });
    await expect(data().ask(asked(unknown), askedEvent(unknown))).rejects.toThrow(PersonChangedError);
  });

  it('is due from its instant on', async () => {
    const one = await stored();
    await data().ask({ ...asked(one), dueAt: '2026-11-23T09:30:00.000Z' }, askedEvent(one));
    const due = async (at: string) => (await data().listErasuresDue(at)).map(({ personId }) => personId);
    expect(await due('2026-11-23T09:29:59.999Z')).not.toContain(one.personId);
    expect(await due('2026-11-23T09:30:00.000Z')).toContain(one.personId);
  });

  it('is reviewed once an inquiry ended, or a purchase was made, before the day', async () => {
    const receivedAt = '2024-01-05T10:00:00.000Z';
    const ended = inquiry({ inquiryId: 'inq-old', personId: 'reviewed', status: 'closed', receivedAt });
    await putRaw(table(), {
      ...keys.inquiry('inq-old'),
      gsi1pk: 'INQUIRIES#ended#3',
      gsi1sk: receivedAt,
      entity: 'inquiry',
      doc: ended,
    });
    expect(await data().listReviewable('2024-01-05T10:00:00.000Z')).not.toContain('reviewed');
    expect(await data().listReviewable('2024-01-05T10:00:00.001Z')).toContain('reviewed');
  });
});
