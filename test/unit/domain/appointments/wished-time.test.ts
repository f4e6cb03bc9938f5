import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { type Agenda, bookSlot } from '#domain/appointments/agenda.ts';
import { findSlots, type SlotSearch } from '#domain/appointments/find-slots.ts';
import { type Slot, slotOf } from '#domain/appointments/slot.ts';
import { deadline } from '#domain/calendar/business-time.ts';
import { fromEpochMs, type Instant } from '#domain/calendar/instant.ts';
import { toDayNumber, weekdays } from '#domain/calendar/local-date.ts';
import { defaultPolicy } from '#domain/policy/default-policy.ts';
import { statedReturn } from '#domain/understanding/stated-return.ts';
import { statedWishes, type TimeWish } from '#domain/understanding/stated-wishes.ts';
import { understand } from '#domain/understanding/understand.ts';
import { calendarOf, week } from '../calendar/calendars.ts';

const zone = 'Europe/Paris';
/** Monday 23 November 2026, 10:00 in Paris. */
const monday10: Instant = '2026-11-23T09:00:00.000Z';
const boutique = calendarOf({
  weekly: week([
    { from: '10:00', to: '13:00' },
    { from: '14:00', to: '19:00' },
  ]),
});
const empty: Agenda = { advisorId: 'camille', version: 0, entries: [] };
const boutiques = [{ boutiqueId: 'paris', name: 'Rue de la Paix', city: 'Paris' }];

function wishOf(message: string): TimeWish | undefined {
  return statedWishes(understand(message, { receivedAt: monday10, timeZone: zone, boutiques }))?.time;
}

function search(wish: TimeWish | undefined, parts: Partial<SlotSearch> = {}): SlotSearch {
  return {
    advisorId: 'camille',
    calendar: boutique,
    leave: [],
    agenda: empty,
    policy: defaultPolicy.appointments,
    count: 3,
    notBefore: monday10,
    clientTimeZone: zone,
    wish,
    ...parts,
  };
}

const wall = (slots: readonly Slot[]) =>
  slots.map(({ startsAt }) => {
    const shown = Temporal.Instant.from(startsAt).toZonedDateTimeISO(zone);
    return `${weekdays[shown.dayOfWeek - 1]} ${shown.toPlainDateTime().toString().replace('T', ' ').slice(0, 16)}`;
  });
const offered = (message: string) => wall(findSlots(search(wishOf(message)), monday10));

describe('the times that are offered to a client who said when', () => {
  it('are Thursday afternoons in January, when that was asked for', () => {
    expect(offered('Could I come on a Thursday afternoon in January?')).toEqual([
      'thu 2027-01-07 15:00',
      'thu 2027-01-14 15:00',
      'thu 2027-01-21 15:00',
    ]);
  });

  it('are on the day that was named, and then next to it', () => {
    const slots = offered('Je peux passer mardi 8 décembre après-midi.');
    expect(slots.filter((slot) => slot.startsWith('tue 2026-12-08')).length).toBeGreaterThanOrEqual(2);
    expect(slots).toContain('tue 2026-12-08 15:00');
  });

  it('are on one of the days to choose from', () => {
    for (const slot of offered('I could come on the 9th, 10th or 14th of December.'))
      expect(['2026-12-09', '2026-12-10', '2026-12-14']).toContain(slot.slice(4, 14));
  });

  it('are never before the first day, and never on one that was ruled out', () => {
    for (const slot of offered('Pas avant le 14 décembre, et jamais le mercredi.')) {
      expect(slot.slice(4, 14) >= '2026-12-14').toBe(true);
      expect(slot.startsWith('wed')).toBe(false);
    }
    for (const slot of offered('Any day but Tuesday, not in the morning.')) {
      expect(slot.startsWith('tue')).toBe(false);
      expect(slot.slice(15) >= '12:00').toBe(true);
    }
  });

  it('are before the day for which the piece is needed', () => {
    for (const slot of offered('I need a ring before 27 November.'))
      expect(slot.slice(4, 14) < '2026-11-27').toBe(true);
    for (const slot of offered('Her birthday is on 28 November.')) expect(slot.slice(4, 14) < '2026-11-28').toBe(true);
  });

  it('are in the evening for whoever works until then', () => {
    for (const slot of offered('Un soir, après 17 h.')) expect(slot.slice(15) >= '17:00').toBe(true);
  });

  it('come as near as they can when nothing is free then', () => {
    const away = [{ from: '2026-12-08', to: '2026-12-08', timeZone: zone }];
    const slots = wall(findSlots(search(wishOf('mardi 8 décembre'), { leave: away }), monday10));
    expect(slots.length).toBe(3);
    expect(slots.some((slot) => /2026-12-0[79]/.test(slot))).toBe(true);
  });

  it('are none where everything that is free was ruled out', () => {
    const mondays = calendarOf({ weekly: { ...week([]), mon: [{ from: '10:00', to: '13:00' }] } });
    expect(findSlots(search(wishOf('Any day but Monday.'), { calendar: mondays }), monday10)).toEqual([]);
  });

  it('are what they were when the client said nothing', () => {
    const { wish: _, ...silent } = search(undefined);
    expect(findSlots(search(undefined), monday10)).toEqual(findSlots(silent, monday10));
  });
});

