import type { Instant } from '#domain/calendar/instant.ts';
import { type ContactTopic, contactTopics, type Person } from '#domain/person/person.ts';
import type { PersonRepository } from '#ports/person-repository.ts';

export interface StopPorts {
  readonly people: PersonRepository;
}

/** Stops the topics named and no other: leaving one never leaves them all. */
export async function stopTopics(
  ports: StopPorts,
  person: Person,
  topics: readonly ContactTopic[],
  via: 'page' | 'one-click',
  at: Instant,
): Promise<{ readonly stopped: readonly ContactTopic[]; readonly kept: readonly ContactTopic[] }> {
  const stopped = contactTopics.filter((topic) => topics.includes(topic) || person.stoppedTopics.includes(topic));
  const kept = contactTopics.filter((topic) => !stopped.includes(topic));
  await ports.people.stopTopics(person, topics, { name: 'preference-changed.v1', at, data: { stopped, kept, via } });
  return { stopped, kept };
}
