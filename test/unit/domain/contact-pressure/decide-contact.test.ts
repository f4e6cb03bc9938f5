import { describe, expect, it } from 'vitest';
import { advisorMayContact, decideContact } from '#domain/contact-pressure/decide-contact.ts';
import { touchesKeptDays } from '#domain/contact-pressure/ledger.ts';
import { contactTopics } from '#domain/identity/person.ts';
import { contactClasses } from '#domain/policy/contact-caps.ts';
import { defaultPolicy } from '#domain/policy/default-policy.ts';
import { firstResponseTarget } from '#domain/policy/first-response.ts';
import { vicLevels } from '#domain/policy/vic-level.ts';
import { monday10 } from '../../ports/house.ts';
import { atMost, caps, hoursIn, question, relance, touch } from './questions.ts';

const send = { decision: 'send' };
const phone = { contactClass: 'advisor-initiated', channel: 'phone' } as const;

describe('0 means none and unlimited is written out', () => {
  it('a cap of 0 refuses the touch with its reason, whatever was sent before', () => {
    const none = caps({ relational: [atMost(0, 30)] });
    expect(decideContact(question({ caps: none }))).toEqual({ decision: 'cancel', because: 'cap-is-zero' });
    expect(decideContact(question({ caps: none, touches: [touch('2026-01-05T09:00:00.000Z')] }))).toMatchObject({
      because: 'cap-is-zero',
    });
  });

  it('"unlimited" allows the hundredth letter of a month', () => {
    const touches = Array.from({ length: 99 }, () => touch('2026-11-20T09:00:00.000Z'));
    expect(decideContact(question({ touches }))).toEqual(send);
  });

  it('a cap of 0 on messages does not affect e-mail', () => {
    const noMessages = caps({ relational: [atMost(0, 7, 'message'), atMost(3, 30)] });
    expect(decideContact(question({ caps: noMessages }))).toEqual(send);
    const message = { ...relance, channel: 'message' } as const;
    expect(decideContact(question({ caps: noMessages, planned: message }))).toMatchObject({ because: 'cap-is-zero' });
  });

  it('an invalid number of touches allows none, not all', () => {
    for (const touches of [-1, 0.5, Number.NaN]) {
      expect(decideContact(question({ caps: caps({ relational: [atMost(touches, 30)] }) }))).toMatchObject({
        decision: 'cancel',
      });
    }
  });
});

describe('transactional messages are never blocked by a marketing cap', () => {
  const confirmation = { contactClass: 'transactional', channel: 'email' } as const;

  it('nor by a cap of 0, the night, a Sunday, a pause, a refusal or a withdrawn consent', () => {
    const sundayNight = '2026-11-22T02:00:00.000Z';
    const nothing = [atMost(0, 30)];
    const client = {
      stoppedTopics: [...contactTopics],
      consentWithdrawnAt: monday10,
      preferences: { channels: [], pausedUntil: '2027-01-01T00:00:00.000Z', stoppedAt: monday10, setAt: monday10 },
    };
    const blocked = { relational: nothing, transactional: nothing, 'advisor-initiated': nothing };
    const touches = [touch(sundayNight), touch(sundayNight, { contactClass: 'advisor-initiated' })];
    expect(decideContact(question({ planned: confirmation, client, touches, caps: blocked, at: sundayNight }))).toEqual(
      send,
    );
  });

  it('and do not use up any cap', () => {
    const touches = Array.from({ length: 9 }, () => touch(monday10, { contactClass: 'transactional' }));
    const one = [atMost(1, 30)];
    const strict = caps({ relational: one, 'advisor-initiated': one });
    expect(decideContact(question({ touches, caps: strict }))).toEqual(send);
    expect(decideContact(question({ touches, caps: strict, planned: phone }))).toEqual(send);
  });
});

