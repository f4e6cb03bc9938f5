import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOpen } from '#domain/calendar/business-time.ts';
import { fromEpochMs, type Instant, toEpochMs } from '#domain/calendar/instant.ts';
import type { ContactDecision } from '#domain/contact-pressure/contact-decision.ts';
import { type ContactQuestion, decideContact, type PlannedTouch } from '#domain/contact-pressure/decide-contact.ts';
import { type Ledger, withTouch } from '#domain/contact-pressure/ledger.ts';
import type { Touch } from '#domain/contact-pressure/touch.ts';
import { choosableChannels, contactFrequencies, contactTopics } from '#domain/identity/person.ts';
import { type ContactCap, contactChannels, contactClasses } from '#domain/policy/contact-caps.ts';
import { hoursIn } from './questions.ts';

const dayMs = 86_400_000;
const someAt = fc.integer({ min: Date.UTC(2026, 1, 1), max: Date.UTC(2026, 11, 31) });
const someTouch: fc.Arbitrary<Touch> = fc.record({
  touchId: fc.uuid(),
  contactClass: fc.constantFrom(...contactClasses),
  channel: fc.constantFrom(...contactChannels),
  at: someAt.map(fromEpochMs),
});
const someCap = (touches: fc.Arbitrary<ContactCap['touches']>): fc.Arbitrary<ContactCap> =>
  fc.record({
    channel: fc.constantFrom('any', ...contactChannels),
    touches,
    windowDays: fc.integer({ min: 1, max: 120 }),
  });
const anyCaps = (cap: fc.Arbitrary<ContactCap>) => {
  const some = fc.array(cap, { maxLength: 4 });
  return fc.record({ relational: some, transactional: some, 'advisor-initiated': some });
};
const atLeastOne = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constant('unlimited' as const));
const anyNumber = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constant('unlimited' as const));

