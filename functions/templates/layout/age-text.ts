import type { StaffLanguage } from '#domain/choices/languages.ts';
import { staffShared } from '#templates/messages/catalogues.ts';
import { formatMinutes } from '../i18n/time-left.ts';

const minutesPerHour = 60;
const hoursPerDay = 24;

/** Below this, hours are clearer than days: people would round 47 hours to different numbers of days. */
const hoursShown = 48;

/** "à l’instant", "depuis 12 min", "depuis 5 h", "depuis 6 jours": the age of the present state, by the calendar. */
export function ageText(minutes: number, language: StaffLanguage): string {
  const messages = staffShared[language].ages;
  if (minutes < 1) return messages.justNow;
  const hours = Math.floor(minutes / minutesPerHour);
  if (hours === 0) return messages.time({ time: formatMinutes(minutes, language) });
  if (hours < hoursShown) return messages.time({ time: formatMinutes(hours * minutesPerHour, language) });
  return messages.days({ days: Math.floor(hours / hoursPerDay) });
}
