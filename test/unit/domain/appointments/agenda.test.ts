import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Agenda,
  bookSlot,
  holdSlots,
  isFree,
  releaseHolds,
  releaseInquiry,
  SlotOfAnotherAdvisorError,
  SlotPassedError,
  SlotTakenError,
} from '#domain/appointments/agenda.ts';
import { type Slot, slotOf } from '#domain/appointments/slot.ts';
import { fromEpochMs, type Instant, toEpochMs } from '#domain/calendar/instant.ts';

const monday10: Instant = '2026-11-23T09:00:00.000Z';
const inThreeDays: Instant = '2026-11-26T09:00:00.000Z';
const empty: Agenda = { advisorId: 'camille', version: 7, entries: [] };

const minutesLater = (instant: Instant, minutes: number) => fromEpochMs(toEpochMs(instant) + minutes * 60_000);
const hourFrom = (startsAt: Instant, advisorId = 'camille') => slotOf(advisorId, startsAt, minutesLater(startsAt, 60));
const tuesday10 = hourFrom('2026-11-24T09:00:00.000Z');
const tuesday1030 = hourFrom('2026-11-24T09:30:00.000Z');
const tuesday11 = hourFrom('2026-11-24T10:00:00.000Z');
const wednesday10 = hourFrom('2026-11-25T09:00:00.000Z');

const kept = (agenda: Agenda) => agenda.entries.map((entry) => `${entry.inquiryId} ${entry.kind} ${entry.slotId}`);

describe('a slot', () => {
  it('has a stable name that is valid in a URL', () => {
    expect(slotOf('camille-laurent', '2026-11-24T10:00:00Z', '2026-11-24T11:00:00Z')).toEqual({
      slotId: 'camille-laurent.20261124T100000Z',
      advisorId: 'camille-laurent',
      startsAt: '2026-11-24T10:00:00.000Z',
      endsAt: '2026-11-24T11:00:00.000Z',
    });
  });
});

describe('holding', () => {
  it('blocks every slot of a proposal for others, and none for the client', () => {
    const held = holdSlots(empty, 'anna', [tuesday10, wednesday10], inThreeDays, monday10);
    for (const slot of [tuesday10, tuesday1030, wednesday10]) {
      expect(() => holdSlots(held, 'boris', [slot], inThreeDays, monday10)).toThrow(SlotTakenError);
      expect(() => bookSlot(held, 'boris', slot, monday10)).toThrow(SlotTakenError);
    }
    expect(kept(bookSlot(held, 'anna', wednesday10, monday10))).toEqual(['anna booked camille.20261125T090000Z']);
  });

  it('is all or nothing: with one slot taken, none is held', () => {
    const booked = bookSlot(empty, 'boris', wednesday10, monday10);
    expect(() => holdSlots(booked, 'anna', [tuesday10, wednesday10], inThreeDays, monday10)).toThrow(SlotTakenError);
  });

  it('replaces the earlier proposal of the same inquiry', () => {
    const first = holdSlots(empty, 'anna', [tuesday10], inThreeDays, monday10);
    const second = holdSlots(first, 'anna', [wednesday10], inThreeDays, monday10);
    expect(kept(second)).toEqual(['anna held camille.20261125T090000Z']);
  });

  it('leaves an existing appointment in place while other times are offered', () => {
    const booked = bookSlot(empty, 'anna', tuesday10, monday10);
    const offered = holdSlots(booked, 'anna', [tuesday1030, wednesday10], inThreeDays, monday10);
    expect(kept(offered)).toContain('anna booked camille.20261124T090000Z');
    expect(kept(releaseHolds(offered, 'anna'))).toEqual(['anna booked camille.20261124T090000Z']);
  });

  it('ends at its promised instant, not a millisecond earlier', () => {
    const held = holdSlots(empty, 'anna', [tuesday10], monday10, minutesLater(monday10, -60));
    const justBefore = fromEpochMs(toEpochMs(monday10) - 1);
    expect(isFree(held, tuesday10.startsAt, tuesday10.endsAt, justBefore)).toBe(false);
    expect(isFree(held, tuesday10.startsAt, tuesday10.endsAt, monday10)).toBe(true);
    expect(kept(bookSlot(held, 'boris', tuesday10, monday10))).toEqual(['boris booked camille.20261124T090000Z']);
  });
});

