import type { Instant } from '#domain/calendar/instant.ts';
import { decideContact } from '#domain/contact-pressure/decide-contact.ts';
import type { Touch } from '#domain/contact-pressure/touch.ts';
import type { Person } from '#domain/identity/person.ts';
import { contactHours } from '#domain/policy/contact-hours.ts';
import { firstResponseTarget } from '#domain/policy/first-response.ts';
import type { HousePolicy } from '#domain/policy/policy.ts';
import type { RelanceMoment } from '#domain/policy/relance.ts';
import type { VicLevel } from '#domain/policy/vic-level.ts';
import type { ClientWait, WaitStep } from '#domain/relance/client-wait.ts';
import { isStale, nextRelance } from '#domain/relance/relance-plan.ts';

/** One wait for a client, from its beginning to its end. */
export interface ReplayedWait {
  readonly inquiryId: string;
  readonly moment: RelanceMoment;
  readonly startedAt: Instant;
  /** The client wrote, a person acted on the inquiry, or the replay ends here. */
  readonly until: Instant;
  readonly vip: boolean;
  readonly level: { readonly before: VicLevel; readonly after: VicLevel };
}

/** A client, their waits, and the letters they were sent besides the replayed relances. */
export interface ReplayedClient {
  readonly client: Pick<Person, 'preferences' | 'stoppedTopics' | 'consentWithdrawnAt' | 'timeZone'>;
  readonly waits: readonly ReplayedWait[];
  readonly otherTouches: readonly Touch[];
}

interface Tally {
  readonly sent: number;
  readonly deferred: number;
  readonly cancelled: number;
}

export interface ContactPreview {
  readonly clients: number;
  readonly waits: number;
  /** Relances that would have been sent, postponed (each time) or cancelled. */
  readonly sent: { readonly before: number; readonly after: number };
  readonly deferred: { readonly before: number; readonly after: number };
  readonly cancelled: { readonly before: number; readonly after: number };
  /** Relances to the client who would have received the most. */
  readonly mostToOneClient: { readonly before: number; readonly after: number };
}

type Side = 'before' | 'after';

/** A cadence has few steps, and each is postponed a few times at most: this is far more than any client can reach. */
const roundsAtMost = 500;

interface Running {
  readonly wait: ReplayedWait;
  state: ClientWait;
}

/** The relances of one client under one policy, across all their waits, in sending order. */
function replayClient({ client, waits, otherTouches }: ReplayedClient, policy: HousePolicy, side: Side): Tally {
  const hours = contactHours(policy, client.timeZone);
  const running: Running[] = waits.map((wait, index) => ({
    wait,
    state: { waitNumber: index + 1, moment: wait.moment, startedAt: wait.startedAt, steps: [] },
  }));
  const sentTouches: Touch[] = [];
  const tally = { sent: 0, deferred: 0, cancelled: 0 };
  for (let round = 0; round < roundsAtMost; round += 1) {
    const [first] = running
      .map((one) => ({ one, next: nextRelance(one.state, policy.relances[one.wait.moment], hours) }))
      .filter(({ one, next }) => next.kind === 'step' && next.at < one.wait.until)
      .sort((left, right) => (left.next.at < right.next.at ? -1 : 1));
    if (first === undefined || first.next.kind !== 'step') return tally;
    const { one, next } = first;
    const { step, at } = first.next;
    const touches = [...otherTouches.filter((touch) => touch.at <= at), ...sentTouches];
    const { contactCaps: caps } = firstResponseTarget(policy, one.wait.level[side], one.wait.vip);
    const planned = { contactClass: 'relational', channel: 'email', topic: 'follow-up' } as const;
    const decision = decideContact({ planned, client, touches, caps, hours, at });
    const done = (outcome: WaitStep['outcome']): ClientWait => ({
      ...one.state,
      steps: [...one.state.steps, { step: step.step, outcome, at: next.at }],
      deferredUntil: undefined,
    });
    switch (decision.decision) {
      case 'send':
        tally.sent += 1;
        sentTouches.push({ touchId: `replayed-${round}`, contactClass: 'relational', channel: 'email', at });
        one.state = done('sent');
        break;
      case 'cancel':
        tally.cancelled += 1;
        one.state = done('cancelled');
        break;
      case 'defer': {
        const isLost = isStale(one.state, policy.relances[one.wait.moment], step, decision.until);
        tally[isLost ? 'cancelled' : 'deferred'] += 1;
        one.state = isLost ? done('cancelled') : { ...one.state, deferredUntil: decision.until };
      }
    }
  }
  return tally;
}

/**
 * The letters that clients would have received on the house's initiative, under the caps and cadences of each policy.
 */
export function previewContacts(
  clients: readonly ReplayedClient[],
  before: HousePolicy,
  after: HousePolicy,
): ContactPreview {
  const tallies = {
    before: clients.map((client) => replayClient(client, before, 'before')),
    after: clients.map((client) => replayClient(client, after, 'after')),
  };
  const sum = (figure: keyof Tally) => ({
    before: tallies.before.reduce((total, tally) => total + tally[figure], 0),
    after: tallies.after.reduce((total, tally) => total + tally[figure], 0),
  });
  return {
    clients: clients.length,
    waits: clients.reduce((total, { waits }) => total + waits.length, 0),
    sent: sum('sent'),
    deferred: sum('deferred'),
    cancelled: sum('cancelled'),
    mostToOneClient: {
      before: Math.max(0, ...tallies.before.map(({ sent }) => sent)),
      after: Math.max(0, ...tallies.after.map(({ sent }) => sent)),
    },
  };
}