describe('the client’s own preferences come first', () => {
  const client = (parts: object) => ({ stoppedTopics: [], ...parts });
  const wishes = (parts: object) => client({ preferences: { setAt: monday10, ...parts } });

  it.each(contactTopics)('unsubscribing from one topic never unsubscribes from all: "%s"', (stopped) => {
    for (const topic of contactTopics) {
      const decision = decideContact(
        question({ planned: { ...relance, topic }, client: client({ stoppedTopics: [stopped] }) }),
      );
      expect(decision).toEqual(topic === stopped ? { decision: 'cancel', because: 'topic-stopped' } : send);
    }
  });

  it('a channel that is not on the list is refused, an empty list refuses all, no list refuses none', () => {
    const refused = { decision: 'cancel', because: 'channel-refused' };
    expect(decideContact(question({ client: wishes({ channels: ['phone', 'message'] }) }))).toEqual(refused);
    expect(decideContact(question({ client: wishes({ channels: [] }) }))).toEqual(refused);
    expect(decideContact(question({ client: wishes({ channels: ['email'] }) }))).toEqual(send);
    expect(decideContact(question({ client: wishes({}) }))).toEqual(send);
    expect(decideContact(question({ planned: phone, client: wishes({ channels: ['email'] }) }))).toEqual(refused);
  });

  it('silence without end and a withdrawn consent refuse the touch, with different reasons', () => {
    expect(decideContact(question({ client: wishes({ stoppedAt: monday10 }) }))).toEqual({
      decision: 'cancel',
      because: 'stopped-by-client',
    });
    expect(decideContact(question({ client: client({ consentWithdrawnAt: monday10 }) }))).toEqual({
      decision: 'cancel',
      because: 'consent-withdrawn',
    });
  });

  it('a pause defers to its end, then to the next working morning', () => {
    const paused = wishes({ pausedUntil: '2026-12-05T11:00:00.000Z' });
    expect(decideContact(question({ client: paused }))).toMatchObject({
      decision: 'defer',
      because: 'paused-by-client',
      until: '2026-12-07T08:00:00.000Z',
    });
    expect(decideContact(question({ client: paused, at: '2026-12-07T08:00:00.000Z' }))).toEqual(send);
  });

  it('of the client’s frequency and the house’s cap, the stricter applies', () => {
    const touches = [touch('2026-11-16T09:00:00.000Z')];
    const until = (frequency: 'as-needed' | 'monthly' | 'quarterly', windowDays: number) =>
      decideContact(
        question({ touches, client: wishes({ frequency }), caps: caps({ relational: [atMost(1, windowDays)] }) }),
      );
    expect(until('monthly', 10)).toMatchObject({ because: 'frequency-preference', until: '2026-12-16T09:00:00.000Z' });
    expect(until('monthly', 42)).toMatchObject({ because: 'cap', until: '2026-12-28T09:00:00.000Z' });
    expect(until('quarterly', 42)).toMatchObject({
      because: 'frequency-preference',
      until: '2027-02-15T08:00:00.000Z',
    });
    expect(until('as-needed', 10)).toMatchObject({ because: 'cap', until: '2026-11-26T09:00:00.000Z' });
  });
});

describe('at the cap', () => {
  it('waits for the oldest counted touch plus the window: that instant is free, the millisecond before is not', () => {
    const two = caps({ relational: [atMost(2, 7)] });
    const touches = ['2026-11-18T09:00:00.000Z', '2026-11-20T09:30:00.000Z'].map((at) => touch(at));
    const at = (instant: string) => decideContact(question({ caps: two, touches, at: instant }));
    expect(at('2026-11-23T09:00:00.000Z')).toEqual({
      decision: 'defer',
      until: '2026-11-25T09:00:00.000Z',
      because: 'cap',
      limits: [{ because: 'cap', until: '2026-11-25T09:00:00.000Z', cap: atMost(2, 7), counted: 2 }],
    });
    expect(at('2026-11-25T08:59:59.999Z')).toMatchObject({ until: '2026-11-25T09:00:00.000Z' });
    expect(at('2026-11-25T09:00:00.000Z')).toEqual(send);
  });

  it('waits longer when more than the cap was sent already, until all but cap minus one have left the window', () => {
    const touches = ['2026-11-18', '2026-11-19', '2026-11-20'].map((day) => touch(`${day}T09:00:00.000Z`));
    expect(decideContact(question({ touches, caps: caps({ relational: [atMost(1, 14)] }) }))).toMatchObject({
      until: '2026-12-04T09:00:00.000Z',
    });
  });

  it('applies every cap of its class at once, and names each that is reached', () => {
    const touches = [touch('2026-11-02T09:00:00.000Z'), touch('2026-11-20T09:00:00.000Z')];
    const decision = decideContact(question({ touches, caps: caps({ relational: [atMost(1, 7), atMost(2, 30)] }) }));
    expect(decision).toMatchObject({ until: '2026-12-02T09:00:00.000Z', because: 'cap' });
    expect(decision.decision === 'defer' ? decision.limits.map((limit) => limit.until) : []).toEqual([
      '2026-11-27T09:00:00.000Z',
      '2026-12-02T09:00:00.000Z',
    ]);
  });

  it('counts every channel for "any", and only its own for another', () => {
    const touches = [touch('2026-11-20T09:00:00.000Z', { channel: 'message' })];
    const decide = (channel: 'any' | 'email' | 'message') =>
      decideContact(question({ touches, caps: caps({ relational: [atMost(1, 7, channel)] }) })).decision;
    expect([decide('any'), decide('email'), decide('message')]).toEqual(['defer', 'send', 'send']);
  });

  it('an automatic letter waits for an advisor’s touches, an advisor not for automatic letters', () => {
    const one = [atMost(1, 7)];
    const strict = caps({ relational: one, 'advisor-initiated': one });
    const called = [touch('2026-11-20T09:00:00.000Z', phone)];
    const written = [touch('2026-11-20T09:00:00.000Z')];
    const decide = (planned: typeof phone | typeof relance, touches: typeof called) =>
      decideContact(question({ planned, touches, caps: strict })).decision;
    expect(decide(relance, called)).toBe('defer');
    expect(decide(phone, written)).toBe('send');
    expect(decide(phone, called)).toBe('defer');
  });

  it('counts a touch from a clock ahead of ours', () => {
    const touches = [touch('2026-11-23T09:00:00.250Z')];
    expect(decideContact(question({ touches, caps: caps({ relational: [atMost(1, 7)] }) }))).toMatchObject({
      until: '2026-11-30T09:00:00.250Z',
    });
  });

  it('tells an advisor about earlier touches', () => {
    const week = caps({ 'advisor-initiated': [atMost(1, 7, 'phone')] });
    const { planned: _, ...asked } = question({ caps: week, touches: [touch('2026-11-20T09:00:00.000Z', phone)] });
    expect(advisorMayContact('phone', asked)).toMatchObject({
      decision: 'defer',
      until: '2026-11-27T09:00:00.000Z',
      limits: [{ because: 'cap', cap: { channel: 'phone', windowDays: 7 }, counted: 1 }],
    });
    expect(advisorMayContact('email', asked)).toEqual(send);
    expect(advisorMayContact('email', { ...asked, client: { stoppedTopics: ['invitation'] } }, 'invitation')).toEqual({
      decision: 'cancel',
      because: 'topic-stopped',
    });
  });
});

