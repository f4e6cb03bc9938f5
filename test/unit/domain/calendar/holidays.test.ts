import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type PublicHolidayRegion, publicHolidays } from '#domain/calendar/holidays.generated.ts';
import { renderHolidays } from '../../../../tools/generate-holidays.ts';

const folder = new URL('../../../../../shared/data/holidays_fr/', import.meta.url);
const present = existsSync(folder);
if (!present) console.warn('Skipped: published French holidays, because ../shared/data is not beside this checkout.');

const years = ['2024', '2025', '2026', '2027', '2028', '2029', '2030', '2031', '2032'];
const datesOf = (region: PublicHolidayRegion, year: string) =>
  publicHolidays[region].map((holiday) => holiday.on).filter((on) => on.startsWith(year));

function publishedDates(file: string): Set<string> {
  const lines = readFileSync(new URL(file, folder), 'utf8').trim().split('\n').slice(1);
  return new Set(lines.map((line) => line.slice(0, 10)));
}

describe('public holidays', () => {
  it.each(years)('are 11 in France and 13 in Alsace-Moselle in %s', (year) => {
    expect([datesOf('FR', year).length, datesOf('FR-alsace-moselle', year).length]).toEqual([11, 13]);
  });

  it('give England its substitute day when Boxing Day is a Saturday', () => {
    expect(datesOf('GB-england', '2026')).toContain('2026-12-28');
  });

  it('are in order and without duplicates', () => {
    for (const holidays of Object.values(publicHolidays)) {
      const dates = holidays.map((holiday) => holiday.on);
      expect(dates).toEqual([...new Set(dates)].sort());
    }
  });

  it('match the generator’s output', () => {
    const committed = new URL('../../../../functions/domain/calendar/holidays.generated.ts', import.meta.url);
    expect(readFileSync(committed, 'utf8')).toBe(renderHolidays());
  });

  it.skipIf(!present).each([
    ['FR', 'jours_feries_metropole.csv'],
    ['FR-alsace-moselle', 'jours_feries_alsace-moselle.csv'],
  ] as const)('of %s agree with the list published by the state', (region, file) => {
    const published = publishedDates(file);
    const covered = years.filter((year) => [...published].some((date) => date.startsWith(year)));
    expect(covered.length).toBeGreaterThan(3);
    for (const year of covered) {
      expect(datesOf(region, year)).toEqual([...published].filter((date) => date.startsWith(year)).sort());
    }
  });
});