const held: fc.Arbitrary<PlannedTouch> = fc.oneof(
  fc.record({
    contactClass: fc.constant('relational' as const),
    channel: fc.constantFrom(...contactChannels),
    topic: fc.constantFrom(...contactTopics),
  }),
  fc.record({ contactClass: fc.constant('advisor-initiated' as const), channel: fc.constantFrom(...contactChannels) }),
);
/** Preferences that postpone and refuse nothing. */
const patientWishes = fc.record({
  frequency: fc.option(fc.constantFrom(...contactFrequencies), { nil: undefined }),
  pausedUntil: fc.option(someAt.map(fromEpochMs), { nil: undefined }),
  setAt: fc.constant('2026-01-01T00:00:00.000Z'),
});
const anyHours = fc.constantFrom('Europe/Paris', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland').map(hoursIn);

/** Requests whose decision is not "never". */
const deferrable: fc.Arbitrary<ContactQuestion> = fc.record({
  planned: held,
  client: fc.record({
    stoppedTopics: fc.constant([]),
    preferences: fc.option(patientWishes, { nil: undefined }),
  }),
  touches: fc.array(someTouch, { maxLength: 25 }),
  caps: anyCaps(someCap(atLeastOne)),
  hours: anyHours,
  at: someAt.map(fromEpochMs),
});

/** The instant at which the touch is made, if ever. */
function madeAt(decision: ContactDecision, at: Instant): Instant | undefined {
  if (decision.decision === 'cancel') return undefined;
  return decision.decision === 'send' ? at : decision.until;
}

/** The rule restated the slow way: would one more touch at that time exceed any cap or frequency? */
function isOverACap({ planned, client, touches, caps }: ContactQuestion, then: Instant): boolean {
  const counting = planned.contactClass === 'relational' ? ['relational', 'advisor-initiated'] : ['advisor-initiated'];
  const days = { 'as-needed': 0, monthly: 30, quarterly: 90 }[client.preferences?.frequency ?? 'as-needed'];
  const all: ContactCap[] = [...caps[planned.contactClass]];
  if (planned.contactClass === 'relational' && days > 0) all.push({ channel: 'any', touches: 1, windowDays: days });
  return all.some((cap) => {
    if (cap.touches === 'unlimited' || (cap.channel !== 'any' && cap.channel !== planned.channel)) return false;
    let inWindow = 1;
    for (const touch of touches) {
      const isOfChannel = cap.channel === 'any' || touch.channel === cap.channel;
      const ageMs = toEpochMs(then) - toEpochMs(touch.at);
      if (counting.includes(touch.contactClass) && isOfChannel && ageMs < cap.windowDays * dayMs) inWindow += 1;
    }
    return inWindow > cap.touches;
  });
}

function isPaused({ client }: ContactQuestion, then: Instant): boolean {
  const until = client.preferences?.pausedUntil;
  return until !== undefined && toEpochMs(then) < toEpochMs(until);
}

/** Closing time itself still counts as open for a contact. */
function isQuiet({ hours }: ContactQuestion, then: Instant): boolean {
  return !isOpen(then, hours) && !isOpen(fromEpochMs(toEpochMs(then) - 1), hours);
}

describe('for any history, caps, preferences and hours', () => {
  it('a touch made at the decided instant exceeds no cap, pause or quiet hour', () => {
    fc.assert(
      fc.property(deferrable, (asked) => {
        const then = madeAt(decideContact(asked), asked.at) ?? 'never';
        expect(toEpochMs(then)).toBeGreaterThanOrEqual(toEpochMs(asked.at));
        expect(isOverACap(asked, then)).toBe(false);
        expect(isPaused(asked, then)).toBe(false);
        expect(isQuiet(asked, then)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it('a new check at that instant, without new touches, allows the touch', () => {
    fc.assert(
      fc.property(deferrable, (asked) => {
        const then = madeAt(decideContact(asked), asked.at) ?? 'never';
        expect(decideContact({ ...asked, at: then })).toEqual({ decision: 'send' });
      }),
      { numRuns: 300 },
    );
  });

  it('the deferral is the shortest: a millisecond earlier a limit would be exceeded', () => {
    let deferrals = 0;
    fc.assert(
      fc.property(deferrable, (asked) => {
        const decision = decideContact(asked);
        if (decision.decision !== 'defer') return;
        deferrals += 1;
        const justBefore = fromEpochMs(toEpochMs(decision.until) - 1);
        expect(isOverACap(asked, justBefore) || isPaused(asked, justBefore) || isQuiet(asked, justBefore)).toBe(true);
      }),
      { numRuns: 1000 },
    );
    expect(deferrals).toBeGreaterThan(100);
  });

  it('no instant between now and then would have been allowed either', () => {
    fc.assert(
      fc.property(deferrable, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (asked, share) => {
        const decision = decideContact(asked);
        if (decision.decision !== 'defer') return;
        const [fromMs, toMs] = [toEpochMs(asked.at), toEpochMs(decision.until)];
        const between = fromEpochMs(fromMs + Math.floor(share * (toMs - fromMs)));
        expect(isOverACap(asked, between) || isPaused(asked, between) || isQuiet(asked, between)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('a deferral names its longest limit, and each limit it names applies now', () => {
    fc.assert(
      fc.property(deferrable, (asked) => {
        const decision = decideContact(asked);
        if (decision.decision !== 'defer') return;
        const longest = Math.max(...decision.limits.map((limit) => toEpochMs(limit.until)));
        const named = decision.limits.filter((limit) => toEpochMs(limit.until) === longest);
        expect(named.map((limit) => limit.because)).toContain(decision.because);
        expect(toEpochMs(decision.until)).toBeGreaterThanOrEqual(longest);
        for (const limit of decision.limits) expect(toEpochMs(limit.until)).toBeGreaterThan(toEpochMs(asked.at));
      }),
      { numRuns: 300 },
    );
  });
});

describe('a stricter preference never gives an earlier instant', () => {
  const laterOrNever = (stricter: ContactQuestion, asked: ContactQuestion) => {
    const before = madeAt(decideContact(asked), asked.at);
    const after = madeAt(decideContact(stricter), asked.at);
    if (after === undefined) return;
    // A refusal cannot become a deferral because a client asked for less.
    expect(before).toBeDefined();
    expect(toEpochMs(after)).toBeGreaterThanOrEqual(toEpochMs(before ?? 'never'));
  };
  const setAt = '2026-01-01T00:00:00.000Z';
  const any = fc.tuple(deferrable, anyCaps(someCap(anyNumber))).map(([asked, caps]) => ({ ...asked, caps }));
  const wishing = (asked: ContactQuestion, wish: Partial<NonNullable<ContactQuestion['client']['preferences']>>) => ({
    ...asked,
    client: { ...asked.client, preferences: { setAt, ...asked.client.preferences, ...wish } },
  });

  it('a rarer frequency', () => {
    const ladder = fc.constantFrom(
      ['as-needed', 'monthly'] as const,
      ['monthly', 'quarterly'] as const,
      ['as-needed', 'quarterly'] as const,
    );
    fc.assert(
      fc.property(any, ladder, (asked, [often, rarely]) => {
        laterOrNever(wishing(asked, { frequency: rarely }), wishing(asked, { frequency: often }));
      }),
      { numRuns: 500 },
    );
  });

  it('a longer pause', () => {
    fc.assert(
      fc.property(any, someAt, fc.nat(200 * dayMs), (asked, pauseMs, longerMs) => {
        const paused = wishing(asked, { pausedUntil: fromEpochMs(pauseMs) });
        laterOrNever(paused, wishing(asked, { pausedUntil: undefined }));
        laterOrNever(wishing(asked, { pausedUntil: fromEpochMs(pauseMs + longerMs) }), paused);
      }),
      { numRuns: 500 },
    );
  });

  it('fewer channels, another stopped topic, silence without end', () => {
    const some = fc.subarray([...choosableChannels]);
    fc.assert(
      fc.property(
        any,
        some,
        fc.subarray([...contactTopics]),
        fc.boolean(),
        (asked, channels, stoppedTopics, silent) => {
          laterOrNever(wishing(asked, { channels }), asked);
          laterOrNever({ ...asked, client: { ...asked.client, stoppedTopics } }, asked);
          if (silent) laterOrNever(wishing(asked, { stoppedAt: setAt }), asked);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('a smaller cap, a longer window, or one more touch', () => {
    const cap = someCap(atLeastOne);
    fc.assert(
      fc.property(any, cap, fc.nat(40), someTouch, (asked, one, moreDays, touch) => {
        const withCap = (added: ContactCap): ContactQuestion => ({
          ...asked,
          caps: { ...asked.caps, [asked.planned.contactClass]: [...asked.caps[asked.planned.contactClass], added] },
        });
        const capped = withCap(one);
        laterOrNever(capped, asked);
        laterOrNever(withCap({ ...one, windowDays: one.windowDays + moreDays }), capped);
        if (one.touches !== 'unlimited') laterOrNever(withCap({ ...one, touches: one.touches - 1 }), capped);
        laterOrNever({ ...asked, touches: [...asked.touches, touch] }, asked);
      }),
      { numRuns: 500 },
    );
  });
});

it('transactional touches are never blocked, whatever the preferences', () => {
  const wishes = fc.record({
    channels: fc.subarray([...choosableChannels]),
    pausedUntil: someAt.map(fromEpochMs),
    stoppedAt: someAt.map(fromEpochMs),
    setAt: someAt.map(fromEpochMs),
  });
  fc.assert(
    fc.property(
      deferrable,
      anyCaps(someCap(anyNumber)),
      wishes,
      fc.constantFrom(...contactChannels),
      (asked, caps, preferences, channel) => {
        const planned = { contactClass: 'transactional', channel } as const;
        const client = { stoppedTopics: [...contactTopics], consentWithdrawnAt: asked.at, preferences };
        expect(decideContact({ ...asked, planned, caps, client })).toEqual({ decision: 'send' });
      },
    ),
    { numRuns: 300 },
  );
});

it('a year of letters sent at their earliest instant never exceeds a cap in any window', () => {
  const wanted = fc.array(fc.integer({ min: 0, max: 6 * dayMs }), { minLength: 20, maxLength: 80 });
  fc.assert(
    fc.property(
      wanted,
      fc.array(someCap(atLeastOne), { minLength: 1, maxLength: 3 }),
      anyHours,
      (gapsMs, caps, hours) => {
        const anyChannel = caps.map((cap): ContactCap => ({ ...cap, channel: 'any' }));
        const all = { relational: anyChannel, transactional: [], 'advisor-initiated': [] };
        const planned = { contactClass: 'relational', channel: 'email', topic: 'follow-up' } as const;
        let ledger: Ledger = { personId: 'person-1', version: 0, touches: [] };
        let nowMs = Date.UTC(2026, 0, 5, 9);
        for (const gapMs of gapsMs) {
          nowMs += gapMs;
          const at = fromEpochMs(nowMs);
          const client = { stoppedTopics: [] };
          const decision = decideContact({ planned, client, touches: ledger.touches, caps: all, hours, at });
          const then = madeAt(decision, at) ?? 'never';
          nowMs = toEpochMs(then);
          ledger = withTouch(ledger, { ...planned, touchId: `t-${ledger.version}`, at: then });
        }
        const sentMs = ledger.touches.map((touch) => toEpochMs(touch.at));
        for (const cap of anyChannel) {
          if (cap.touches === 'unlimited') continue;
          for (const endMs of sentMs) {
            const inWindow = sentMs.filter((ms) => ms <= endMs && ms > endMs - cap.windowDays * dayMs);
            expect(inWindow.length).toBeLessThanOrEqual(cap.touches);
          }
        }
      },
    ),
    { numRuns: 60 },
  );
});
