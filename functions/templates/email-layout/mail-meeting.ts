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
import { clientLetterParts } from '../messages/client-letter-parts.ts';
import { formats } from '../messages/formats.ts';

/** Where and how people meet, and on whose clocks. */
export type MeetingPlace = {
  readonly meeting: MeetingPreference;
  readonly boutiqueName: string;
  readonly city: string;
  /** The boutique's own zone. */
  readonly timeZone: TimeZone;
  /** The zone the reader lives in. */
  readonly readerTimeZone: TimeZone;
};

/** Somebody travels to it; the other meetings come to the client. */
export function isInPerson({ meeting }: Pick<MeetingPlace, 'meeting'>): boolean {
  return meeting === 'boutique' || meeting === 'private-salon';
}

/** By which of its two forms a message about this meeting is said. */
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

/** The time on the reader's own clock, with its city where the boutique's clock says something else. */
export function readerTime(
  at: InstantText,
  { readerTimeZone, timeZone }: MeetingPlace,
  language: ClientLanguage,
): string {
  const own = formatInstant(at, readerTimeZone, language);
  if (own === formatInstant(at, timeZone, language)) return own;
  return `${own}, ${formatZone(readerTimeZone, language)}`;
}

/** Both clocks where they differ: for a meeting in person, the boutique's is the one on the wall when they arrive. */
export function timeOnBothClocks(at: InstantText, place: MeetingPlace, language: ClientLanguage): string {
  const { readerTimeZone, timeZone } = place;
  const there = formatInstant(at, timeZone, language);
  const here = readerTime(at, place, language);
  if (here === there || !isInPerson(place)) return here;
  const isSameDay = formatDay(at, readerTimeZone, language) === formatDay(at, timeZone, language);
  return `${here} (${isSameDay ? formatTime(at, timeZone, language) : there}, ${formatZone(timeZone, language)})`;
}

/** One clock only, the one to be on time by: the boutique's for who travels to it, the reader's for who is called. */
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
