/**
 * Writes functions/domain/calendar/holidays.generated.ts: `node tools/generate-holidays.ts`. It uses the date-holidays
 * library, which has 40 MB with its data, at build time only and never in a Lambda.
 */
import { writeFileSync } from 'node:fs';
import Holidays from 'date-holidays';

const firstYear = 2024;
const lastYear = 2032;

const regions = [
  { key: 'FR', place: ['FR'], language: 'fr' },
  // Moselle (57), Bas-Rhin and Haut-Rhin share the local law of 1892: Good Friday and 26 December as well.
  { key: 'FR-alsace-moselle', place: ['FR', '57'], language: 'fr' },
  { key: 'GB-england', place: ['GB', 'ENG'], language: 'en' },
] as const;

/** The text of the generated file, already formatted. */
export function renderHolidays(): string {
  const keys = regions.map((region) => `'${region.key}'`).join(' | ');
  const sections = regions.map(({ key, place, language }) => {
    const lines = holidaysOf(place, language).map(({ on, name }) => `    { on: '${on}', name: ${quoted(name)} },\n`);
    return `  ${key === 'FR' ? 'FR' : `'${key}'`}: [\n${lines.join('')}  ],\n`;
  });
  return [
    '// Written by tools/generate-holidays.ts from the date-holidays library; do not edit by hand.\n',
    "import type { Holiday } from './business-calendar.ts';\n\n",
    `export type PublicHolidayRegion = ${keys};\n\n`,
    `/** Public holidays from ${firstYear} to ${lastYear}, with substitute days, named in the region's own language. */\n`,
    'export const publicHolidays: Readonly<Record<PublicHolidayRegion, readonly Holiday[]>> = {\n',
    ...sections,
    '};\n',
  ].join('');
}

function holidaysOf(place: readonly string[], language: string): { on: string; name: string }[] {
  const [country = '', state] = place;
  const library = state === undefined ? new Holidays(country) : new Holidays(country, state);
  library.setLanguages(language);
  const nameByDate = new Map<string, string>();
  for (let year = firstYear; year <= lastYear; year += 1) {
    for (const day of library.getHolidays(year)) {
      const on = day.date.slice(0, 10);
      if (day.type !== 'public') continue;
      // Two feasts may share one date (1 May and Ascension did in 2008): one closed day, both names.
      const earlier = nameByDate.get(on);
      nameByDate.set(on, earlier === undefined ? day.name : `${earlier}, ${day.name}`);
    }
  }
  return [...nameByDate].map(([on, name]) => ({ on, name })).sort((a, b) => (a.on < b.on ? -1 : 1));
}

function quoted(text: string): string {
  return text.includes("'") ? `"${text}"` : `'${text}'`;
}

if (import.meta.main) {
  const target = new URL('../functions/domain/calendar/holidays.generated.ts', import.meta.url);
  writeFileSync(target, renderHolidays());
  console.log(`Wrote ${target.pathname}`);
}
