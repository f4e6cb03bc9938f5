import { beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '#domain/identity/person.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { defaultPolicy } from '#domain/policy/default-policy.ts';
import type { InquirySubmission } from '#events/submissions/inquiry-submission.ts';
import type { IntakeRepository } from '#ports/intake-repository.ts';
import { SubmissionInFlightError } from '#ports/intake-repository.ts';
import { receiveInquiry } from '#use-cases/intake/receive-inquiry.ts';
import type { SubmissionOutcome } from '#use-cases/intake/submission.ts';
import { monday10 } from '../../ports/house.ts';
import { type HouseInMemory, houseInMemory } from '../../ports/memory-house.ts';
import { memoryIntake } from '../../ports/memory-intake.ts';
import { person } from '../../ports/samples.ts';

let ports: HouseInMemory & { intake: IntakeRepository };

beforeEach(() => {
  const inMemory = houseInMemory({ person: person({ personId: 'known', email: 'known@client.example' }) });
  ports = { ...inMemory, intake: memoryIntake(inMemory.memory) };
});

const submission: InquirySubmission = {
  message: 'Je cherche une montre pour ma femme.',
  fullName: 'Anna Exemple',
  email: 'anna@client.example',
  intent: 'gift',
  acceptsByAppointment: true,
  consent: true,
};

function receive(parts: Partial<InquirySubmission> = {}, around: Partial<SubmissionOutcome> = {}, at = monday10) {
  const reception: SubmissionOutcome = {
    submission: { ...submission, ...parts },
    channel: 'web-form',
    sourceAddress: '192.0.2.1',
    fallbackLanguage: 'fr',
    consentText: 'J’accepte.',
    ...around,
  };
  return receiveInquiry(ports, reception, at);
}

const hoursLater = (hours: number) => new Date(Date.parse(monday10) + hours * 3_600_000).toISOString();
/** The inquiry as its workflow has left it. */
function stands(inquiryId: string, parts: Partial<Inquiry>): void {
  ports.memory.inquiries.set(inquiryId, { ...ports.inquiry(inquiryId), ...parts });
}

const owned = { ownerId: 'camille', kind: 'advisor', assignmentNumber: 1, since: monday10, because: 'only-eligible' };
const awaited = { status: 'awaiting-first-response', owner: owned } as Partial<Inquiry>;
const wordsOf = (inquiryId: string) => ports.memory.contents.get(inquiryId)?.notes.map(({ text }) => text);

const idOf = (result: Awaited<ReturnType<typeof receive>>) =>
  result.outcome === 'accepted' ? result.inquiryId : result.outcome;

describe('a submission', () => {
  it('becomes one inquiry of one person, without any of their text in it', async () => {
    const result = await receive();
    expect(result).toMatchObject({ outcome: 'accepted', receivedAt: monday10 });
    expect(ports.memory.inquiries.size).toBe(1);
    const stored = JSON.stringify([...ports.memory.inquiries.values()]);
    for (const personal of ['Anna', 'anna@', 'montre']) expect(stored).not.toContain(personal);
  });

  it('stores the proof of consent: when, to which text, in which language', async () => {
    await receive({ formVersion: '2026-11' });
    const proof = [...ports.memory.people.values()].find((one) => one.email === 'anna@client.example')?.consents[0];
    expect(proof).toMatchObject({
      givenAt: monday10,
      formVersion: '2026-11',
      language: 'fr',
      textHash: ports.hasher.sha256('J’accepte.'),
    });
  });

  it.each([
    ['desiredOn', { desiredOn: '2026-11-22' }],
    ['boutiqueId', { boutiqueId: 'tokyo' }],
    ['category', { category: 'sailing-boats' }],
  ])('is refused for a problem that only the house can find: %s', async (path, parts) => {
    expect(await receive(parts)).toMatchObject({ outcome: 'invalid', problems: [{ path }] });
    expect(ports.memory.inquiries.size).toBe(0);
  });

  it.each([...defaultPolicy.identity.categories, 'other'])(
    'may be about %s, which the house offers',
    async (category) => {
      expect(await receive({ category })).toMatchObject({ outcome: 'accepted' });
    },
  );

  it('is refused in a language, or for an intent, that the policy does not list', async () => {
    const house = await ports.houses.read();
    const narrow = { ...house.policy.identity, languages: ['fr'] as const, intents: ['repair'] as const };
    const narrowed = { ...house, policy: { ...house.policy, identity: narrow } };
    ports = { ...ports, houses: { ...ports.houses, read: async () => narrowed } };
    expect(await receive({ language: 'it', intent: 'repair' })).toMatchObject({
      outcome: 'invalid',
      problems: [{ path: 'language' }],
    });
    expect(await receive({ intent: 'gift' })).toMatchObject({ outcome: 'invalid', problems: [{ path: 'intent' }] });
    expect(await receive({ intent: 'repair' })).toMatchObject({ outcome: 'accepted' });
    expect(await receive({ intent: 'other', message: 'Une question.' })).toMatchObject({ outcome: 'accepted' });
  });

  it('stores the chosen form of address, and never overwrites one', async () => {
    const known = () => ports.memory.people.get('known')?.civility;
    await receive({ civility: 'ms' });
    expect([...ports.memory.people.values()].find(({ email }) => email === submission.email)?.civility).toBe('ms');
    await receive({ email: 'known@client.example', civility: 'mr' });
    expect(known()).toBe('mr');
    await receive({ email: 'known@client.example', civility: 'ms', message: 'Encore une montre.' });
    expect(known()).toBe('mr');
    expect(JSON.stringify([...ports.memory.inquiries.values()])).not.toContain('civility');
  });

  describe('for today', () => {
    const evening = '2026-11-23T23:30:00.000Z';
    const at = (timeZone?: string) => receive({ desiredOn: '2026-11-23', ...(timeZone && { timeZone }) }, {}, evening);

    it('is for a day that is not over where the client is: in New York it is still the day before Paris’s', async () => {
      expect(await at('America/New_York')).toMatchObject({ outcome: 'accepted' });
      expect(await at('Europe/Paris')).toMatchObject({ outcome: 'invalid', problems: [{ path: 'desiredOn' }] });
      expect(await at('Asia/Kolkata')).toMatchObject({ outcome: 'invalid' });
    });

    it('is accepted where nothing says the client’s zone, and the day is not over in the Americas', async () => {
      expect(await at()).toMatchObject({ outcome: 'accepted' });
      const nextDay = { desiredOn: '2026-11-23', message: 'Autre' };
      expect(await receive(nextDay, {}, '2026-11-24T09:00:00.000Z')).toMatchObject({ outcome: 'invalid' });
    });

    it('keeps the zone with the person, whose own hours then count', async () => {
      const inquiryId = idOf(await at('America/New_York'));
      expect(ports.memory.people.get(ports.inquiry(inquiryId).personId)?.timeZone).toBe('America/New_York');
    });
  });

  it('with a filled trap, or filled faster than a person types, is stored and marked', async () => {
    const inquiryId = idOf(await receive({ website: 'https://spam.example', startedAt: '2026-11-23T08:59:59.500Z' }));
    expect(ports.inquiry(inquiryId).suspicions).toEqual(['trap-filled', 'too-fast']);
    const calm = idOf(await receive({ email: 'calm@client.example', startedAt: '2026-11-23T08:55:00.000Z' }));
    expect(ports.inquiry(calm).suspicions).toEqual([]);
  });
});

describe('a repeat', () => {
  it('under the same key returns the first id', async () => {
    const first = await receive({}, { idempotencyKey: 'key-1' });
    expect(await receive({}, { idempotencyKey: 'key-1' }, hoursLater(1))).toEqual(first);
    expect(ports.memory.inquiries.size).toBe(1);
  });

  it('under the same key with another body is refused as an error', async () => {
    await receive({}, { idempotencyKey: 'key-1' });
    expect(await receive({ message: 'Autre chose' }, { idempotencyKey: 'key-1' })).toEqual({
      outcome: 'key-reused-with-another-body',
    });
  });

  it.each([
    ['spaces and letter case', { message: '  je cherche UNE montre\n pour ma femme. ' }],
    ['letter case of the address', { email: 'ANNA@Client.Example' }],
    ['another name', { fullName: 'A. Exemple' }],
  ])('of the same content by the same person is one inquiry, whatever the %s', async (_what, parts) => {
    const first = idOf(await receive());
    expect(idOf(await receive(parts))).toBe(first);
  });

  it.each([
    ['somebody else', { email: 'other@client.example' }],
    ['another person at the same address', { fullName: 'Paul Exemple' }],
  ])('is none when it comes from %s', async (_what, parts) => {
    const first = idOf(await receive());
    expect(idOf(await receive(parts))).not.toBe(first);
  });

  it('by the other person at an address is recognised as theirs', async () => {
    await receive();
    const his = idOf(await receive({ fullName: 'Paul Exemple' }));
    expect(idOf(await receive({ fullName: 'paul EXEMPLE' }))).toBe(his);
    expect(ports.memory.inquiries.size).toBe(2);
  });

  it('after the window, when the first has come to rest, is a new inquiry of the same person', async () => {
    const first = idOf(await receive());
    stands(first, { status: 'closed', closing: 'without-sale', closedAt: hoursLater(24) });
    const again = idOf(await receive({}, {}, hoursLater(24 * 8)));
    expect(again).not.toBe(first);
    expect(ports.inquiry(again)).toMatchObject({ personId: ports.inquiry(first).personId, returningClient: true });
  });
});

describe('a known person', () => {
  it('is matched by the normalised address, and the inquiry joins their history', async () => {
    const inquiryId = idOf(await receive({ email: ' KNOWN@client.example'.trim() }));
    expect(ports.inquiry(inquiryId)).toMatchObject({ personId: 'known', returningClient: true });
    expect(ports.memory.people.get('known')).toMatchObject({ inquiryCount: 2, fullName: 'Anna Exemple' });
  });

  it('who changed during the submission is read again', async () => {
    const store = ports.intake.store;
    let rounds = 0;
    ports.intake.store = async (intake) => {
      rounds += 1;
      const known = ports.memory.people.get('known');
      if (rounds === 1 && known !== undefined)
        ports.memory.people.set('known', { ...known, inquiryCount: 5, advisorId: 'hugo' });
      return store(intake);
    };
    expect(await receive({ email: 'known@client.example' })).toMatchObject({ outcome: 'accepted' });
    expect(rounds).toBe(2);
    expect(ports.memory.people.get('known')).toMatchObject({ inquiryCount: 6, advisorId: 'hugo' });
  });

  it('who never stops changing is asked to come back, and nothing is half stored', async () => {
    ports.intake.store = async () => ({ outcome: 'changed' });
    await expect(receive()).rejects.toThrow(SubmissionInFlightError);
    expect(ports.memory.inquiries.size).toBe(0);
  });

  it('and appears between looking and storing is not made twice', async () => {
    const find = ports.intake.findPeopleByEmail;
    let looks = 0;
    ports.intake.findPeopleByEmail = async (email) => {
      looks += 1;
      return looks === 1 ? [] : find(email);
    };
    await receive({ email: 'known@client.example' });
    expect(ports.memory.people.size).toBe(1);
  });
});

describe('a message of a client whose inquiry is open', () => {
  const chaser = { message: 'Je me permets de vous relancer suite à mon précédent message, resté sans réponse.' };

  it('joins it as their word: its owner is to hear, and nobody else is given the client', async () => {
    const first = idOf(await receive());
    stands(first, awaited);
    const answer = await receive(chaser, {}, hoursLater(48));
    expect(answer).toEqual({ outcome: 'accepted', inquiryId: first, receivedAt: hoursLater(48) });
    expect(ports.memory.inquiries.size).toBe(1);
    expect(wordsOf(first)).toEqual([chaser.message]);
    expect(ports.inquiry(first)).toMatchObject({
      clientAsked: { what: 'wrote', at: hoursLater(48) },
      signals: [{ kind: 'client-spoke' }],
    });
    expect(ports.memory.said).toMatchObject([{ name: 'client-wrote.v1', data: { what: 'wrote', corrected: [] } }]);
    // Sent again, it is the same word.
    expect(idOf(await receive(chaser, {}, hoursLater(49)))).toBe(first);
    expect(wordsOf(first)).toHaveLength(1);
  });

  it.each([
    ['five minutes', 5 * 60_000],
    ['five milliseconds', 5],
  ])('%s after the first one, before anybody has looked, is read together with it', async (_when, later) => {
    const first = idOf(await receive());
    const at = new Date(Date.parse(monday10) + later).toISOString();
    expect(idOf(await receive({ message: 'Elle aime l’émail.' }, {}, at))).toBe(first);
    expect(ports.memory.contents.get(first)?.message).toBe(
      'Je cherche une montre pour ma femme.\n\nElle aime l’émail.',
    );
    expect(ports.inquiry(first).clientAsked).toBeUndefined();
  });

  it('is one inquiry of many that arrive at the same instant', async () => {
    const all = await Promise.all(
      Array.from({ length: 5 }, (_, n) => receive({ message: `Une montre, ${n}` }, { sourceAddress: `192.0.2.${n}` })),
    );
    expect(new Set(all.map(idOf)).size).toBe(1);
    expect(ports.memory.inquiries.size).toBe(1);
  });

  it('has the client read anew when more was asked of them', async () => {
    const first = idOf(await receive());
    stands(first, {
      status: 'incomplete',
      clientWait: { waitNumber: 1, moment: 'incomplete', startedAt: monday10, steps: [] },
    });
    await receive({ message: 'Pour ses cinquante ans, en or jaune.', category: 'watches' }, {}, hoursLater(1));
    expect(ports.inquiry(first)).toMatchObject({
      status: 'received',
      completions: 1,
      answers: { category: 'watches' },
    });
    expect(ports.inquiry(first).clientWait).toBeUndefined();
    expect(ports.memory.said.map(({ name }) => name)).toEqual(['client-wrote.v1', 'client-completed.v1']);
  });

  it('takes back the leaving of whoever writes again', async () => {
    const first = idOf(await receive());
    const { personId } = ports.inquiry(first);
    const pendingChoice = { choice: 'declined', byId: personId, at: monday10, undoUntil: hoursLater(1) } as const;
    stands(first, { ...awaited, pendingChoice });
    expect(idOf(await receive({ message: 'J’ai changé d’avis.' }))).toBe(first);
    expect(ports.inquiry(first).pendingChoice).toBeUndefined();
  });

  it.each([
    ['a repair beside a wish', { intent: 'repair' }],
    ['another category', { category: 'leather' }],
  ] as const)('about %s is an inquiry of its own', async (_what, parts) => {
    const first = idOf(await receive({ category: 'watches' }));
    stands(first, awaited);
    const other = idOf(await receive({ message: 'Autre chose.', ...parts }));
    expect(other).not.toBe(first);
    expect(ports.inquiry(other).personId).toBe(ports.inquiry(first).personId);
  });

  it('begins an inquiry when the one before it has come to rest', async () => {
    const first = idOf(await receive());
    stands(first, { ...awaited, status: 'paused', pauseReason: 'silent', pausedAt: monday10 });
    expect(idOf(await receive({ message: 'Autre chose.' }))).not.toBe(first);
  });

  it('begins an inquiry when the first can take no more words', async () => {
    const first = idOf(await receive());
    stands(first, awaited);
    const content = ports.memory.contents.get(first);
    if (content === undefined) throw new Error('No content.');
    const note = { at: monday10, byId: content.personId, kind: 'client-words', text: 'Encore.' } as const;
    ports.memory.contents.set(first, { ...content, notes: Array.from({ length: 50 }, () => note) });
    expect(idOf(await receive({ message: 'Autre chose.' }))).not.toBe(first);
  });
});

describe('the same words again', () => {
  it('with another telephone and boutique put them right, and the owner is to hear', async () => {
    const first = await receive({ phone: '+33 6 12 34 56 78' });
    stands(idOf(first), awaited);
    expect(await receive({ phone: '+33 6 12 34 56 79', boutiqueId: 'paris' }, {}, hoursLater(1))).toEqual(first);
    expect(ports.inquiry(idOf(first))).toMatchObject({
      answers: { boutiqueId: 'paris' },
      clientAsked: { what: 'corrected', at: hoursLater(1) },
    });
    expect(ports.memory.contents.get(idOf(first))).toMatchObject({
      phone: '+33 6 12 34 56 79',
      notes: [],
      formCorrections: [
        { at: hoursLater(1), field: 'phone', before: '+33 6 12 34 56 78', after: '+33 6 12 34 56 79' },
        { at: hoursLater(1), field: 'boutiqueId', after: 'paris' },
      ],
    });
    expect(JSON.stringify(ports.memory.said)).not.toContain('12 34');
  });

  it.each([
    ['another date', { desiredOn: '2026-12-24' }, 'desiredOn'],
    ['another category', { category: 'leather' }, 'category'],
    ['a piece', { pieceReference: 'VH-4021' }, 'pieceReference'],
  ])('with %s put it right', async (_what, parts, field) => {
    const first = idOf(await receive({ category: 'watches', desiredOn: '2026-12-12' }));
    stands(first, awaited);
    expect(idOf(await receive({ category: 'watches', desiredOn: '2026-12-12', ...parts }))).toBe(first);
    expect(ports.memory.contents.get(first)?.formCorrections).toMatchObject([{ field }]);
  });

  it('and the same telephone in other groups, or a field left empty, change nothing', async () => {
    const first = idOf(await receive({ phone: '+33 6 12 34 56 78', boutiqueId: 'paris' }));
    stands(first, awaited);
    const before = ports.inquiry(first);
    await receive({ phone: '+33612345678' });
    expect(ports.inquiry(first)).toEqual(before);
  });

  it('under the same key are a retry, whatever has happened since', async () => {
    const first = idOf(await receive({}, { idempotencyKey: 'key-1' }));
    stands(first, { ...awaited, status: 'paused', pauseReason: 'client-asked', pausedAt: monday10 });
    expect(idOf(await receive({}, { idempotencyKey: 'key-1' }, hoursLater(1)))).toBe(first);
    expect(ports.inquiry(first).clientAsked).toBeUndefined();
  });

  it.each([
    ['has left', { status: 'paused', pauseReason: 'client-asked', pausedAt: monday10 }],
    ['was silent', { status: 'paused', pauseReason: 'silent', pausedAt: monday10 }],
    ['was done with', { status: 'closed', closing: 'without-sale', closedAt: monday10 }],
  ] as const)('from somebody who %s are a sign of life, once', async (_what, parts) => {
    const first = idOf(await receive());
    stands(first, { ...awaited, ...parts });
    expect(idOf(await receive({}, {}, hoursLater(3)))).toBe(first);
    expect(ports.inquiry(first)).toMatchObject({ clientAsked: { what: 'resume', at: hoursLater(3) } });
    expect(ports.memory.said).toMatchObject([{ name: 'client-asked.v1', data: { what: 'resume' } }]);
    expect(idOf(await receive({}, {}, hoursLater(3)))).toBe(first);
    expect(ports.memory.said).toHaveLength(1);
  });

  it('from whoever was judged off-target change nothing', async () => {
    const first = idOf(await receive());
    stands(first, { ...awaited, status: 'paused', pauseReason: 'off-target', pausedAt: monday10 });
    expect(idOf(await receive({}, {}, hoursLater(3)))).toBe(first);
    expect(ports.inquiry(first).clientAsked).toBeUndefined();
  });

  it('from whoever withdrew their consent give a new one, and begin anew', async () => {
    const first = idOf(await receive());
    stands(first, { ...awaited, status: 'closed', closing: 'withdrawn', closedAt: monday10 });
    const again = idOf(await receive({}, {}, hoursLater(3)));
    expect(again).not.toBe(first);
    expect(idOf(await receive({}, {}, hoursLater(4)))).toBe(again);
  });
});

describe('who a form is about', () => {
  const address = 'rey@client.example';
  const known = (parts: Partial<Person>) => {
    const one = person({ personId: 'rey', email: address, ...parts });
    ports.memory.people.set('rey', one);
    return () => ports.memory.people.get('rey');
  };
  const personOf = (inquiryId: string) => ports.memory.people.get(ports.inquiry(inquiryId).personId);

  it('gives a name to whom a till file knew by an address alone, once', async () => {
    const now = known({ fullName: address, inquiryCount: 0 });
    await receive({ email: address, fullName: 'Anne Rey', phone: '+33 6 12 34 56 78' });
    expect(now()).toMatchObject({ fullName: 'Anne Rey', phone: '+33 6 12 34 56 78', inquiryCount: 1 });
    await receive({ email: address, fullName: 'A. Rey', phone: '+33 6 99 99 99 99', message: 'Encore.' });
    expect(now()).toMatchObject({ fullName: 'Anne Rey', phone: '+33 6 12 34 56 78' });
  });

  it('is another person under another full name: husband and wife share a mailbox, and nothing else', async () => {
    const his = known({ fullName: 'Paul Rey', vicLevel: 'vic', advisorId: 'camille' });
    const before = his();
    const hers = idOf(await receive({ email: address, fullName: 'Anne Rey' }));
    expect(personOf(hers)).toMatchObject({ fullName: 'Anne Rey', vicLevel: 'new', inquiryCount: 1 });
    expect(ports.inquiry(hers)).toMatchObject({ returningClient: false });
    expect(his()).toEqual(before);
    const again = idOf(await receive({ email: address, fullName: 'Mme Anne Rey', message: 'Autre chose.' }));
    expect(ports.inquiry(again).personId).toBe(ports.inquiry(hers).personId);
    const about = idOf(await receive({ email: address, fullName: 'REY Paul', message: 'Pour moi.' }));
    expect(ports.inquiry(about).personId).toBe('rey');
  });
});

describe('too many submissions', () => {
  it('from one person are refused until tomorrow, with the instant', async () => {
    const { perPersonPerDay } = ports.house.policy.intake;
    for (let count = 1; count <= perPersonPerDay; count += 1) {
      expect(await receive({ message: `Demande ${count}` }, { sourceAddress: `192.0.2.${count}` })).toMatchObject({
        outcome: 'accepted',
      });
    }
    expect(await receive({ message: 'Une de trop' })).toEqual({
      outcome: 'throttled',
      until: '2026-11-24T00:00:00.000Z',
    });
  });

  it('do not block the response to a repeat', async () => {
    const { perPersonPerDay } = ports.house.policy.intake;
    const first = await receive({ message: 'Demande 1' });
    for (let count = 2; count <= perPersonPerDay; count += 1) await receive({ message: `Demande ${count}` });
    expect(await receive({ message: 'Demande 1' })).toEqual(first);
  });
});
