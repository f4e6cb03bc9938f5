import { describe, expect, it } from 'vitest';
import { contactTopics } from '#domain/identity/person.ts';
import { stopTopics } from '#use-cases/consent/stop-topics.ts';
import { monday10 } from '../../ports/house.ts';
import { houseInMemory } from '../../ports/memory-house.ts';
import { person } from '../../ports/samples.ts';

describe('stopping a topic', () => {
  it.each(contactTopics)('"%s" stops that one and no other', async (topic) => {
    const ports = houseInMemory();
    const result = await stopTopics(ports, person(), [topic], 'one-click', monday10);
    expect(result).toEqual({ stopped: [topic], kept: contactTopics.filter((one) => one !== topic) });
    expect(ports.memory.people.get('person-1')?.stoppedTopics).toEqual([topic]);
  });

  it('keeps earlier topics stopped', async () => {
    const before = person({ stoppedTopics: ['invitation'] });
    const ports = houseInMemory({ person: before });
    expect(await stopTopics(ports, before, ['follow-up'], 'page', monday10)).toMatchObject({
      stopped: ['follow-up', 'invitation'],
    });
  });

  it('has the same effect twice', async () => {
    const ports = houseInMemory();
    await stopTopics(ports, person(), ['follow-up'], 'one-click', monday10);
    await stopTopics(ports, person(), ['follow-up'], 'one-click', monday10);
    expect(ports.memory.people.get('person-1')?.stoppedTopics).toEqual(['follow-up']);
  });

  it('stops both when another is stopped at the same time', async () => {
    const ports = houseInMemory();
    const asRead = person();
    await stopTopics(ports, asRead, ['follow-up'], 'one-click', monday10);
    const result = await stopTopics(ports, asRead, ['invitation'], 'one-click', monday10);
    expect(result).toMatchObject({ stopped: ['follow-up', 'invitation'], kept: ['collection-news'] });
    expect(ports.memory.people.get('person-1')?.stoppedTopics).toEqual(['follow-up', 'invitation']);
  });
});
