import type { MeetingPreference } from '#domain/qualification/inquiry-facts.ts';
import {
  formatCity,
  formatDay,
  formatInstant,
  formatTime,
  formatZone,
  type InstantText,
  type TimeZone,
} from '../i18n/dates.ts';
import type { Language, Words } from '../i18n/language.ts';
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

/** Inside a sentence: "à notre boutique Rue de la Paix, à Paris", "by telephone". */
export function placePhrase({ meeting, boutiqueName, city }: MeetingPlace, language: Language): string {
  const town = formatCity(city, language);
  const phrases: Words<Record<MeetingPreference, string>> = {
    fr: {
      boutique: `à notre boutique ${boutiqueName}, à ${town}`,
      'private-salon': `dans le salon privé de notre boutique ${boutiqueName}, à ${town}`,
      video: 'en visioconférence',
      phone: 'par téléphone',
    },
    en: {
      boutique: `at our ${boutiqueName} boutique in ${town}`,
      'private-salon': `in the private salon of our ${boutiqueName} boutique in ${town}`,
      video: 'by video call',
      phone: 'by telephone',
    },
  };
  return phrases[language][meeting];
}

/** In a table or a calendar: "Salon privé, Rue de la Paix, Paris". */
export function placeLine({ meeting, boutiqueName, city }: MeetingPlace, language: Language): string {
  const town = formatCity(city, language);
  const lines: Words<Record<MeetingPreference, string>> = {
    fr: {
      boutique: `Boutique ${boutiqueName}, ${town}`,
      'private-salon': `Salon privé, ${boutiqueName}, ${town}`,
      video: 'En visioconférence',
      phone: 'Par téléphone',
    },
    en: {
      boutique: `${boutiqueName} boutique, ${town}`,
      'private-salon': `Private salon, ${boutiqueName}, ${town}`,
      video: 'By video call',
      phone: 'By telephone',
    },
  };
  return lines[language][meeting];
}

/** The time on the reader's own clock, with its city where the boutique's clock says something else. */
export function readerTime(at: InstantText, { readerTimeZone, timeZone }: MeetingPlace, language: Language): string {
  const own = formatInstant(at, readerTimeZone, language);
  if (own === formatInstant(at, timeZone, language)) return own;
  return `${own}, ${formatZone(readerTimeZone, language)}`;
}

/** Both clocks where they differ: for a meeting in person, the boutique's is the one on the wall when they arrive. */
export function timeOnBothClocks(at: InstantText, place: MeetingPlace, language: Language): string {
  const { readerTimeZone, timeZone } = place;
  const there = formatInstant(at, timeZone, language);
  const here = readerTime(at, place, language);
  if (here === there || !isInPerson(place)) return here;
  const isSameDay = formatDay(at, readerTimeZone, language) === formatDay(at, timeZone, language);
  return `${here} (${isSameDay ? formatTime(at, timeZone, language) : there}, ${formatZone(timeZone, language)})`;
}

/** One clock only, the one to be on time by: the boutique's for who travels to it, the reader's for who is called. */
export function timeToKeep(at: InstantText, place: MeetingPlace, language: Language): string {
  const there = formatInstant(at, place.timeZone, language);
  const here = readerTime(at, place, language);
  return here === there || !isInPerson(place) ? here : `${there}, ${formatZone(place.timeZone, language)}`;
}

const msPerMinute = 60_000;

/** "une heure", "45 minutes": how long to allow. */
export function durationWords(startsAt: InstantText, endsAt: InstantText, language: Language): string {
  const minutes = Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / msPerMinute);
  const { duration } = formats[language];
  return minutes % 60 === 0 ? duration.hours({ hours: minutes / 60 }) : duration.minutes({ minutes });
}
