import { formats } from '../messages/catalogues.ts';
import type { ClientLanguage } from './language.ts';

/** An instant as ISO 8601 text with its offset, e.g. `2026-11-24T10:00:00Z`. */
export type InstantText = string;
/** A local date as ISO 8601 text, e.g. `2026-11-24`. */
export type DateText = string;
/** An IANA zone, e.g. `Europe/Paris`. Always explicit, because a Lambda's own zone is UTC. */
export type TimeZone = string;

type Parts = { weekday: string; day: string; month: string; year: string; hour: string; minute: string };

/** Creating a format costs a hundred times as much as using it, and a page shows many instants of a few zones. */
const dateFormats = new Map<string, Intl.DateTimeFormat>();

function dateFormatOf(timeZone: TimeZone, language: ClientLanguage): Intl.DateTimeFormat {
  const name = `${language} ${timeZone}`;
  const known = dateFormats.get(name);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(formats[language].locale, {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  dateFormats.set(name, format);
  return format;
}

function partsOf(at: InstantText, timeZone: TimeZone, language: ClientLanguage): Parts {
  const format = dateFormatOf(timeZone, language);
  const found: Record<string, string> = {};
  for (const part of format.formatToParts(new Date(at))) found[part.type] = part.value;
  const { weekday = '', day = '', month = '', year = '', hour = '', minute = '' } = found;
  return { weekday, day: formats[language].dayOfMonth({ day }), month, year, hour, minute };
}

/** "11 h 00" or "11:00". */
export function formatTime(at: InstantText, timeZone: TimeZone, language: ClientLanguage): string {
  const { hour, minute } = partsOf(at, timeZone, language);
  return formats[language].time({ hour, minute });
}

/** "mardi 24 novembre" or "Tuesday 24 November", in that zone. */
export function formatDay(at: InstantText, timeZone: TimeZone, language: ClientLanguage): string {
  const { weekday, day, month } = partsOf(at, timeZone, language);
  return `${weekday} ${day} ${month}`;
}

/** "mardi 24 novembre à 11 h 00" or "Tuesday 24 November, 11:00", in that zone. */
export function formatInstant(at: InstantText, timeZone: TimeZone, language: ClientLanguage): string {
  return formats[language].instant({
    day: formatDay(at, timeZone, language),
    time: formatTime(at, timeZone, language),
  });
}

const shortDays = new Map<string, Intl.DateTimeFormat>();

/** "mar. 24 nov. 11 h 00" or "Tue 24 Nov 11:00", in that zone: for dense lists. */
export function formatShortInstant(at: InstantText, timeZone: TimeZone, language: ClientLanguage): string {
  const name = `${language} ${timeZone}`;
  const parts = { timeZone, weekday: 'short', day: 'numeric', month: 'short' } as const;
  const format = shortDays.get(name) ?? new Intl.DateTimeFormat(formats[language].locale, parts);
  shortDays.set(name, format);
  return `${format.format(new Date(at)).replace(',', '')} ${formatTime(at, timeZone, language)}`;
}

/** "24 novembre 2026" or "24 November 2026", in that zone. */
export function formatDateAt(at: InstantText, timeZone: TimeZone, language: ClientLanguage): string {
  const { day, month, year } = partsOf(at, timeZone, language);
  return `${day} ${month} ${year}`;
}

/** "24 novembre 2026" or "24 November 2026", for a date that belongs to no zone. */
export function formatDate(on: DateText, language: ClientLanguage): string {
  return formatDateAt(`${on.slice(0, 10)}T12:00:00Z`, 'UTC', language);
}

/** A city's name in this language; `city` is its English or its local name. */
export function formatCity(city: string, language: ClientLanguage): string {
  return formats[language].cities[city] ?? city;
}

/** "heure de Paris" or "Paris time", so that a client abroad knows which time zone is meant. */
export function formatZone(timeZone: TimeZone, language: ClientLanguage): string {
  const { universalTime, zone } = formats[language];
  if (timeZone === 'UTC' || timeZone === 'Etc/UTC') return universalTime;
  const city = timeZone.slice(timeZone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  return zone({ city: formatCity(city, language) });
}

/** "mardi 24 novembre à 11 h 00 (heure de Paris)". */
export function formatInstantWithZone(at: InstantText, timeZone: TimeZone, language: ClientLanguage): string {
  return `${formatInstant(at, timeZone, language)} (${formatZone(timeZone, language)})`;
}
