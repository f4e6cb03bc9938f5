import type { Instant } from '#domain/calendar/instant.ts';
import { type ContactTopic, contactTopics, type Person, PersonChangedError } from '#domain/identity/person.ts';
import type { PersonRepository } from '#ports/person-repository.ts';

export interface StopPorts {
  readonly people: PersonRepository;
}

interface Topics {
  readonly stopped: ContactTopic[];
  readonly kept: ContactTopic[];
}

const roundsAtMost = 5;

function topicsAfter(person: Person, stopping: readonly ContactTopic[]): Topics {
  const stopped = contactTopics.filter((topic) => stopping.includes(topic) || person.stoppedTopics.includes(topic));
  return { stopped, kept: contactTopics.filter((topic) => !stopped.includes(topic)) };
}

/** Stops the topics named and no other: leaving one never leaves them all, and nothing stopped before comes back. */
export async function stopTopics(
  ports: StopPorts,
  person: Person,
  topics: readonly ContactTopic[],
  via: 'page' | 'one-click',
  at: Instant,
): Promise<Topics> {
  let current = person;
  for (let round = 1; ; round += 1) {
    const after = topicsAfter(current, topics);
    try {
      await ports.people.stopTopics(current, topics, { name: 'preference-changed.v1', at, data: { ...after, via } });
      return after;
    } catch (error) {
      if (!(error instanceof PersonChangedError) || round === roundsAtMost) throw error;
      current = await ports.people.read(person.personId);
    }
  }
}
