import type { BusinessCalendar } from '#domain/calendar/business-calendar.ts';
import { nextContactInstant } from '#domain/calendar/business-time.ts';
import { fromEpochMs, type Instant, toEpochMs } from '#domain/calendar/instant.ts';
import type { CancelReason, ContactDecision, ContactLimit } from '#domain/contact-pressure/contact-decision.ts';
import { allowsNone, capState } from '#domain/contact-pressure/rolling-cap.ts';
import type { Touch } from '#domain/contact-pressure/touch.ts';
import type { ContactTopic, Person } from '#domain/identity/person.ts';
import type { ContactCap, ContactCaps, ContactChannel } from '#domain/policy/contact-caps.ts';

/** A touch about to be made. A touch on the house's own initiative always has a topic, which the client can stop. */
export type PlannedTouch =
  | { readonly contactClass: 'relational'; readonly channel: ContactChannel; readonly topic: ContactTopic }
  | {
      readonly contactClass: 'transactional' | 'advisor-initiated';
      readonly channel: ContactChannel;
      readonly topic?: ContactTopic | undefined;
    };

/** Everything the decision depends on. */
export interface ContactQuestion {
  readonly planned: PlannedTouch;
  /** The client's preferences about letters. */
  readonly client: Pick<Person, 'preferences' | 'stoppedTopics' | 'consentWithdrawnAt'>;
  readonly touches: readonly Touch[];
  readonly caps: ContactCaps;
  /** The hours in which the client may be contacted, in their own time zone. */
  readonly hours: BusinessCalendar;
  readonly at: Instant;
}

/**
 * Decides whether a touch may be made now, later or never. A transactional touch, which the client asked for, always
 * leaves, at any hour: no cap, preference or quiet hour stops it. Any other touch follows the client first (consent,
 * silence, topics, channels, pause, frequency), then every cap of its class, then the client's hours. A cap postpones a
 * touch and never drops it; only a refusal, or a cap of 0, ends it.
 */
export function decideContact(question: ContactQuestion): ContactDecision {
  if (question.planned.contactClass === 'transactional') return { decision: 'send' };
  const refused = refusal(question);
  if (refused !== undefined) return { decision: 'cancel', because: refused };

  const { hours, at } = question;
  const limits = limitsOf(question);
  const longest = longestOf(limits);
  const until = nextContactInstant(longest?.until ?? at, hours);
  if (toEpochMs(until) === toEpochMs(at)) return { decision: 'send' };
  if (longest !== undefined) return { decision: 'defer', until, because: longest.because, limits };
  return { decision: 'defer', until, because: 'quiet-hours', limits: [{ because: 'quiet-hours', until }] };
}

/**
 * The same decision for an advisor's coming personal contact, so that a page can say "one call this week already"
 * before the call. It only warns; the advisor, who knows the client, decides.
 */
export function advisorMayContact(
  channel: ContactChannel,
  question: Omit<ContactQuestion, 'planned'>,
  topic?: ContactTopic,
): ContactDecision {
  return decideContact({ ...question, planned: { contactClass: 'advisor-initiated', channel, topic } });
}

function refusal({ planned, client, caps }: ContactQuestion): CancelReason | undefined {
  const { preferences, stoppedTopics, consentWithdrawnAt } = client;
  if (consentWithdrawnAt !== undefined) return 'consent-withdrawn';
  if (preferences?.stoppedAt !== undefined) return 'stopped-by-client';
  if (planned.topic !== undefined && stoppedTopics.includes(planned.topic)) return 'topic-stopped';
  const welcome: readonly ContactChannel[] | undefined = preferences?.channels;
  if (welcome !== undefined && !welcome.includes(planned.channel)) return 'channel-refused';
  return capsOn(planned, caps).some(allowsNone) ? 'cap-is-zero' : undefined;
}

function capsOn({ contactClass, channel }: PlannedTouch, caps: ContactCaps): readonly ContactCap[] {
  return caps[contactClass].filter((cap) => cap.channel === 'any' || cap.channel === channel);
}

/** The frequency a client chose is one more cap on the house's own initiatives: the stricter one wins. */
function frequencyCap({ planned, client }: ContactQuestion): readonly ContactCap[] {
  if (planned.contactClass !== 'relational') return [];
  switch (client.preferences?.frequency) {
    case 'monthly':
      return [{ channel: 'any', touches: 1, windowDays: 30 }];
    case 'quarterly':
      return [{ channel: 'any', touches: 1, windowDays: 90 }];
    case 'as-needed':
    case undefined:
      return [];
  }
}

/** Everything that postpones the touch beyond `at`; the client's own preferences first. */
function limitsOf(question: ContactQuestion): readonly ContactLimit[] {
  const { planned, client, touches, caps, at } = question;
  const atMs = toEpochMs(at);
  const pausedUntil = client.preferences?.pausedUntil;
  const pause: ContactLimit[] =
    pausedUntil !== undefined && toEpochMs(pausedUntil) > atMs
      ? [{ because: 'paused-by-client', until: fromEpochMs(toEpochMs(pausedUntil)) }]
      : [];
  const windows = (because: 'frequency-preference' | 'cap', all: readonly ContactCap[]) =>
    all.flatMap((cap): ContactLimit[] => {
      const { counted, fullUntilMs } = capState(cap, planned.contactClass, touches, atMs);
      if (fullUntilMs === undefined || fullUntilMs <= atMs) return [];
      return [{ because, until: fromEpochMs(fullUntilMs), cap, counted }];
    });
  return [
    ...pause,
    ...windows('frequency-preference', frequencyCap(question)),
    ...windows('cap', capsOn(planned, caps)),
  ];
}

function longestOf(limits: readonly ContactLimit[]): ContactLimit | undefined {
  const last = Math.max(...limits.map((limit) => toEpochMs(limit.until)));
  return limits.find((limit) => toEpochMs(limit.until) === last);
}
