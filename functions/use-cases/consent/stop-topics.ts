import type { Instant } from '#domain/calendar/instant.ts';
import { type ContactTopic, contactTopics, type Person } from '#domain/identity/person.ts';
import type { PersonRepository } from '#ports/person-repository.ts';
import { retryOnConflict } from '#use-cases/inquiry-changes/retry-on-conflict.ts';

export interface StopPorts {
  readonly people: PersonRepository;
}

interface Topics {
  readonly stopped: ContactTopic[];
  readonly kept: ContactTopic[];
}

function topicsAfter(person: Person, stopping: readonly ContactTopic[]): Topics {
  const stopped = contactTopics.filter((topic) => stopping.includes(topic) || person.stoppedTopics.includes(topic));
  return { stopped, kept: contactTopics.filter((topic) => !stopped.includes(topic)) };
}

/** Stops the named topics and no others; topics stopped before stay stopped. */
export async function stopTopics(
  ports: StopPorts,
  person: Person,
  topics: readonly ContactTopic[],
  via: 'page' | 'one-click',
  at: Instant,
): Promise<Topics> {
  return retryOnConflict(async (attempt) => {
    const current = attempt === 1 ? person : await ports.people.read(person.personId);
    const after = topicsAfter(current, topics);
    await ports.people.stopTopics(current, topics, { name: 'preference-changed.v1', at, data: { ...after, via } });
    return after;
  });
}