describe('booking', () => {
  it('takes a free slot without a hold, and gives the same result when it is repeated', () => {
    const booked = bookSlot(empty, 'anna', tuesday10, monday10);
    expect(bookSlot(booked, 'anna', tuesday10, monday10)).toEqual(booked);
  });

  it('still works after the hold ended, while the time is free', () => {
    const held = holdSlots(empty, 'anna', [tuesday10], monday10, minutesLater(monday10, -60));
    expect(kept(bookSlot(held, 'anna', tuesday10, monday10))).toEqual(['anna booked camille.20261124T090000Z']);
  });

  it('allows one meeting to begin when another ends, and not half an hour earlier', () => {
    const booked = bookSlot(empty, 'anna', tuesday10, monday10);
    expect(() => bookSlot(booked, 'boris', tuesday1030, monday10)).toThrow(SlotTakenError);
    expect(bookSlot(booked, 'boris', tuesday11, monday10).entries).toHaveLength(2);
    const later = bookSlot(empty, 'anna', tuesday11, monday10);
    expect(bookSlot(later, 'boris', tuesday10, monday10).entries).toHaveLength(2);
  });

  it('of another time replaces the inquiry’s earlier appointment, even one that overlaps it', () => {
    const first = bookSlot(empty, 'anna', tuesday10, monday10);
    expect(kept(bookSlot(first, 'anna', tuesday1030, monday10))).toEqual(['anna booked camille.20261124T093000Z']);
  });

  it('is possible at once for a time whose booking was cancelled', () => {
    const cancelled = releaseInquiry(bookSlot(empty, 'anna', tuesday10, monday10), 'anna');
    expect(kept(bookSlot(cancelled, 'anna', tuesday10, monday10))).toEqual(['anna booked camille.20261124T090000Z']);
    expect(kept(bookSlot(cancelled, 'boris', tuesday10, monday10))).toEqual(['boris booked camille.20261124T090000Z']);
  });

  it('refuses a time that has begun, however it was held', () => {
    const held = holdSlots(empty, 'anna', [tuesday10], inThreeDays, monday10);
    expect(() => bookSlot(held, 'anna', tuesday10, tuesday10.startsAt)).toThrow(SlotPassedError);
  });

  it('refuses the slot of another advisor', () => {
    const slot = hourFrom('2026-11-24T09:00:00.000Z', 'hugo');
    expect(() => bookSlot(empty, 'anna', slot, monday10)).toThrow(SlotOfAnotherAdvisorError);
  });
});

describe('an agenda', () => {
  it('changes only as a copy, under the version it was read', () => {
    const held = holdSlots(empty, 'anna', [tuesday10], inThreeDays, monday10);
    expect(empty.entries).toEqual([]);
    expect(held.version).toBe(empty.version);
  });

  it('drops on the next write entries that ended more than a day ago, and holds that have ended', () => {
    const booked = bookSlot(empty, 'anna', tuesday10, monday10);
    const held = holdSlots(booked, 'boris', [wednesday10], minutesLater(monday10, 60), monday10);
    const friday = hourFrom('2026-11-27T09:00:00.000Z');
    const dayAfter = minutesLater(tuesday10.endsAt, 24 * 60);
    expect(kept(bookSlot(held, 'clara', friday, dayAfter))).toEqual([
      'anna booked camille.20261124T090000Z',
      'clara booked camille.20261127T090000Z',
    ]);
    expect(kept(bookSlot(held, 'clara', friday, minutesLater(dayAfter, 1)))).toEqual([
      'clara booked camille.20261127T090000Z',
    ]);
  });

  it('counts an inquiry’s own times as free for that inquiry only', () => {
    const booked = bookSlot(empty, 'anna', tuesday10, monday10);
    expect(isFree(booked, tuesday10.startsAt, tuesday10.endsAt, monday10, 'anna')).toBe(true);
    expect(isFree(booked, tuesday10.startsAt, tuesday10.endsAt, monday10, 'boris')).toBe(false);
  });
});

