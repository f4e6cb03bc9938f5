import { describe, expect, it } from 'vitest';
import { keys } from '#adapters/dynamodb/keys.ts';
import { personRepository } from '#adapters/dynamodb/people.ts';
import { type GrantDecision, grantsAfter } from '#domain/identity/client-grants.ts';
import { ConsentMissingError } from '#domain/identity/current-consent.ts';
import { type Person, PersonChangedError } from '#domain/identity/person.ts';
import type { RecordedSignal } from '#domain/identity/recorded-signal.ts';
import { setPreferences } from '#use-cases/consent/set-preferences.ts';
import { stopTopics } from '#use-cases/consent/stop-topics.ts';
import { monday10 } from '../ports/house.ts';
import { consent, person } from '../ports/samples.ts';
import { everyItem, putRaw, realTable } from './real-table.ts';

const table = realTable();
const people = () => personRepository(table());

let count = 0;

async function stored(parts: Partial<Person> = {}): Promise<Person> {
  count += 1;
  const one = person({ personId: `person-${count}`, consents: [consent()], ...parts });
  await putRaw(table(), { ...keys.person(one.personId), entity: 'person', doc: one });
  return people().read(one.personId);
}

const everything = { topics: ['follow-up'], channels: ['email'], frequency: 'monthly', stopped: false } as const;

const eventsOf = async ({ personId }: Person) =>
  (await everyItem(table())).filter((item) => item.pk === `PERSON#${personId}` && item.entity === 'event');

describe('the choices of a person', () => {
  it('are stored as a whole, with their events, and read back', async () => {
    const one = await stored();
    await setPreferences(
      { people: people() },
      one,
      { ...everything, pausedUntil: '2027-01-01T00:00:00.000Z' },
      monday10,
    );
    const after = await people().read(one.personId);
    expect(after.preferences).toEqual({
      channels: ['email'],
      frequency: 'monthly',
      pausedUntil: '2027-01-01T00:00:00.000Z',
      setAt: monday10,
    });
    expect(after.stoppedTopics).toEqual(['invitation', 'collection-news']);
    expect(await eventsOf(one)).toHaveLength(2);
  });

  it('are not written over choices made since the person was read', async () => {
    const one = await stored();
    const chosen = { preferences: { frequency: 'monthly', setAt: monday10 }, stoppedTopics: [] } as const;
    await people().setPreferences(one, chosen, []);
    await expect(people().setPreferences(one, chosen, [])).rejects.toThrow(PersonChangedError);
    await stopTopics({ people: people() }, one, ['invitation'], 'one-click', monday10);
    const asRead = { ...one, preferences: chosen.preferences };
    await expect(people().setPreferences(asRead, chosen, [])).rejects.toThrow(PersonChangedError);
  });
});

describe('consent', () => {
  const withdrawn = { name: 'consent-withdrawn.v1', at: monday10, data: { via: 'preferences' } } as const;

  it('is withdrawn once, keeps its proof, and is given back only by undoing the withdrawal that was read', async () => {
    const one = await stored();
    const undone = {
      name: 'choice-undone.v1',
      at: monday10,
      data: { choice: 'consent-withdrawn', byId: one.personId },
    } as const;
    await expect(people().restoreConsent({ ...one, consentWithdrawnAt: monday10 }, undone)).rejects.toThrow(
      PersonChangedError,
    );
    await people().withdrawConsent(one, withdrawn);
    await expect(people().withdrawConsent(one, withdrawn)).rejects.toThrow(PersonChangedError);
    const after = await people().read(one.personId);
    expect(after).toEqual({ ...one, consentWithdrawnAt: monday10 });
    await people().restoreConsent(after, undone);
    expect(await people().read(one.personId)).toEqual(one);
  });
});

describe('a client signal', () => {
  const act = (signalId: string): RecordedSignal => ({
    signalId,
    kind: 'referred',
    occurredAt: monday10,
    recordedAt: monday10,
    via: 'staff',
    consentId: 'consent-1',
  });
  const event = { name: 'consented-signal-given.v1', at: monday10, data: { kind: 'referred', via: 'staff' } } as const;

  it('is stored once although twenty calls report it at once', async () => {
    const one = await stored();
    const told = await Promise.all(
      Array.from({ length: 20 }, () => people().recordSignal(one.personId, act('crm-1'), event)),
    );
    expect(told.filter(({ result }) => result === 'recorded')).toHaveLength(1);
    expect(await people().signalsOf(one.personId)).toEqual([act('crm-1')]);
    expect(await eventsOf(one)).toHaveLength(1);
  });

  it('is not stored after consent was withdrawn, nor for an unknown person', async () => {
    const one = await stored({ consentWithdrawnAt: monday10 });
    await expect(people().recordSignal(one.personId, act('crm-1'), event)).rejects.toThrow(ConsentMissingError);
    await expect(people().recordSignal('nobody', act('crm-1'), event)).rejects.toThrow(ConsentMissingError);
    expect(await people().signalsOf(one.personId)).toEqual([]);
    expect(await eventsOf(one)).toEqual([]);
  });

  it('is in the partition of its person, which an erasure removes', async () => {
    const one = await stored();
    await people().recordSignal(one.personId, act('crm-1'), event);
    const items = (await everyItem(table())).filter((item) => JSON.stringify(item).includes('"crm-1"'));
    expect(items.map(({ pk }) => pk)).toContain(`PERSON#${one.personId}`);
    expect(items.every(({ pk }) => String(pk).startsWith('PERSON#'))).toBe(true);
  });
});

describe('what a manager grants', () => {
  const decision: GrantDecision = {
    decisionId: 'grant-1',
    at: monday10,
    byId: 'helene',
    via: 'page',
    level: 'vic',
    because: 'Collects since 1998',
    until: '2027-12-31',
  };
  const event = (one: GrantDecision) =>
    ({
      name: 'client-grants-set.v1',
      at: one.at,
      data: {
        decisionId: one.decisionId,
        byId: 'helene',
        via: 'page',
        level: 'vic',
        vip: 'unchanged',
        frameAccepted: 'unchanged',
        rareAccess: 'unchanged',
        until: '2027-12-31',
      },
    }) as const;

  it('stands on the person with its history, latest first, and never over a decision made meanwhile', async () => {
    const one = await stored();
    const first = grantsAfter(undefined, decision);
    await people().setGrants(one, first, decision, event(decision));
    await expect(people().setGrants(one, first, decision, event(decision))).rejects.toThrow(PersonChangedError);
    const after = await people().read(one.personId);
    expect(after.grants).toMatchObject({ decisionId: 'grant-1', level: { value: 'vic', until: '2027-12-31' } });
    const later: GrantDecision = { ...decision, decisionId: 'grant-2', at: '2026-11-24T09:00:00.000Z', level: null };
    await people().setGrants(after, grantsAfter(after.grants, later), later, event(later));
    expect((await people().read(one.personId)).grants?.level).toBeUndefined();
    expect(await people().grantDecisionsOf(one.personId)).toMatchObject([later, decision]);
    expect(JSON.stringify(await eventsOf(one))).not.toContain('Collects');
  });
});
