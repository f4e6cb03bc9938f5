import { ofName } from './elision.ts';
import type { Language } from './language.ts';

/** An instant as ISO 8601 text with its offset, e.g. `2026-11-24T10:00:00Z`. */
export type InstantText = string;
/** A local date as ISO 8601 text, e.g. `2026-11-24`. */
export type DateText = string;
/** An IANA zone, e.g. `Europe/Paris`. Always explicit: a Lambda's own zone is UTC and means nothing to a client. */
export type TimeZone = string;

const locales = { fr: 'fr-FR', en: 'en-GB' } as const;

const frenchCities: Readonly<Record<string, string>> = {
  'Europe/London': 'Londres',
  'Europe/Zurich': 'Zurich',
  'Europe/Rome': 'Rome',
  'Asia/Dubai': 'Dubaï',
  'Asia/Singapore': 'Singapour',
  'Asia/Shanghai': 'Shanghai',
  'Asia/Seoul': 'Séoul',
};

type Parts = { weekday: string; day: string; month: string; year: string; hour: string; minute: string };

/** A format costs a hundred times what it takes to use it, and a page shows many instants of a few zones. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: TimeZone, language: Language): Intl.DateTimeFormat {
  const name = `${language} ${timeZone}`;
  const known = formats.get(name);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(locales[language], {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  formats.set(name, format);
  return format;
}

function partsOf(at: InstantText, timeZone: TimeZone, language: Language): Parts {
  const format = formatOf(timeZone, language);
  const found: Record<string, string> = {};
  for (const part of format.formatToParts(new Date(at))) found[part.type] = part.value;
  const { weekday = '', day = '', month = '', year = '', hour = '', minute = '' } = found;
  return { weekday, day: language === 'fr' && day === '1' ? '1er' : day, month, year, hour, minute };
}

/** "11 h 00" or "11:00". */
export function formatTime(at: InstantText, timeZone: TimeZone, language: Language): string {
  const { hour, minute } = partsOf(at, timeZone, language);
  return language === 'fr' ? `${Number(hour)} h ${minute}` : `${hour}:${minute}`;
}

/** "mardi 24 novembre" or "Tuesday 24 November", in that zone. */
export function formatDay(at: InstantText, timeZone: TimeZone, language: Language): string {
  const { weekday, day, month } = partsOf(at, timeZone, language);
  return `${weekday} ${day} ${month}`;
}

/** "mardi 24 novembre à 11 h 00" or "Tuesday 24 November, 11:00", in that zone. */
export function formatInstant(at: InstantText, timeZone: TimeZone, language: Language): string {
  const joint = language === 'fr' ? ' à ' : ', ';
  return `${formatDay(at, timeZone, language)}${joint}${formatTime(at, timeZone, language)}`;
}

/** "24 novembre 2026" or "24 November 2026", in that zone. */
export function formatDateAt(at: InstantText, timeZone: TimeZone, language: Language): string {
  const { day, month, year } = partsOf(at, timeZone, language);
  return `${day} ${month} ${year}`;
}

/** "24 novembre 2026" or "24 November 2026", for a date that belongs to no zone. */
export function formatDate(on: DateText, language: Language): string {
  return formatDateAt(`${on.slice(0, 10)}T12:00:00Z`, 'UTC', language);
}

/** "heure de Paris" or "Paris time": a client abroad must never have to guess whose clock is meant. */
export function formatZone(timeZone: TimeZone, language: Language): string {
  if (timeZone === 'UTC' || timeZone === 'Etc/UTC') return language === 'fr' ? 'heure UTC' : 'UTC';
  const city = timeZone.slice(timeZone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  if (language === 'en') return `${city} time`;
  const ville = frenchCities[timeZone] ?? city;
  return `heure ${ofName(ville)}`;
}

/** "mardi 24 novembre à 11 h 00 (heure de Paris)". */
export function formatInstantWithZone(at: InstantText, timeZone: TimeZone, language: Language): string {
  return `${formatInstant(at, timeZone, language)} (${formatZone(timeZone, language)})`;
}
