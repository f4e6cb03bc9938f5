import type { Instant } from '#domain/calendar/instant.ts';
import {
  type ChoosableChannel,
  type ContactFrequency,
  type ContactPreferences,
  type ContactTopic,
  choosableChannels,
  contactTopics,
  type Person,
} from '#domain/identity/person.ts';
import type { NewEvent } from '#ports/inquiry-repository.ts';
import type { PersonRepository } from '#ports/person-repository.ts';
import { retryOnConflict } from '#use-cases/inquiry-changes/retry-on-conflict.ts';

export interface PreferencePorts {
  readonly people: PersonRepository;
}

/** Everything a client chooses about letters from the house, as one whole. */
export interface ChosenPreferences {
  readonly topics: readonly ContactTopic[];
  readonly channels: readonly ChoosableChannel[];
  readonly frequency: ContactFrequency;
  readonly pausedUntil?: Instant | undefined;
  /** No letters except those the client asks for. */
  readonly stopped: boolean;
}

/**
 * The client's choices until now. A client who never chose has every topic and channel open. A past pause counts as
 * none.
 */
export function chosenBy(person: Person, at: Instant): ChosenPreferences {
  const { preferences, stoppedTopics } = person;
  const pausedUntil = preferences?.pausedUntil;
  return {
    topics: contactTopics.filter((topic) => !stoppedTopics.includes(topic)),
    channels: choosableChannels.filter((channel) => preferences?.channels?.includes(channel) ?? true),
    frequency: preferences?.frequency ?? 'as-needed',
    pausedUntil: pausedUntil !== undefined && pausedUntil > at ? pausedUntil : undefined,
    stopped: preferences?.stoppedAt !== undefined,
  };
}

function preferencesOf(person: Person, chosen: ChosenPreferences, at: Instant): ContactPreferences {
  const { channels, frequency, pausedUntil, stopped } = chosen;
  return {
    // A client who accepts every channel also accepts channels that the house opens later.
    channels: channels.length === choosableChannels.length ? undefined : channels,
    frequency,
    pausedUntil,
    stoppedAt: stopped ? (person.preferences?.stoppedAt ?? at) : undefined,
    setAt: at,
  };
}

function eventsOf(before: ChosenPreferences, after: ChosenPreferences, at: Instant): readonly NewEvent[] {
  const { channels, frequency, pausedUntil, stopped, topics } = after;
  const set: NewEvent = {
    name: 'contact-preferences-set.v1',
    at,
    data: { channels: [...channels], frequency, pausedUntil: pausedUntil ?? null, stopped },
  };
  if (topics.join() === before.topics.join()) return [set];
  const stoppedTopics = contactTopics.filter((topic) => !topics.includes(topic));
  return [set, { name: 'preference-changed.v1', at, data: { stopped: stoppedTopics, kept: [...topics], via: 'page' } }];
}

function isSame(one: ChosenPreferences, other: ChosenPreferences): boolean {
  const textOf = ({ topics, channels, frequency, pausedUntil, stopped }: ChosenPreferences) =>
    JSON.stringify([topics, channels, frequency, pausedUntil, stopped]);
  return textOf(one) === textOf(other);
}

/**
 * Saves all choices of a client at once: topics that are not among them are refused, those that are become open again.
 * The same choices again change nothing. Letters that the client asks for are sent whatever they choose here.
 */
export async function setPreferences(
  ports: PreferencePorts,
  person: Person,
  chosen: ChosenPreferences,
  at: Instant,
): Promise<'set' | 'unchanged'> {
  return retryOnConflict(async (attempt) => {
    const current = attempt === 1 ? person : await ports.people.read(person.personId);
    const before = chosenBy(current, at);
    // In the order of the lists, whatever the order of the request.
    const after: ChosenPreferences = {
      ...chosen,
      topics: contactTopics.filter((topic) => chosen.topics.includes(topic)),
      channels: choosableChannels.filter((channel) => chosen.channels.includes(channel)),
    };
    if (isSame(before, after)) return 'unchanged';
    const stoppedTopics = contactTopics.filter((topic) => !after.topics.includes(topic));
    const preferences = preferencesOf(current, after, at);
    await ports.people.setPreferences(current, { preferences, stoppedTopics }, eventsOf(before, after, at));
    return 'set';
  });
}
