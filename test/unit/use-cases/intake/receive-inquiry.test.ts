import { beforeEach, describe, expect, it } from 'vitest';
import { defaultPolicy } from '#domain/policy/default-policy.ts';
import type { InquirySubmission } from '#events/submissions/inquiry-submission.ts';
import type { IntakeRepository } from '#ports/intake-repository.ts';
import { SubmissionInFlightError } from '#ports/intake-repository.ts';
import { receiveInquiry, type SubmissionOutcome } from '#use-cases/intake/receive-inquiry.ts';
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

  it('for today is accepted until the day ends in the house’s time zone', async () => {
    // 23:30 in Paris on the 23rd: the 23rd is still today, though UTC agrees only just.
    expect(await receive({ desiredOn: '2026-11-23' }, {}, '2026-11-23T22:30:00.000Z')).toMatchObject({
      outcome: 'accepted',
    });
    expect(await receive({ desiredOn: '2026-11-23', message: 'Autre' }, {}, '2026-11-23T23:30:00.000Z')).toMatchObject({
      outcome: 'invalid',
    });
  });

  it('with a filled trap, or filled faster than a person types, is stored and marked', async () => {
    const inquiryId = idOf(await receive({ website: 'https://spam.example', startedAt: '2026-11-23T08:59:59.500Z' }));
    expect(ports.inquiry(inquiryId).suspicions).toEqual(['trap-filled', 'too-fast']);
    const calm = idOf(await receive({ message: 'Autre demande', startedAt: '2026-11-23T08:55:00.000Z' }));
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
    ['about another piece', { pieceReference: 'VH-4021' }],
    ['with another message', { message: 'Je cherche un sac.' }],
  ])('is not one when it comes from or is %s', async (_what, parts) => {
    const first = idOf(await receive());
    expect(idOf(await receive(parts))).not.toBe(first);
  });

  it('after the window is a new inquiry of the same person', async () => {
    const first = idOf(await receive());
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

  it('who keeps changing is asked to come back, and nothing is half stored', async () => {
    ports.intake.store = async () => ({ outcome: 'person-changed' });
    await expect(receive()).rejects.toThrow(SubmissionInFlightError);
    expect(ports.memory.inquiries.size).toBe(0);
  });

  it('who appears between read and write is not created twice', async () => {
    const find = ports.intake.findPersonByEmail;
    let looks = 0;
    ports.intake.findPersonByEmail = async (email) => {
      looks += 1;
      return looks === 1 ? undefined : find(email);
    };
    await receive({ email: 'known@client.example' });
    expect(ports.memory.people.size).toBe(1);
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
