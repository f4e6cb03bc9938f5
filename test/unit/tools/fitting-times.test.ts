import { describe, expect, it } from 'vitest';
import { fitsWish, freeTimeThatFits } from '../../../tools/hearing/fitting-times.ts';

const day = [
  { from: '09:30', to: '13:00' },
  { from: '14:00', to: '18:30' },
];
const hours = {
  timeZone: 'Europe/Paris',
  weekly: { mon: day, tue: day, wed: day, thu: day, fri: day, sat: [], sun: [] },
  holidayRegion: 'FR',
  closures: [{ from: '2026-12-02', to: '2026-12-02' }],
};
const bounds = { durationMinutes: 60, leadHours: 4, gridMinutes: 30, bufferMinutes: 15 };
const monday = '2026-11-23T08:00:00Z';
const visit = (resolved: string) => ({ date: { resolved, of: 'visit' } });

describe('an independent look at an agenda', () => {
  it('counts the notice in open hours', () => {
    expect(freeTimeThatFits({}, hours, [], bounds, monday)).toBe('2026-11-23T13:30:00Z');
  });

  it('finds the named day, weekday and half-day', () => {
    expect(freeTimeThatFits({ weekday: 'thursday', halfDay: 'afternoon' }, hours, [], bounds, monday)).toBe(
      '2026-11-26T11:00:00Z',
    );
    expect(freeTimeThatFits({ ...visit('2026-12-04'), halfDay: 'evening' }, hours, [], bounds, monday)).toBe(
      '2026-12-04T16:00:00Z',
    );
  });

  it('finds nothing on a closed day, a holiday or a weekend', () => {
    for (const closed of ['2026-12-02', '2026-12-25', '2026-11-28']) {
      expect(freeTimeThatFits(visit(closed), hours, [], bounds, monday)).toBeUndefined();
    }
  });

  it('leaves out what is kept for others, with the pause around it', () => {
    const kept = [{ startsAt: '2026-12-04T08:30:00Z', endsAt: '2026-12-04T09:30:00Z' }];
    expect(freeTimeThatFits(visit('2026-12-04'), hours, kept, bounds, monday)).toBe('2026-12-04T10:00:00Z');
  });

  it('prepares what is needed by a day until that day', () => {
    const deadline = { date: { resolved: '2026-11-25', of: 'deadline' } };
    expect(fitsWish('2026-11-25T13:00:00Z', deadline, 'Europe/Paris')).toBe(true);
    expect(fitsWish('2026-11-26T09:00:00Z', deadline, 'Europe/Paris')).toBe(false);
  });
});
