import type { MeetingPreference } from '#domain/policy/inquiry-facts.ts';
import {
  formatCity,
  formatDay,
  formatInstant,
  formatTime,
  formatZone,
  type InstantText,
  type TimeZone,
} from '../i18n/dates.ts';
import type { ClientLanguage } from '../i18n/language.ts';
import { clientLetterParts, formats } from '../messages/catalogues.ts';

/** Where and how people meet, and in which time zones. */
export type MeetingPlace = {
  readonly meeting: MeetingPreference;
  readonly boutiqueName: string;
  readonly city: string;
  /** The boutique's own zone. */
  readonly timeZone: TimeZone;
  /** The reader's time zone. */
  readonly readerTimeZone: TimeZone;
};

/** True for a meeting that the client travels to; the others take place where the client is. */
export function isInPerson({ meeting }: Pick<MeetingPlace, 'meeting'>): boolean {
  return meeting === 'boutique' || meeting === 'private-salon';
}

/** Selects one of the two forms of a message about this meeting. */
export function meetingPresence(place: Pick<MeetingPlace, 'meeting'>): 'inPerson' | 'remote' {
  return isInPerson(place) ? 'inPerson' : 'remote';
}

/** Inside a sentence: "à notre boutique Rue de la Paix, à Paris", "by telephone". */
export function placePhrase({ meeting, boutiqueName, city }: MeetingPlace, language: ClientLanguage): string {
  const phrase = clientLetterParts[language].meetings.phrase[meeting];
  return phrase({ boutique: boutiqueName, city: formatCity(city, language) });
}

/** In a table or a calendar: "Salon privé, Rue de la Paix, Paris". */
export function placeLine({ meeting, boutiqueName, city }: MeetingPlace, language: ClientLanguage): string {
  const line = clientLetterParts[language].meetings.line[meeting];
  return line({ boutique: boutiqueName, city: formatCity(city, language) });
}

/** The time in the reader's time zone, with its city where the boutique's time differs. */
export function readerTime(
  at: InstantText,
  { readerTimeZone, timeZone }: MeetingPlace,
  language: ClientLanguage,
): string {
  const own = formatInstant(at, readerTimeZone, language);
  if (own === formatInstant(at, timeZone, language)) return own;
  return `${own}, ${formatZone(readerTimeZone, language)}`;
}

/** Both times where they differ: for a meeting in person, the boutique's time is the local one on arrival. */
export function timeOnBothClocks(at: InstantText, place: MeetingPlace, language: ClientLanguage): string {
  const { readerTimeZone, timeZone } = place;
  const there = formatInstant(at, timeZone, language);
  const here = readerTime(at, place, language);
  if (here === there || !isInPerson(place)) return here;
  const isSameDay = formatDay(at, readerTimeZone, language) === formatDay(at, timeZone, language);
  return `${here} (${isSameDay ? formatTime(at, timeZone, language) : there}, ${formatZone(timeZone, language)})`;
}

/** One time only, the one that matters: the boutique's for a visit, the reader's for a call. */
export function timeToKeep(at: InstantText, place: MeetingPlace, language: ClientLanguage): string {
  const there = formatInstant(at, place.timeZone, language);
  const here = readerTime(at, place, language);
  return here === there || !isInPerson(place) ? here : `${there}, ${formatZone(place.timeZone, language)}`;
}

const msPerMinute = 60_000;

/** "une heure", "45 minutes": how long to allow. */
export function durationWords(startsAt: InstantText, endsAt: InstantText, language: ClientLanguage): string {
  const minutes = Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / msPerMinute);
  const { duration } = formats[language];
  return minutes % 60 === 0 ? duration.hours({ hours: minutes / 60 }) : duration.minutes({ minutes });
}