/** An independent look at the agenda: every half-hour of the weeks ahead, asked of the calendar on the wall. */
function freeHalfHours(agenda: Agenda): readonly Temporal.ZonedDateTime[] {
  const from = deadline(monday10, defaultPolicy.appointments.leadHours * 60, boutique);
  let time = Temporal.ZonedDateTime.from('2026-11-23T00:00:00[Europe/Paris]');
  const found: Temporal.ZonedDateTime[] = [];
  while (time.toPlainDate().toString() <= '2026-12-14') {
    const [startMs, endMs] = [time.epochMilliseconds, time.epochMilliseconds + 3_600_000];
    const minute = time.hour * 60 + time.minute;
    const isOpen =
      time.dayOfWeek <= 5 && ((minute >= 600 && minute + 60 <= 780) || (minute >= 840 && minute + 60 <= 1140));
    const isTaken = agenda.entries.some(
      ({ startsAt, endsAt }) => Date.parse(startsAt) - 900_000 < endMs && startMs < Date.parse(endsAt) + 900_000,
    );
    if (isOpen && !isTaken && startMs >= Date.parse(from)) found.push(time);
    time = time.add({ minutes: 30 });
  }
  return found;
}

describe('any wish', () => {
  const half = fc.constantFrom('morning', 'afternoon', 'evening', undefined);
  const weekday = fc.constantFrom(...weekdays, undefined);
  const busy = fc.array(fc.record({ day: fc.integer({ min: 24, max: 30 }), hour: fc.integer({ min: 10, max: 18 }) }), {
    maxLength: 25,
  });

  it('is met by a time that is offered whenever an independent look at the agenda finds one', () => {
    fc.assert(
      fc.property(half, weekday, busy, (halfDay, wanted, taken) => {
        const agenda = taken.reduce<Agenda>((before, { day, hour }) => {
          const startsAt = fromEpochMs(Date.parse(`2026-11-${day}T${String(hour - 1).padStart(2, '0')}:00:00Z`));
          const endsAt = fromEpochMs(Date.parse(startsAt) + 3_600_000);
          const isFree = before.entries.every((entry) => entry.endsAt <= startsAt || entry.startsAt >= endsAt);
          return isFree
            ? bookSlot(before, `other-${day}-${hour}`, slotOf('camille', startsAt, endsAt), monday10)
            : before;
        }, empty);
        const fits = (time: Temporal.ZonedDateTime) =>
          (wanted === undefined || weekdays[time.dayOfWeek - 1] === wanted) &&
          (halfDay === undefined ||
            (halfDay === 'morning'
              ? time.hour < 12
              : halfDay === 'evening'
                ? time.hour >= 17
                : time.hour >= 12 && time.hour < 17));
        const isPossible = freeHalfHours(agenda).some(fits);
        const wish: TimeWish = {
          ...(wanted === undefined ? {} : { weekday: wanted }),
          ...(halfDay === undefined ? {} : { halfDay }),
        };
        const slots = findSlots(search(wish, { agenda }), monday10);
        const isMet = slots.some(({ startsAt }) => fits(Temporal.Instant.from(startsAt).toZonedDateTimeISO(zone)));
        expect(isMet).toBe(isPossible);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the day on which the house comes back', () => {
  const today = toDayNumber('2026-11-23');
  const back = (message: string) => statedReturn(wishOf(message), today);

  it('is the day on which the client will be there', () => {
    expect(back('I shall be in Paris from 12 April 2027 to 14 April 2027.')).toBe(toDayNumber('2027-04-12'));
    expect(back('When it is through, probably eighteen months from now, I would like to come and talk.')).toBe(
      toDayNumber('2028-05-23'),
    );
  });

  it('is four weeks before what is celebrated', () => {
    expect(back('Our wedding is on 12 June 2027.')).toBe(toDayNumber('2027-05-15'));
  });

  it('is left to the policy when nothing was said, or too little time is left', () => {
    expect(back('I would like a watch.')).toBeUndefined();
    expect(back('Could I come tomorrow?')).toBeUndefined();
    expect(back('Her birthday is on 28 November.')).toBeUndefined();
  });
});
