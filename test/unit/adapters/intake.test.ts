import { describe, expect, it } from 'vitest';
import { inquiryRepository } from '#adapters/dynamodb/inquiries.ts';
import { inquiryLists } from '#adapters/dynamodb/inquiry-lists.ts';
import { intakeRepository } from '#adapters/dynamodb/intake.ts';
import { keys } from '#adapters/dynamodb/keys.ts';
import type { Person } from '#domain/identity/person.ts';
import type { Intake } from '#ports/intake-repository.ts';
import { monday10 } from '../ports/house.ts';
import { content, inquiry, person } from '../ports/samples.ts';
import { everyItem, putRaw, rawItem, realTable } from './real-table.ts';

const table = realTable();
const tomorrow = '2026-11-24T09:00:00.000Z';
let count = 0;

/** A unique submission, except for the given shared fields. */
function intake(parts: Partial<Intake> = {}, client: Partial<Person> = {}): Intake {
  count += 1;
  const ids = { inquiryId: `inq-${count}`, personId: client.personId ?? `person-${count}` };
  return {
    at: parts.inquiry?.receivedAt ?? monday10,
    isNamedNow: false,
    inquiry: inquiry(ids),
    content: content(ids),
    person: person({ email: `client-${count}@client.example`, ...client, personId: ids.personId }),
    known: false,
    consent: {
      givenAt: monday10,
      formVersion: '1',
      textHash: 'hash',
      language: 'fr',
      purpose: 'inquiry',
      legalBasis: 'consent',
    },
    contentHash: `content-${count}`,
    dedupeUntil: tomorrow,
    throttles: [],
    ...parts,
  };
}

const store = (one: Intake) => intakeRepository(table()).store(one);
const received = async () => (await inquiryLists(table()).listOpen()).length;

describe('a submission', () => {
  it('is stored whole: inquiry, texts, person, consent, and the event that starts its workflow', async () => {
    const one = intake({}, { email: 'Whole@Client.Example' });
    expect(await store(one)).toEqual({ outcome: 'stored' });
    const repository = inquiryRepository(table());
    expect(await repository.read(one.inquiry.inquiryId)).toMatchObject({ status: 'received', version: 1 });
    expect(await repository.readContent(one.inquiry)).toMatchObject({ message: one.content.message });
    expect(await repository.readTimeline(one.inquiry.inquiryId)).toMatchObject([{ name: 'inquiry-received.v1' }]);
    const owned = (await everyItem(table())).filter((item) => item.pk === `PERSON#${one.person.personId}`);
    expect(owned.map((item) => item.entity).toSorted()).toEqual(['consent', 'content', 'person']);
    expect(await intakeRepository(table()).findPersonByEmail('whole@client.example')).toEqual(one.person);
  });

  it('stores personal data on the person’s items only', async () => {
    const canary = 'Canari Unique';
    await store(intake({}, { fullName: canary, email: 'canari@client.example' }));
    const holding = (await everyItem(table())).filter((item) => /canari/i.test(JSON.stringify(item)));
    expect(holding.map((item) => item.entity)).toEqual(['person']);
  });
});

describe('the same submission again', () => {
  it('returns the first id, under its key or by its content', async () => {
    const first = intake({ idempotency: { key: 'key-1', bodyHash: 'body' } });
    await store(first);
    const repeated = { outcome: 'repeated', inquiryId: first.inquiry.inquiryId, receivedAt: monday10 };
    expect(await store(intake({ idempotency: { key: 'key-1', bodyHash: 'body' } }))).toMatchObject(repeated);
    expect(await store(intake({ contentHash: first.contentHash }))).toMatchObject(repeated);
  });

  it('under the same key with another body is distinguished', async () => {
    await store(intake({ idempotency: { key: 'key-2', bodyHash: 'body' } }));
    expect(await store(intake({ idempotency: { key: 'key-2', bodyHash: 'other' } }))).toEqual({
      outcome: 'key-reused-with-another-body',
    });
  });

  it('is one of 32 at the same time', async () => {
    const before = await received();
    const shared = { contentHash: 'rush', idempotency: { key: 'rush', bodyHash: 'body' } };
    const all = await Promise.all(
      Array.from({ length: 32 }, () => store(intake(shared, { email: 'rush@client.example' }))),
    );
    expect(all.filter((one) => one.outcome === 'stored')).toHaveLength(1);
    expect(new Set(all.flatMap((one) => (one.outcome === 'repeated' ? [one.inquiryId] : []))).size).toBe(1);
    expect(all.filter((one) => one.outcome === 'repeated')).toHaveLength(31);
    expect(await received()).toBe(before + 1);
  });

  it('after its window is new, although the table still has the first', async () => {
    const first = intake({ dedupeUntil: '2026-11-23T10:00:00.000Z' });
    await store(first);
    const later = intake({ contentHash: first.contentHash });
    const inquiryLater = { ...later.inquiry, receivedAt: '2026-11-23T10:00:00.000Z' };
    expect(await rawItem(table(), keys.sameContent(first.contentHash))).toBeDefined();
    expect(await store({ ...later, inquiry: inquiryLater, at: inquiryLater.receivedAt })).toEqual({
      outcome: 'stored',
    });
  });
});

