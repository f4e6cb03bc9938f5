import { describe, expect, it } from 'vitest';
import { contactTopics } from '#domain/identity/person.ts';
import { type ChosenPreferences, chosenBy, setPreferences } from '#use-cases/consent/set-preferences.ts';
import { monday10 } from '../../ports/house.ts';
import { houseInMemory } from '../../ports/memory-house.ts';
import { person } from '../../ports/samples.ts';

const anHourLater = '2026-11-23T10:00:00.000Z';

const everything: ChosenPreferences = {
  topics: contactTopics,
  channels: ['email', 'phone', 'message'],
  frequency: 'as-needed',
  stopped: false,
};

describe('a client’s preferences', () => {
  it('accept everything by default', () => {
    expect(chosenBy(person(), monday10)).toEqual({ ...everything, pausedUntil: undefined });
  });

  it('are stored as a whole, and published without any text of the client', async () => {
    const ports = houseInMemory();
    const chosen: ChosenPreferences = {
      topics: ['follow-up'],
      channels: ['email'],
      frequency: 'quarterly',
      pausedUntil: '2027-01-14T23:00:00.000Z',
      stopped: false,
    };
    expect(await setPreferences(ports, person(), chosen, monday10)).toBe('set');
    const after = await ports.people.read('person-1');
    expect(chosenBy(after, monday10)).toEqual(chosen);
    expect(after.stoppedTopics).toEqual(['invitation', 'collection-news']);
    expect(ports.memory.said).toEqual([
      {
        name: 'contact-preferences-set.v1',
        at: monday10,
        data: { channels: ['email'], frequency: 'quarterly', pausedUntil: chosen.pausedUntil, stopped: false },
      },
      {
        name: 'preference-changed.v1',
        at: monday10,
        data: { stopped: ['invitation', 'collection-news'], kept: ['follow-up'], via: 'page' },
      },
    ]);
  });

  it('change nothing and publish nothing when they are chosen again, in any order', async () => {
    const ports = houseInMemory();
    await setPreferences(
      ports,
      person(),
      { ...everything, channels: ['email', 'phone'], frequency: 'monthly' },
      monday10,
    );
    const before = await ports.people.read('person-1');
    const again = { ...everything, channels: ['phone', 'email'], frequency: 'monthly' } as const;
    expect(await setPreferences(ports, before, again, anHourLater)).toBe('unchanged');
    expect(await ports.people.read('person-1')).toEqual(before);
    expect(ports.saidNames()).toEqual(['contact-preferences-set.v1']);
  });

  it('can be undone by choosing again: a refused topic becomes open', async () => {
    const ports = houseInMemory({ person: person({ stoppedTopics: ['follow-up'] }) });
    await setPreferences(ports, await ports.people.read('person-1'), { ...everything, stopped: true }, monday10);
    expect((await ports.people.read('person-1')).preferences?.stoppedAt).toBe(monday10);
    await setPreferences(ports, await ports.people.read('person-1'), everything, anHourLater);
    expect(chosenBy(await ports.people.read('person-1'), anHourLater)).toEqual({
      ...everything,
      pausedUntil: undefined,
    });
  });

  it('keep the instant from which everything was stopped', async () => {
    const ports = houseInMemory();
    await setPreferences(ports, person(), { ...everything, stopped: true }, monday10);
    const stopped = await ports.people.read('person-1');
    await setPreferences(ports, stopped, { ...everything, stopped: true, frequency: 'monthly' }, anHourLater);
    expect((await ports.people.read('person-1')).preferences).toMatchObject({
      stoppedAt: monday10,
      setAt: anHourLater,
    });
  });

  it('drop a pause that is over', () => {
    const preferences = { pausedUntil: monday10, setAt: '2026-10-01T09:00:00.000Z' };
    expect(chosenBy(person({ preferences }), monday10).pausedUntil).toBeUndefined();
  });

  it('are decided again when a mail program stopped a topic in the same instant', async () => {
    const asRead = person();
    const ports = houseInMemory({ person: person({ stoppedTopics: ['invitation'] }) });
    expect(await setPreferences(ports, asRead, { ...everything, frequency: 'monthly' }, monday10)).toBe('set');
    // The form is whole, and the later of the two: its ticked topics are open.
    expect((await ports.people.read('person-1')).stoppedTopics).toEqual([]);
    expect(ports.memory.said.at(-1)?.data).toEqual({ stopped: [], kept: [...contactTopics], via: 'page' });
  });
});