describe('the client’s own hours', () => {
  const at = (instant: string, zone = 'Europe/Paris') => decideContact(question({ at: instant, hours: hoursIn(zone) }));
  const quiet = (until: string) => ({
    decision: 'defer',
    until,
    because: 'quiet-hours',
    limits: [{ because: 'quiet-hours', until }],
  });

  it('weekends move to the next working morning', () => {
    expect(at('2026-11-27T19:30:00.000Z')).toEqual(quiet('2026-11-30T08:00:00.000Z'));
    expect(at('2026-11-28T10:00:00.000Z')).toEqual(quiet('2026-11-30T08:00:00.000Z'));
    expect(at('2026-11-29T22:00:00.000Z')).toEqual(quiet('2026-11-30T08:00:00.000Z'));
  });

  it('nights move to the client’s morning, not the house’s', () => {
    expect(at('2026-11-23T18:00:00.001Z')).toEqual(quiet('2026-11-24T08:00:00.000Z'));
    expect(at('2026-11-23T18:00:00.001Z', 'America/New_York')).toEqual(send);
    expect(at('2026-11-23T09:00:00.000Z', 'America/New_York')).toEqual(quiet('2026-11-23T14:00:00.000Z'));
    expect(at('2026-11-23T09:00:00.000Z', 'Asia/Kolkata')).toEqual(send);
  });

  it('a Friday evening in Paris is a Friday afternoon in New York and Saturday in Tokyo', () => {
    const friday = '2026-11-27T19:00:00.000Z';
    expect(at(friday, 'Europe/Paris')).toEqual(quiet('2026-11-30T08:00:00.000Z'));
    expect(at(friday, 'America/New_York')).toEqual(send);
    expect(at(friday, 'Asia/Tokyo')).toEqual(quiet('2026-11-30T00:00:00.000Z'));
  });

  it('a cap that ends at night waits for the morning, and is still the reason', () => {
    const touches = [touch('2026-11-20T21:00:00.000Z')];
    expect(decideContact(question({ touches, caps: caps({ relational: [atMost(1, 7)] }) }))).toMatchObject({
      because: 'cap',
      until: '2026-11-30T08:00:00.000Z',
    });
  });

  it('morning stays 09:00 local time over a clock change in Paris', () => {
    expect(at('2026-10-23T18:00:00.000Z')).toEqual(quiet('2026-10-26T08:00:00.000Z'));
    expect(at('2026-03-27T19:00:00.000Z')).toEqual(quiet('2026-03-30T07:00:00.000Z'));
  });

  it('morning stays 09:00 local time over a clock change in New York', () => {
    expect(at('2026-10-31T12:00:00.000Z', 'America/New_York')).toEqual(quiet('2026-11-02T14:00:00.000Z'));
    expect(at('2026-03-07T12:00:00.000Z', 'America/New_York')).toEqual(quiet('2026-03-09T13:00:00.000Z'));
  });

  it('seven days are 168 hours, also over a clock change', () => {
    const week = caps({ relational: [atMost(1, 7)] });
    // 15:00 in Paris before the change is 14:00 after a week of 168 hours.
    const touches = [touch('2026-10-20T13:00:00.000Z')];
    expect(decideContact(question({ touches, caps: week, at: '2026-10-26T09:00:00.000Z' }))).toMatchObject({
      until: '2026-10-27T13:00:00.000Z',
    });
  });
});

it('no cap of the default policy is longer than the ledger’s memory', () => {
  for (const level of vicLevels) {
    for (const vip of [true, false]) {
      const { contactCaps } = firstResponseTarget(defaultPolicy, level, vip);
      for (const contactClass of contactClasses) {
        for (const cap of contactCaps[contactClass]) expect(cap.windowDays).toBeLessThanOrEqual(touchesKeptDays);
      }
    }
  }
});