describe('a person', () => {
  it('is created once by 16 first submissions at the same time; the others read again', async () => {
    const all = await Promise.all(
      Array.from({ length: 16 }, () => store(intake({}, { email: 'twins@client.example' }))),
    );
    expect(all.filter((one) => one.outcome === 'stored')).toHaveLength(1);
    expect(all.filter((one) => one.outcome === 'changed')).toHaveLength(15);
  });

  it('who is known keeps fields that were recorded between read and write', async () => {
    const first = intake({}, { email: 'known@client.example' });
    await store(first);
    const asRead = first.person;
    await putRaw(table(), {
      ...keys.person(asRead.personId),
      entity: 'person',
      doc: { ...asRead, advisorId: 'camille', stoppedTopics: ['follow-up'] },
    });
    const again = intake({ known: true }, { ...asRead, inquiryCount: 2 });
    expect(await store(again)).toEqual({ outcome: 'stored' });
    expect(await intakeRepository(table()).findPersonByEmail('known@client.example')).toMatchObject({
      advisorId: 'camille',
      stoppedTopics: ['follow-up'],
      inquiryCount: 2,
    });
  });

  it('who is known keeps the number on record, whatever a form under that address contains', async () => {
    const first = intake({}, { email: 'numbered@client.example', phone: '+33 1 99 00 00 01' });
    await store(first);
    await store(intake({ known: true }, { ...first.person, inquiryCount: 2, phone: '+33 6 66 66 66 66' }));
    expect(await intakeRepository(table()).findPersonByEmail('numbered@client.example')).toMatchObject({
      inquiryCount: 2,
      phone: '+33 1 99 00 00 01',
    });
  });

  it('who is known gets a form of address if they had none, and otherwise keeps theirs', async () => {
    const first = intake({}, { email: 'addressed@client.example' });
    await store(first);
    const asked = async () => (await intakeRepository(table()).findPersonByEmail('addressed@client.example'))?.civility;
    expect(await asked()).toBeUndefined();
    await store(intake({ known: true }, { ...first.person, inquiryCount: 2, civility: 'ms' }));
    expect(await asked()).toBe('ms');
    await store(intake({ known: true }, { ...first.person, inquiryCount: 3, civility: 'mr' }));
    expect(await asked()).toBe('ms');
  });

  it('who sent another inquiry meanwhile has changed', async () => {
    const first = intake({}, { email: 'busy@client.example' });
    await store(first);
    const stale = { known: true };
    expect(await store(intake(stale, { ...first.person, inquiryCount: 2 }))).toEqual({ outcome: 'stored' });
    expect(await store(intake(stale, { ...first.person, inquiryCount: 2 }))).toEqual({ outcome: 'changed' });
  });
});

describe('a throttle', () => {
  it('lets its number pass and no more, under load, and stores nothing of the others', async () => {
    const before = await received();
    const throttles = [{ bucket: 'address-1', atMost: 5, until: tomorrow }];
    const all = await Promise.all(Array.from({ length: 20 }, () => store(intake({ throttles }))));
    expect(all.filter((one) => one.outcome === 'stored')).toHaveLength(5);
    expect(all.filter((one) => one.outcome === 'throttled')).toHaveLength(15);
    expect(await received()).toBe(before + 5);
  });

  it('does not block the response to a repeat', async () => {
    const throttles = [{ bucket: 'address-2', atMost: 1, until: tomorrow }];
    const first = intake({ throttles });
    await store(first);
    expect(await store(intake({ throttles, contentHash: first.contentHash }))).toMatchObject({ outcome: 'repeated' });
  });
});
