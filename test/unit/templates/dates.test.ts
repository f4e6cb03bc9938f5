import { describe, expect, it } from 'vitest';
import { houseTextIn, staffLanguageOf } from '#domain/policy/language.ts';
import { formatDate, formatInstant, formatInstantWithZone, formatTime } from '#templates/i18n/dates.ts';
import { chooseLanguage } from '#templates/i18n/language.ts';
import { formatMoney } from '#templates/i18n/money.ts';
import { formatMinutes, fractionUsed, timeLeftTone, timeLeftWords } from '#templates/i18n/time-left.ts';

const at = '2026-11-24T10:00:00Z';

describe('instants', () => {
  it('are formatted as in each language, in the requested zone', () => {
    expect(formatInstant(at, 'Europe/Paris', 'fr')).toBe('mardi 24 novembre à 11 h 00');
    expect(formatInstant(at, 'Europe/Paris', 'en')).toBe('Tuesday 24 November, 11:00');
    expect(formatInstant(at, 'Asia/Tokyo', 'en')).toBe('Tuesday 24 November, 19:00');
    expect(formatInstant(at, 'Europe/Rome', 'it')).toBe('martedì 24 novembre alle ore 11.00');
  });

  it('name the city of their time zone', () => {
    expect(formatInstantWithZone(at, 'Europe/London', 'fr')).toBe('mardi 24 novembre à 10 h 00 (heure de Londres)');
    expect(formatInstantWithZone(at, 'Europe/Paris', 'it')).toBe('martedì 24 novembre alle ore 11.00 (ora di Parigi)');
    expect(formatInstantWithZone(at, 'America/New_York', 'en')).toBe('Tuesday 24 November, 05:00 (New York time)');
  });

  it('follow the clock change', () => {
    expect(formatTime('2026-10-24T22:30:00Z', 'Europe/Paris', 'fr')).toBe('0 h 30');
    expect(formatTime('2026-10-25T01:30:00Z', 'Europe/Paris', 'en')).toBe('02:30');
  });

  it('format the first of the month as in each language', () => {
    expect(formatDate('2026-12-01', 'fr')).toBe('1er décembre 2026');
    expect(formatDate('2026-12-01', 'en')).toBe('1 December 2026');
    expect(formatDate('2026-12-01', 'it')).toBe('1º dicembre 2026');
  });
});

describe('business time left', () => {
  it('is formatted as text, and rounded down so that it never promises too much', () => {
    expect(timeLeftWords({ minutesLeft: 130.9, targetMinutes: 240 }, 'fr')).toBe('il reste 2 h 10 ouvrées');
    expect(timeLeftWords({ minutesLeft: 130.9, targetMinutes: 240 }, 'en')).toBe('2 h 10 min of business time left');
    expect(timeLeftWords({ minutesLeft: -35, targetMinutes: 240 }, 'fr')).toBe('délai dépassé de 35 min ouvrées');
    expect(formatMinutes(125, 'fr')).toBe('2 h 05');
  });

  it('becomes "soon" in the last fifth and "over" after the deadline', () => {
    expect([100, 48, -1].map((minutesLeft) => timeLeftTone({ minutesLeft, targetMinutes: 240 }))).toEqual([
      'calm',
      'soon',
      'over',
    ]);
  });

  it('never draws a bar outside its track', () => {
    expect(fractionUsed({ minutesLeft: -500, targetMinutes: 240 })).toBe(1);
    expect(fractionUsed({ minutesLeft: 500, targetMinutes: 240 })).toBe(0);
    expect(fractionUsed({ minutesLeft: 0, targetMinutes: 0 })).toBe(1);
  });
});

describe('language', () => {
  it('is the requested one, then the browser’s first that the house offers, then the house’s', () => {
    const offered = ['fr', 'en', 'it'] as const;
    expect(chooseLanguage(offered, { requested: 'en', acceptLanguage: 'fr-FR' })).toBe('en');
    expect(chooseLanguage(offered, { requested: 'de', acceptLanguage: 'de-DE,en;q=0.8,fr;q=0.7' })).toBe('en');
    expect(chooseLanguage(offered, { acceptLanguage: 'IT-ch,fr;q=0.9' })).toBe('it');
    expect(chooseLanguage(offered, { acceptLanguage: 'ja' })).toBe('fr');
    expect(chooseLanguage(['it', 'en'] as const, { acceptLanguage: 'fro,fr' })).toBe('it');
  });
});

describe('an amount of money', () => {
  it('has cents only where its currency does', () => {
    expect(formatMoney({ minorUnits: 1234500, currency: 'EUR' }, 'en')).toBe('€12,345');
    expect(formatMoney({ minorUnits: 1234550, currency: 'EUR' }, 'fr').replace(/\s/g, ' ')).toBe('12 345,50 €');
    expect(formatMoney({ minorUnits: 12345, currency: 'JPY' }, 'en')).toBe('¥12,345');
    expect(formatMoney({ minorUnits: 12345, currency: 'KWD' }, 'en')).toMatch(/12\.345$/);
    expect(formatMoney({ minorUnits: 12000, currency: 'KWD' }, 'en')).toMatch(/12$/);
    // Node’s Intl shows forints without the hundredths that ISO 4217 gives them.
    expect(formatMoney({ minorUnits: 1234550, currency: 'HUF' }, 'en')).toMatch(/12,345\.50$/);
  });
});

describe('the language of a member of staff', () => {
  it('is their own if its texts are complete, else the house’s first that is', () => {
    expect(staffLanguageOf('en', ['fr', 'it'])).toBe('en');
    expect(staffLanguageOf('it', ['it', 'en', 'fr'])).toBe('en');
    expect(staffLanguageOf('it', ['it'])).toBe('fr');
  });
});

describe('a text of the house', () => {
  it('is in the reader’s language, else in the first of the house’s that has it', () => {
    const title = { fr: 'Conseillère', en: 'Advisor' };
    expect(houseTextIn({ ...title, it: 'Consulente' }, 'it', ['fr'])).toBe('Consulente');
    expect(houseTextIn(title, 'it', ['it', 'en'])).toBe('Advisor');
    expect(houseTextIn(title, 'it', [])).toBe('Conseillère');
  });
});