/** A random step on an agenda: for which inquiry, about which quarter hours of a day, and how much later. */
const step = fc.record({
  act: fc.constantFrom('hold', 'book', 'release-holds', 'release-all'),
  inquiryId: fc.constantFrom('anna', 'boris', 'clara', 'dino'),
  quarters: fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 3 }),
  lengthMinutes: fc.constantFrom(30, 45, 60, 90),
  holdMinutes: fc.integer({ min: 0, max: 600 }),
  minutesPassed: fc.integer({ min: 0, max: 120 }),
});
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

function taken(agenda: Agenda, one: Step, at: Instant): Agenda {
  const slots = one.quarters.map((quarter): Slot => {
    const startsAt = minutesLater(tuesday10.startsAt, quarter * 15);
    return slotOf('camille', startsAt, minutesLater(startsAt, one.lengthMinutes));
  });
  switch (one.act) {
    case 'hold':
      return holdSlots(agenda, one.inquiryId, slots, minutesLater(at, one.holdMinutes), at);
    case 'book':
      return bookSlot(agenda, one.inquiryId, slots[0] as Slot, at);
    case 'release-holds':
      return releaseHolds(agenda, one.inquiryId);
    case 'release-all':
      return releaseInquiry(agenda, one.inquiryId);
  }
}

/** The agenda after every step, with the instant; refused steps change nothing. */
function* after(steps: readonly Step[]): Generator<{ agenda: Agenda; at: Instant; refused: boolean }> {
  let agenda: Agenda = { ...empty };
  let at = monday10;
  for (const one of steps) {
    at = minutesLater(at, one.minutesPassed);
    let refused = false;
    try {
      agenda = taken(agenda, one, at);
    } catch (error) {
      if (!(error instanceof SlotTakenError) && !(error instanceof SlotPassedError)) throw error;
      refused = true;
    }
    yield { agenda, at, refused };
  }
}

describe('any sequence of holds, bookings and releases', () => {
  it('never keeps one minute of an advisor for two inquiries, nor two bookings for an inquiry', () => {
    let refusals = 0;
    fc.assert(
      fc.property(fc.array(step, { minLength: 5, maxLength: 40 }), (steps) => {
        for (const { agenda, at, refused } of after(steps)) {
          if (refused) refusals += 1;
          const live = agenda.entries.filter((entry) => entry.heldUntil === undefined || entry.heldUntil > at);
          for (const one of live) {
            for (const other of live) {
              const overlap = one.startsAt < other.endsAt && other.startsAt < one.endsAt;
              if (overlap) expect(one.inquiryId).toBe(other.inquiryId);
            }
          }
          const bookings = agenda.entries.filter((entry) => entry.kind === 'booked').map((entry) => entry.inquiryId);
          expect(new Set(bookings).size).toBe(bookings.length);
        }
      }),
      { numRuns: 300 },
    );
    // Checks that some slot was contested.
    expect(refusals).toBeGreaterThan(100);
  });

  it('keeps a held time exactly until the hold ends', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: -10_000, max: 10_000 }), (holdMs, offMs) => {
        const heldUntil = fromEpochMs(toEpochMs(monday10) + holdMs);
        const held = holdSlots(empty, 'anna', [tuesday10], heldUntil, monday10);
        const at = fromEpochMs(toEpochMs(heldUntil) + offMs);
        expect(isFree(held, tuesday10.startsAt, tuesday10.endsAt, at)).toBe(offMs >= 0);
      }),
    );
  });
});
