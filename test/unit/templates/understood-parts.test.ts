import { describe, expect, it } from 'vitest';
import type { Understood, UnderstoodDate } from '#domain/understanding/understood.ts';
import { timeLine, understoodLine } from '#templates/layout/understood-parts.ts';

/** Hard spaces as spaces. */
const spaced = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const date = (parts: Partial<UnderstoodDate>): UnderstoodDate => ({
  words: 'le 12 janvier',
  of: 'visit',
  bound: 'on',
  from: '2027-01-12',
  to: '2027-01-12',
  ...parts,
});
const facts = (understood: Understood) => ({ understood, boutiques: [] });
const wedding = date({ words: 'le 14 février', of: 'occasion', from: '2027-02-14', to: '2027-02-14' });

describe('a date that was understood', () => {
  it.each([
    ['on', 'fr', '« le 12 janvier » (12 janvier 2027)'],
    ['before', 'fr', '« le 12 janvier » (avant le 12 janvier 2027)'],
    ['by', 'fr', '« le 12 janvier » (au plus tard le 12 janvier 2027)'],
    ['from', 'fr', '« le 12 janvier » (à partir du 12 janvier 2027)'],
    ['before', 'en', '“le 12 janvier” (before 12 January 2027)'],
    ['before', 'it', '«le 12 janvier» (prima del 12 gennaio 2027)'],
    ['by', 'it', '«le 12 janvier» (entro il 12 gennaio 2027)'],
  ] as const)('says how the client bounds it: %s, %s', (bound, language, text) => {
    expect(spaced(understoodLine(facts({ date: date({ bound }) }), language))).toBe(text);
  });

  it('takes the end of a month that bounds, and its beginning where it is to be before', () => {
    const january = { words: 'January', from: '2027-01-01', to: '2027-01-31' };
    const line = (bound: 'by' | 'before') => understoodLine(facts({ date: date({ ...january, bound }) }), 'en');
    expect(line('by')).toContain('by 31 January 2027');
    expect(line('before')).toContain('before 1 January 2027');
  });

  it('keeps the article of Italian dates before a vowel', () => {
    const days = date({ words: 'gennaio', from: '2027-01-08', to: '2027-01-11' });
    expect(understoodLine(facts({ date: days }), 'it')).toContain('dall’8 gennaio 2027 all’11 gennaio 2027');
  });

  it('is said with the day of the occasion, once', () => {
    const both = { date: date({ of: 'deadline', bound: 'before' }), otherDates: [wedding, wedding] };
    expect(spaced(understoodLine(facts(both), 'fr'))).toBe(
      '« le 12 janvier » (avant le 12 janvier 2027), occasion : « le 14 février » (14 février 2027)',
    );
  });

  it('does not repeat the occasion where times are offered, nor what is past', () => {
    const past = date({ words: 'en octobre', of: 'past', from: '2026-10-01', to: '2026-10-31' });
    expect(timeLine(facts({ weekday: 'thu', date: wedding, otherDates: [past] }), 'fr')).toBe('jeudi');
    expect(understoodLine(facts({ date: past }), 'fr')).toBe('');
  });
});
